import { readFile } from 'node:fs/promises';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import cors from '@fastify/cors';
import fastifyStatic from '@fastify/static';
import fastify from 'fastify';
import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify';
import { GraphError } from '../errors.js';
import { createApollo } from './createApollo.js';
import type { Execution } from './execution.js';
import { sandboxPage } from './sandboxPage.js';

export interface ServerSettings {
  readonly execution: Execution;
  readonly onError: (error: unknown) => void;
  /** The folder of the built GraphiQL page; undefined when it is not built. */
  readonly idePath: string | undefined;
  /** Origins of web pages that may call the API, besides Apollo's own; none when left out. */
  readonly origins?: readonly string[];
  /** The operation that the IDEs open with. */
  readonly firstExample: string;
}

/** Origins of Apollo's own pages, which may call a local server from a browser. */
const sandboxOrigins: readonly string[] = [
  'https://studio.apollographql.com',
  'https://sandbox.embed.apollographql.com',
  'https://embeddable-sandbox.cdn.apollographql.com',
];

const largestBody = 1_000_000;

/** Returns the HTTP server with /graphql, the IDEs and the health pages, ready to listen. */
export async function createServer(settings: ServerSettings): Promise<FastifyInstance> {
  const server = fastify({ bodyLimit: largestBody, routerOptions: { ignoreTrailingSlash: true }, logger: false });
  const apollo = createApollo(settings);
  await apollo.start();
  server.setErrorHandler((error: FastifyError, _, reply) => answerError(error, reply, settings));
  server.setNotFoundHandler((_, reply) =>
    reply.code(404).send(errorBody('There is nothing at this address. The API is at /graphql.', 'NOT_FOUND')),
  );
  await server.register(cors, {
    origin: [...sandboxOrigins, ...(settings.origins ?? [])],
    methods: ['GET', 'POST'],
    maxAge: 86_400,
  });
  server.route({ url: '/graphql', method: ['GET', 'POST'], handler: fastifyApolloHandler(apollo) });
  addHealth(server, settings);
  await addPages(server, settings);
  // Fastify lets running requests end, then stops Apollo; Apollo's drain plugin would close Fastify from within that.
  server.addHook('onClose', () => apollo.stop());
  return server;
}

function errorBody(
  message: string,
  code: string,
): { errors: readonly { message: string; extensions: { code: string } }[] } {
  return { errors: [{ message, extensions: { code } }] };
}

/** What Fastify refuses before GraphQL sees it: bodies that are no JSON, too large, of an unknown media type. */
function answerError(error: FastifyError, reply: FastifyReply, settings: ServerSettings): FastifyReply {
  const status = error.statusCode ?? 500;
  if (status >= 500) {
    settings.onError(error);
    return reply
      .code(status)
      .send(errorBody('Something went wrong on our side. It has been logged.', 'INTERNAL_SERVER_ERROR'));
  }
  const message =
    error.code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE' ? 'Expected a body of type application/json.' : error.message;
  return reply.code(status).send(errorBody(message, 'BAD_REQUEST'));
}

function addHealth(server: FastifyInstance, { execution }: ServerSettings): void {
  server.get('/health/live', () => ({ status: 'alive' }));
  server.get('/health/ready', async (_, reply) => {
    try {
      const { release } = await execution.release.look();
      return { status: 'ready', release };
    } catch (error) {
      return reply.code(503).send({ status: error instanceof GraphError ? error.message : 'not ready' });
    }
  });
}

async function addPages(server: FastifyInstance, settings: ServerSettings): Promise<void> {
  server.get('/', (_, reply) => reply.redirect('/graphiql'));
  server.get('/sandbox', (_, reply) => reply.type('text/html').send(sandboxPage(settings.firstExample)));
  const { idePath } = settings;
  if (idePath === undefined) {
    server.get('/graphiql', (_, reply) => reply.redirect('/sandbox'));
    return;
  }
  const page = (await readFile(`${idePath}/index.html`, 'utf8')).replace('__FIRST_EXAMPLE__', () =>
    escapeForScript(settings.firstExample),
  );
  await server.register(fastifyStatic, { root: `${idePath}/assets`, prefix: '/graphiql/assets/' });
  server.get('/graphiql', (_, reply) => reply.type('text/html').send(page));
}

function escapeForScript(text: string): string {
  return JSON.stringify(text).replaceAll('<', '\\u003c');
}
