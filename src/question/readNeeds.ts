import type { AskingFor } from './asking.js';
import { askOne } from './askOne.js';
import type { Need } from './needsOf.js';

/** Needs of nodes that were asked for; not `whole` when those of some are left out. */
interface ReadNeeds {
  readonly rows: readonly Need[];
  readonly whole: boolean;
}

/** A need as a statement tells it: its values in the order in which `Need` has them. Names in each row would cost as much again. */
type Row = readonly [string, string, string, string | null, string, string, number | null, string | null];

/**
 * Reads what nodes need, at most so many rows less one. Of a node whose needs are not all there nothing is told, since
 * nothing can be said of it.
 */
export function* readNeeds(statement: string, of: readonly string[], limit: number): AskingFor<ReadNeeds> {
  if (of.length === 0) return { rows: [], whole: true };
  const told = (yield* askOne(statement, { of, limit }))['needs'] as readonly Row[];
  const rows = told.map(toNeed);
  const last = rows.at(-1);
  if (rows.length < limit || last === undefined) return { rows, whole: true };
  return { rows: rows.filter(({ id }) => id !== last.id), whole: false };
}

function toNeed([id, dependent, need, needed, supplier, link, share, shareOf]: Row): Need {
  return { id, dependent, need, needed, supplier, link, share, shareOf };
}
