import { GraphQLError } from 'graphql';
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import { GraphError, InputError } from '../errors.js';
import type { ErrorDetails } from '../errors.js';
import { codeOf } from './codeOf.js';
import { explainMistake } from './explainMistake.js';

/**
 * Returns an error as clients see it. Nothing internal is shown: no stack, no statement, no address. What may have been
 * meant is proposed, out of the schema, only where `suggesting` says so.
 */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  suggesting: boolean,
  schema: GraphQLSchema,
): GraphQLFormattedError {
  const original = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  const code = codeOf(error);
  const place = {
    ...(formatted.locations === undefined ? {} : { locations: formatted.locations }),
    ...(formatted.path === undefined ? {} : { path: formatted.path }),
  };
  if (code === 'INTERNAL_SERVER_ERROR') {
    return { message: 'Something went wrong on our side. It has been logged.', ...place, extensions: { code } };
  }
  if (original instanceof GraphError) {
    return { message: formatted.message, ...place, extensions: { code, retryable: original.retryable } };
  }
  const { suggestions = [], ...details }: ErrorDetails = original instanceof InputError ? original.details : {};
  const shown = suggesting ? suggestions : [];
  if (shown.length === 0) {
    const message = suggesting ? explainMistake(formatted.message, schema) : formatted.message;
    return { message, ...place, extensions: { code, ...details } };
  }
  const message = `${formatted.message} Did you mean ${shown.map((it) => `"${it}"`).join(' or ')}?`;
  return { message, ...place, extensions: { code, ...details, suggestions: shown } };
}
