import { GraphError } from '../errors.js';

/**
 * Returns the error of an answer that took longer than its limit, in milliseconds; undefined when none is known. What
 * Neo4j plans or reads from the disk for the first time is quicker the second time.
 */
export function timedOut(timeLimit: number | undefined, cause: unknown): GraphError {
  const limit = timeLimit === undefined ? 'the time limit' : `the limit of ${timeLimit} ms`;
  const message = `The answer took longer than ${limit}. Try again once: what has just started answers faster the second time. If it takes as long again, ask for less: smaller pages, fewer levels, less depth.`;
  return new GraphError(message, { timedOut: true, retryable: true, cause });
}
