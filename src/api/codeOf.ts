import { GraphQLError } from 'graphql';
import { GraphError, InputError } from '../errors.js';
import { errorCodes } from './errorCodes.js';
import type { ErrorCode } from './errorCodes.js';

/**
 * Returns the code of an error. The only place that knows which code stands for which fault: an InputError brings its own,
 * Neo4j's faults are SERVICE_UNAVAILABLE or TIMED_OUT, those of GraphQL and HTTP are told by the libraries that find them,
 * and all else is ours.
 */
export function codeOf(error: unknown): ErrorCode {
  const original = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  if (original instanceof InputError) return isKnown(original.code) ? original.code : 'INTERNAL_SERVER_ERROR';
  if (original instanceof GraphError) return original.timedOut ? 'TIMED_OUT' : 'SERVICE_UNAVAILABLE';
  if (!(error instanceof GraphQLError)) return 'INTERNAL_SERVER_ERROR';
  const { code, http } = error.extensions;
  if (typeof code === 'string' && code !== 'INTERNAL_SERVER_ERROR' && isKnown(code)) return code;
  return isCallersFault(http) ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR';
}

function isKnown(code: string): code is ErrorCode {
  return Object.hasOwn(errorCodes, code);
}

/** What Apollo refuses without a code of its own has a status of the 4xx kind. */
function isCallersFault(http: unknown): boolean {
  const status = typeof http === 'object' && http !== null && 'status' in http ? Number(http.status) : 0;
  return status >= 400 && status < 500;
}
