import { GraphError } from '../errors.js';

const without = 'or set NEO4J_URI to use a Neo4j of your own';

/** Returns the one line that says what is missing, how to get it, and what does without. */
export function lacking(what: string, remedy: string, cause?: unknown): GraphError {
  return new GraphError(`${what} ${remedy}, ${without}.`, { cause });
}
