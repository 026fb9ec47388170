import type { FastifyReply } from 'fastify';
import { errorCodes } from './errorCodes.js';
import type { ErrorCode } from './errorCodes.js';

/** Answers a request that does not reach GraphQL, in the form that GraphQL clients read. */
export function refuseRequest(
  reply: FastifyReply,
  code: ErrorCode,
  message: string,
  status: number = errorCodes[code],
): FastifyReply {
  reply.request.course.codes = [code];
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .send({ errors: [{ message, extensions: { code } }] });
}
