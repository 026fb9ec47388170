import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { clientOf } from './clientOf.js';
import type { ErrorCode } from './errorCodes.js';
import { beginCourse } from './requestCourse.js';
import type { RequestCourse } from './requestCourse.js';

declare module 'fastify' {
  interface FastifyRequest {
    course: RequestCourse;
  }
}

/** What became of a request, as it stands in the log: never what a caller sent but for ids and names of a safe form. */
export interface RequestLine {
  readonly requestId: string;
  readonly method: string;
  /** The path of the route, not of the request; undefined when there is none. */
  readonly path: string | undefined;
  readonly status: number;
  /** OK, the first code of its errors, or GONE when the caller went away before the answer. */
  readonly outcome: ErrorCode | 'OK' | 'GONE';
  readonly codes?: readonly ErrorCode[];
  readonly operation?: string;
  readonly price?: number;
  readonly used?: number;
  readonly statements?: number;
  /** Milliseconds, in whole and by stage. */
  readonly milliseconds: number;
  readonly stages?: Readonly<Record<string, number>>;
}

/** Returns the id of a request: the one it brings in X-Request-Id when that is short and plain, else a new one. */
export function requestIdOf(headers: Readonly<Record<string, string | string[] | undefined>>): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && /^[\w.:-]{1,64}$/.test(given) ? given : randomUUID();
}

/**
 * Gives each request its course and its id, tells when it has ended, however it ends, and aborts what is done for it when
 * its caller goes away.
 */
export function followRequests(server: FastifyInstance, onEnd: (line: RequestLine) => void): void {
  server.decorateRequest('course');
  server.addHook('onRequest', (request, reply, done) => {
    const gone = new AbortController();
    request.course = beginCourse(clientOf(request.ip), gone.signal);
    void reply.header('x-request-id', request.id);
    reply.raw.once('close', () => {
      const answered = reply.raw.writableFinished;
      if (!answered) gone.abort();
      onEnd(lineOf(request, reply, answered));
    });
    done();
  });
}

function lineOf(request: FastifyRequest, { raw }: FastifyReply, answered: boolean): RequestLine {
  const { course } = request;
  const { codes, operation, price, used, statements, begin, stages } = course;
  return {
    requestId: request.id,
    method: request.method,
    path: request.routeOptions.url,
    status: raw.statusCode,
    outcome: answered ? (codes[0] ?? outcomeOf(raw.statusCode)) : 'GONE',
    ...(codes.length === 0 ? {} : { codes }),
    ...(operation === undefined ? {} : { operation: operation.slice(0, 100) }),
    ...(price === undefined ? {} : { price }),
    ...(used === undefined ? {} : { used }),
    ...(statements === 0 ? {} : { statements }),
    milliseconds: rounded(performance.now() - begin),
    ...(stages.size === 0
      ? {}
      : { stages: Object.fromEntries([...stages].map(([stage, time]) => [stage, rounded(time)])) }),
  };
}

/** What is refused before GraphQL has read it has no course to tell it by. */
function outcomeOf(status: number): ErrorCode | 'OK' {
  if (status >= 500) return 'INTERNAL_SERVER_ERROR';
  return status >= 400 ? 'BAD_REQUEST' : 'OK';
}

function rounded(milliseconds: number): number {
  return Math.round(milliseconds * 10) / 10;
}
