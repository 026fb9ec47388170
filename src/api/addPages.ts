import { readFile } from 'node:fs/promises';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import type { Example } from './example.js';
import { pagePolicy } from './pagePolicy.js';
import { sandboxPage } from './sandboxPage.js';

export interface PageSettings {
  /** The folder of the built GraphiQL page; undefined when it is not built. */
  readonly idePath: string | undefined;
  /** The operation that the IDEs open with. */
  readonly firstExample: string;
  /** The operations that GraphiQL offers; none when left out. */
  readonly examples?: readonly Example[];
}

const sandbox = 'https://embeddable-sandbox.cdn.apollographql.com';

/** What Apollo's own page for Sandbox allows. */
const sandboxSources = {
  'script-src': [sandbox],
  'style-src': [sandbox, 'https://fonts.googleapis.com'],
  'img-src': ['https://apollo-server-landing-page.cdn.apollographql.com'],
  'frame-src': ['https://sandbox.embed.apollographql.com'],
};

/** Adds the pages for people: GraphiQL, which is served from here, and Apollo Sandbox. */
export async function addPages(server: FastifyInstance, settings: PageSettings): Promise<void> {
  const { idePath, firstExample, examples = [] } = settings;
  server.get('/', (_, reply) => reply.redirect('/graphiql'));
  const sandboxed = sandboxPage(toScript(firstExample));
  server.get('/sandbox', { helmet: pagePolicy(sandboxed, sandboxSources) }, (_, reply) =>
    reply.type('text/html').send(sandboxed),
  );
  if (idePath === undefined) {
    server.get('/graphiql', (_, reply) => reply.redirect('/sandbox'));
    return;
  }
  const page = (await readFile(`${idePath}/index.html`, 'utf8')).replace(/__FIRST_EXAMPLE__|__EXAMPLES__/g, (name) =>
    toScript(name === '__EXAMPLES__' ? examples : firstExample),
  );
  // Their names hold a fingerprint of what is in them.
  const kept = { maxAge: '1y', immutable: true };
  await server.register(fastifyStatic, { root: `${idePath}/assets`, prefix: '/graphiql/assets/', ...kept });
  server.get('/graphiql', { helmet: pagePolicy(page) }, (_, reply) => reply.type('text/html').send(page));
}

/** A value as it may stand in a script of a page: nothing in it ends the script. */
function toScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
