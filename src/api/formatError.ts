import { GraphQLError } from 'graphql';
import type { GraphQLFormattedError } from 'graphql';
import { GraphError, InputError } from '../errors.js';
import { codeOf } from './codeOf.js';

/** Returns an error as clients see it. Nothing internal is shown: no stack, no statement, no address. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const original = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  const code = codeOf(error);
  const place = {
    ...(formatted.locations === undefined ? {} : { locations: formatted.locations }),
    ...(formatted.path === undefined ? {} : { path: formatted.path }),
  };
  if (code === 'INTERNAL_SERVER_ERROR') {
    return { message: 'Something went wrong on our side. It has been logged.', ...place, extensions: { code } };
  }
  const details =
    original instanceof InputError
      ? original.details
      : original instanceof GraphError
        ? { retryable: original.retryable }
        : {};
  return { message: formatted.message, ...place, extensions: { code, ...details } };
}
