import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import fastify from 'fastify';
import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify';
import { readConfig } from '../config.js';
import type { ServingConfig } from '../config.js';
import { addGraphql } from './addGraphql.js';
import { addHealth } from './addHealth.js';
import { addMetrics } from './addMetrics.js';
import { addPages } from './addPages.js';
import { answerClientError } from './answerClientError.js';
import { clientOf } from './clientOf.js';
import { createApollo } from './createApollo.js';
import { createBudget } from './createBudget.js';
import type { Example } from './example.js';
import type { Execution } from './execution.js';
import { followRequests, requestIdOf } from './followRequests.js';
import type { RequestLine } from './followRequests.js';
import { refuseRequest } from './refuseRequest.js';
import { beginCourse } from './requestCourse.js';

export interface ServerSettings {
  readonly execution: Execution;
  /** Called with faults of Neo4j and of ours, for the log; never with what a caller sent. */
  readonly onError: (error: unknown) => void;
  /** Called once for each request when it has ended. */
  readonly onEnd?: (line: RequestLine) => void;
  /** The folder of the built GraphiQL page; undefined when it is not built. */
  readonly idePath: string | undefined;
  /** Origins of web pages that may call the API, besides Apollo's own; none when left out. */
  readonly origins?: readonly string[];
  /** The operation that the IDEs open with. */
  readonly firstExample: string;
  /** The operations that GraphiQL offers; none when left out. */
  readonly examples?: readonly Example[];
  /** How the API is served; what is left out is as without settings. */
  readonly serving?: Partial<ServingConfig>;
  /** The version of the software. */
  readonly version?: string;
}

/** Origins of Apollo's own pages, which may call a local server from a browser. */
const sandboxOrigins: readonly string[] = [
  'https://studio.apollographql.com',
  'https://sandbox.embed.apollographql.com',
  'https://embeddable-sandbox.cdn.apollographql.com',
];

const largestBody = 1_000_000;
/** Longest time until a request is there as a whole, in milliseconds. */
const slowestRequest = 30_000;

/** Returns the HTTP server with /graphql, the IDEs and the health pages, ready to listen. */
export async function createServer(settings: ServerSettings): Promise<FastifyInstance> {
  const serving = { ...readConfig({}, '').serving, ...settings.serving };
  const { execution, onError, onEnd = () => undefined, version = '' } = settings;
  const server = fastify({
    bodyLimit: largestBody,
    requestTimeout: slowestRequest,
    trustProxy: serving.trustedProxies.length === 0 ? false : [...serving.trustedProxies],
    routerOptions: { ignoreTrailingSlash: true },
    logger: false,
    genReqId: ({ headers }) => requestIdOf(headers),
    clientErrorHandler: answerClientError,
    frameworkErrors: (_, request, reply) => {
      // No hook has seen a request whose address cannot be read.
      request.course = beginCourse(clientOf(request.ip), AbortSignal.abort());
      void refuseRequest(reply, 'BAD_REQUEST', 'Expected an address that can be decoded, got another one.');
    },
  });
  const apollo = createApollo({ execution, budget: createBudget(serving.budget), serving, onError });
  await apollo.start();
  followRequests(server, (line) => {
    metrics.count(line);
    onEnd(line);
  });
  server.addHook('onRequest', async (request, reply) => {
    // Apollo's integration makes an address of it.
    if (!URL.canParse(`${request.protocol}://${request.hostname}/`))
      await refuseRequest(reply, 'BAD_REQUEST', 'Expected the header Host to name a host, got something else.');
  });
  server.setErrorHandler((error: FastifyError, _, reply) => answerError(error, reply, onError));
  server.setNotFoundHandler((_, reply) =>
    refuseRequest(reply, 'NOT_FOUND', 'There is nothing at this address. The API is at /graphql.'),
  );
  // JSON alone: forms and plain text are what a page of another site can send without asking first.
  server.removeContentTypeParser('text/plain');
  await server.register(helmet, apiHeaders);
  await server.register(cors, {
    origin: [...sandboxOrigins, ...(settings.origins ?? [])],
    methods: ['GET', 'POST'],
    exposedHeaders: ['ETag', 'Retry-After', 'Server-Timing', 'X-Request-Id'],
    maxAge: 86_400,
  });
  await server.register(compress, {
    encodings: ['br', 'gzip'],
    globalDecompression: false,
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
  });
  const { active } = addGraphql(server, apollo, { execution, serving, version });
  const metrics = addMetrics(server, serving.metrics, active);
  addHealth(server, execution.release);
  if (serving.ide) await addPages(server, settings);
  // Fastify lets running requests end, then stops Apollo; Apollo's drain plugin would close Fastify from within that.
  server.addHook('onClose', () => apollo.stop());
  return server;
}

/** Answers of the API are data: nothing in them is run or shown by a browser. Pages have headers of their own. */
const apiHeaders = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: { 'default-src': ["'none'"], 'frame-ancestors': ["'none'"] },
  },
  // Who serves it over TLS decides this for the whole name.
  strictTransportSecurity: false,
} as const;

/** What Fastify refuses before GraphQL sees it: bodies that are no JSON, too large, of an unknown media type. */
function answerError(error: FastifyError, reply: FastifyReply, onError: (error: unknown) => void): FastifyReply {
  const status = error.statusCode ?? 500;
  if (status >= 500) {
    // An answer that could not be sent to the end, since its caller went away, is nobody's fault.
    if (!reply.raw.destroyed) onError(error);
    const message = 'Something went wrong on our side. It has been logged.';
    return refuseRequest(reply, 'INTERNAL_SERVER_ERROR', message);
  }
  const isMedia = error.code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE';
  const message = isMedia ? 'Expected a body of type application/json, got another type.' : error.message;
  return refuseRequest(reply, 'BAD_REQUEST', message, status);
}
