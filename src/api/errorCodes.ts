import type { CallerCode } from '../errors.js';

/** Codes of requests that are refused before a room of ours sees them, and of what is nobody's input. */
type OtherCode =
  | 'BAD_USER_INPUT'
  | 'GRAPHQL_PARSE_FAILED'
  | 'GRAPHQL_VALIDATION_FAILED'
  | 'OPERATION_RESOLUTION_FAILURE'
  | 'PERSISTED_QUERY_NOT_FOUND'
  | 'BAD_REQUEST'
  | 'NOT_FOUND'
  | 'BUSY'
  | 'TIMED_OUT'
  | 'SERVICE_UNAVAILABLE'
  | 'INTERNAL_SERVER_ERROR';

/**
 * Every code that a client may meet in `extensions.code`, with the HTTP status of a request that is refused for it as a
 * whole. The list is closed: what has another code is a fault of ours. docs/errors.md explains each.
 */
export const errorCodes = {
  BAD_ID: 400,
  BAD_ARGUMENT: 400,
  BAD_PAGE: 400,
  BAD_CURSOR: 400,
  // It is seen in what was read, when a request is no longer refused.
  AMBIGUOUS_NAME: 200,
  TOO_DEAR: 400,
  TOO_DEEP: 400,
  TOO_COMPLEX: 400,
  BAD_USER_INPUT: 400,
  GRAPHQL_PARSE_FAILED: 400,
  GRAPHQL_VALIDATION_FAILED: 400,
  OPERATION_RESOLUTION_FAILURE: 400,
  // What a client does about it is to send the text, so that this is no failure.
  PERSISTED_QUERY_NOT_FOUND: 200,
  BAD_REQUEST: 400,
  NOT_FOUND: 404,
  OVER_BUDGET: 429,
  BUSY: 503,
  TIMED_OUT: 503,
  SERVICE_UNAVAILABLE: 503,
  INTERNAL_SERVER_ERROR: 500,
} as const satisfies Readonly<Record<CallerCode | OtherCode, number>>;

export type ErrorCode = keyof typeof errorCodes;
