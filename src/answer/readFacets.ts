import type { Facet } from '../plan/facet.js';
import type { Columns, Row } from './answering.js';

/** Returns a look-up of the groups that a facet counted: of a root connection, or of what a hop leads to from a node. */
export function facetReader(columns: Columns): (facet: Facet, source: string | undefined) => readonly Row[] {
  const known = new Map<number, ReadonlyMap<string, readonly Row[]>>();
  return ({ index }, source) => {
    const rows = (columns[`f${index}`] ?? []) as readonly Row[];
    if (source === undefined) return rows;
    const found = known.get(index) ?? new Map(rows.map((row) => [String(row[0]), row[1] as readonly Row[]]));
    known.set(index, found);
    return found.get(source) ?? [];
  };
}
