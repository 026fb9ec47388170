import { printIdentifier } from './printIdentifier.js';

/**
 * Full-text indexes with the keyword analyser, made by the loader: what they hold is found whole, whichever label or
 * relationship type bears it, also in a property that is a list.
 */
export const indexes = { names: 'names', identifiers: 'identifiers', citingNodes: 'citing_nodes', links: 'links' };

/** Returns a value as a phrase of Lucene's query syntax, in which quote and backslash are escaped. */
export function phraseOf(value: string): string {
  return `"${value.replace(/["\\]/g, '\\$&')}"`;
}

/** Returns the query for nodes or links of which a property holds the id that an expression gives; ids need no escaping. */
export function printIdQuery(property: string, id: string): string {
  return `'${printIdentifier(property)}:"' + ${id} + '"'`;
}
