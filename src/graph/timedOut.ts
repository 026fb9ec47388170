import { GraphError } from '../errors.js';

/** Returns the error of an answer that took longer than its limit, in milliseconds; undefined when none is known. */
export function timedOut(timeLimit: number | undefined, cause: unknown): GraphError {
  const limit = timeLimit === undefined ? 'the time limit' : `the limit of ${timeLimit} ms`;
  return new GraphError(`The answer took longer than ${limit}. Ask for less.`, { timedOut: true, cause });
}
