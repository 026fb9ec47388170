import { GraphQLError } from 'graphql';
import type { GraphQLFormattedError } from 'graphql';
import { GraphError, InputError, InvariantError } from '../errors.js';

/**
 * Returns an error as clients see it. The only place that knows which code stands for which fault:
 * an InputError brings its own, Neo4j's faults are SERVICE_UNAVAILABLE or TIMED_OUT, ours INTERNAL_SERVER_ERROR.
 * Nothing internal is shown: no stack, no statement, no address.
 */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const original = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  const place = {
    ...(formatted.locations === undefined ? {} : { locations: formatted.locations }),
    ...(formatted.path === undefined ? {} : { path: formatted.path }),
  };
  if (original instanceof InputError) {
    return { message: original.message, ...place, extensions: { code: original.code, ...original.details } };
  }
  if (original instanceof GraphError) {
    const code = original.message.startsWith('The answer took longer') ? 'TIMED_OUT' : 'SERVICE_UNAVAILABLE';
    return { message: original.message, ...place, extensions: { code, retryable: original.retryable } };
  }
  const code = formatted.extensions?.['code'];
  if (
    original instanceof InvariantError ||
    code === 'INTERNAL_SERVER_ERROR' ||
    !(original instanceof GraphQLError || original instanceof Error)
  ) {
    return {
      message: 'Something went wrong on our side. It has been logged.',
      ...place,
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    };
  }
  return { message: formatted.message, ...place, extensions: { code } };
}
