import { printIdentifier } from './printIdentifier.js';

/**
 * Full-text indexes, made by the loader: what they hold is found whichever label or relationship type bears it, also in
 * a property that is a list; whole, by the keyword analyser, but for the search, which finds words.
 */
export const indexes = {
  names: 'names',
  identifiers: 'identifiers',
  citingNodes: 'citing_nodes',
  links: 'links',
  linkDays: 'link_days',
  search: 'search',
};

/** Returns a value as a phrase of Lucene's query syntax, in which quote and backslash are escaped. */
export function phraseOf(value: string): string {
  return `"${value.replace(/["\\]/g, '\\$&')}"`;
}

/** Returns the query for nodes or links of which a property holds the id that an expression gives; ids need no escaping. */
export function printIdQuery(property: string, id: string): string {
  return `'${printIdentifier(property)}:"' + ${id} + '"'`;
}
