import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ServingConfig } from '../config.js';
import type { ApiContext } from './createApollo.js';
import { etagOf } from './etagOf.js';
import type { Execution } from './execution.js';
import { refuseRequest } from './refuseRequest.js';

/** How long caches may keep an answer, and how long they may show it while they ask again, in seconds. */
const fresh = 60;
const stale = 600;

/** Seconds after which a client that found the server busy may try again. */
const busyFor = 1;

export interface GraphqlSettings {
  readonly execution: Execution;
  readonly serving: ServingConfig;
  /** The version of the software, on which answers depend too. */
  readonly version: string;
}

export interface Graphql {
  /** How many operations are under way. */
  readonly active: () => number;
}

/**
 * Adds /graphql: at most so many operations at the same time, answers that caches can keep and ask about, and status codes
 * as the media type of the answer wants them.
 */
export function addGraphql(
  server: FastifyInstance,
  apollo: ApolloServer<ApiContext>,
  { execution, serving, version }: GraphqlSettings,
): Graphql {
  const tagOf = (request: FastifyRequest, release: string): string | undefined =>
    etagOf(execution, version, release, searchOf(request));
  let active = 0;

  const admit = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    if (active >= serving.concurrency) {
      void reply.header('retry-after', busyFor);
      return refuseRequest(reply, 'BUSY', `The server is busy with ${active} operations. Ask again in ${busyFor} s.`);
    }
    active += 1;
    reply.raw.once('close', () => (active -= 1));
    const known = request.method === 'GET' ? request.headers['if-none-match'] : undefined;
    if (known === undefined || !(await isStill(known, request))) return undefined;
    return reply.code(304).send();
  };

  /** Whether one of the tags that a cache knows is that of the answer it would get now. */
  const isStill = async (known: string, request: FastifyRequest): Promise<boolean> => {
    const loaded = await execution.release.look().catch(() => undefined);
    const tag = loaded === undefined ? undefined : tagOf(request, loaded.release);
    if (tag === undefined || !known.split(',').some((it) => it.trim() === tag)) return false;
    request.course.release = loaded?.release;
    return true;
  };

  server.route({
    url: '/graphql',
    method: serving.get ? ['GET', 'POST'] : ['POST'],
    exposeHeadRoute: false,
    preHandler: admit,
    handler: fastifyApolloHandler(apollo, { context: ({ course }) => Promise.resolve({ course }) }),
    onSend: (request, reply, payload, done) => {
      if (reply.statusCode === 400 && isLegacy(reply) && isWellFormed(request)) void reply.code(200);
      addCaching(request, reply, tagOf);
      void reply.header('server-timing', timingOf(request));
      done(null, payload);
    },
  });
  server.route({
    url: '/graphql',
    method: ['PUT', 'PATCH', 'DELETE', 'HEAD', ...(serving.get ? [] : ['GET'])],
    handler: (_, reply) => {
      const methods = serving.get ? 'GET, POST' : 'POST';
      void reply.header('allow', methods);
      return refuseRequest(reply, 'BAD_REQUEST', `Expected one of the methods ${methods}, got another one.`, 405);
    },
  });
  return { active: () => active };
}

function searchOf({ url }: FastifyRequest): URLSearchParams {
  const begin = url.indexOf('?');
  return new URLSearchParams(begin < 0 ? '' : url.slice(begin));
}

/** Clients that read application/json alone take every other status than 200 for a fault on the way. */
function isLegacy(reply: FastifyReply): boolean {
  return String(reply.getHeader('content-type')).startsWith('application/json');
}

function isWellFormed({ course: { codes } }: FastifyRequest): boolean {
  return codes.length > 0 && !codes.includes('BAD_REQUEST');
}

/** Whole answers to GET alone may be kept. */
function addCaching(
  { method, course }: FastifyRequest,
  reply: FastifyReply,
  tagOf: (request: FastifyRequest, release: string) => string | undefined,
): void {
  const { release, codes } = course;
  const kept = method === 'GET' && codes.length === 0 && [200, 304].includes(reply.statusCode);
  const tag = kept && release !== undefined ? tagOf(reply.request, release) : undefined;
  if (tag === undefined) {
    void reply.header('cache-control', 'no-store');
    return;
  }
  void reply
    .header('etag', tag)
    .header('cache-control', `public, max-age=${fresh}, stale-while-revalidate=${stale}`)
    .header('vary', 'accept, accept-encoding, origin');
}

/** The stages as browsers show them, in milliseconds. */
function timingOf({ course: { stages, begin } }: FastifyRequest): string {
  const all = [...stages, ['total', performance.now() - begin] as const];
  return all.map(([stage, time]) => `${stage};dur=${time.toFixed(1)}`).join(', ');
}
