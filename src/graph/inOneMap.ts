import type { Statement } from '../cypher/statement.js';

/**
 * Returns the statement with its parameters in one map. Neo4j keeps a plan for each type and magnitude of the parameters of a
 * text: for lists and texts of none, of one, of up to 10, 100, 1,000 and more it plans anew, for a second or more. Of what
 * lies in a map it knows neither, so that one plan does for all.
 */
export function inOneMap({ text, parameters }: Statement): Statement {
  return { text: text.replace(/\$(\w+)/g, '$$given.$1'), parameters: { given: parameters } };
}
