import type { Facet, FacetBy } from '../plan/facet.js';
import type { Perspective } from '../plan/queryPlan.js';
import type { Names } from './names.js';
import { printIdentifier } from './printIdentifier.js';
import { printFar } from './printFar.js';
import { printPattern } from './printPattern.js';
import { printRead } from './printRead.js';

/** Rows that each hold one of the nodes, or one of the links, that are counted. */
export interface FacetRows {
  /** The variables that the rows are made from. */
  readonly imports: string;
  readonly begin: readonly string[];
  /** The variable of what is counted. */
  readonly counted: string;
  /** Whether the subquery runs once; else it is run for each of several nodes, and the caller collects what it gives. */
  readonly once: boolean;
}

/**
 * Returns the subquery that counts rows by a facet: lists of a group and its number (f), of a node its id; and where more
 * than their ids is wanted a list of the nodes themselves (x). Those with most come first, ties are broken by the group, so that the
 * order is total.
 */
export function printFacet(
  { by, index, size }: Facet,
  { imports, begin, counted, once }: FacetRows,
  goesOn: boolean,
  perspective: Perspective,
  names: Names,
): string {
  const grouped =
    by.kind === 'related'
      ? printRelated(by, counted, perspective, names)
      : [`WITH ${printGroup(by, counted, perspective, names)} AS value, count(*) AS count`];
  const value = by.kind === 'related' ? 'g.id' : 'value';
  const nodes = once ? '[collect(g)]' : 'collect(g)';
  return [
    `CALL (${imports}) {`,
    ...begin,
    ...grouped,
    `ORDER BY count DESC, ${value} LIMIT ${names.parameter(size)}`,
    `RETURN collect([${value}, count]) AS f${index}${goesOn ? `, ${nodes} AS x${index}` : ''}`,
    '}',
  ].join('\n');
}

/** Two nodes may be joined twice, and one that is counted stands for one all the same. */
function printRelated(
  { pattern }: FacetBy & { kind: 'related' },
  counted: string,
  perspective: Perspective,
  names: Names,
): readonly string[] {
  const edge = perspective.asOf === undefined ? '' : 'q';
  const conditions = printFar(edge, 'g', pattern, perspective, names);
  const where = conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`;
  return [`MATCH ${printPattern(counted, edge, pattern, 'g')}${where}`, `WITH g, count(DISTINCT ${counted}) AS count`];
}

function printGroup(
  by: Exclude<FacetBy, { kind: 'related' }>,
  counted: string,
  perspective: Perspective,
  names: Names,
): string {
  switch (by.kind) {
    case 'type':
      return `${names.parameter(by.names)}[split(${counted}.id, ':')[0]]`;
    case 'year':
      return `toInteger(left(${counted}.${printIdentifier(by.property)}, 4))`;
    case 'value':
      return printRead(counted, by.read, perspective, names);
  }
}
