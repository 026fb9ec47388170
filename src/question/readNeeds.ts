import type { Ask, Told } from './asking.js';
import type { Need } from './needsOf.js';

/** Needs of nodes that were asked for; not `whole` when those of some are left out. */
interface ReadNeeds {
  readonly rows: readonly Need[];
  readonly whole: boolean;
}

/**
 * Reads what nodes need, at most so many rows less one. Of a node whose needs are not all there nothing is told, since
 * nothing can be said of it.
 */
export function* readNeeds(statement: string, of: readonly string[], limit: number): Generator<Ask, ReadNeeds, Told> {
  if (of.length === 0) return { rows: [], whole: true };
  const rows = (yield { statement, parameters: { of, limit } })['needs'] as readonly Need[];
  const last = rows.at(-1);
  if (rows.length < limit || last === undefined) return { rows, whole: true };
  return { rows: rows.filter(({ id }) => id !== last.id), whole: false };
}
