import type { Problem } from '../errors.js';
import type { Model } from '../model/model.js';
import { linksOf } from './linksOf.js';
import { rowKey } from './rowKey.js';
import type { PlacedRow, Seed } from './seed.js';
import type { SeedFile } from './seedFiles.js';

/** A row, the file that it is of, and the id of the node or link that it becomes. */
interface Named extends PlacedRow {
  readonly part: SeedFile['part'];
  readonly type: string;
  readonly id: string;
}

/** Returns what is wrong with rows that share an id, given the ids that are shared. */
export function findDoubles(model: Model, seed: Seed, ids: ReadonlySet<string>): readonly Problem[] {
  if (ids.size === 0) return [];
  const earlier = new Map<string, Named>();
  const problems: Problem[] = [];
  for (const named of namedRows(model, seed)) {
    if (!ids.has(named.id)) continue;
    const other = earlier.get(named.id);
    if (other !== undefined) problems.push(problemOf(named, other));
    earlier.set(named.id, named);
  }
  return problems;
}

function* namedRows(model: Model, seed: Seed): Generator<Named> {
  for (const [type, rows] of seed.nodes)
    for (const { row, where } of rows) yield { part: 'nodes', type, id: String(row['id']), row, where };
  for (const link of linksOf(model, seed)) yield { part: 'relationships', ...link };
}

function problemOf({ part, type, id, row, where }: Named, other: Named): Problem {
  const key = rowKey(part, row);
  return type === other.type && key === rowKey(part, other.row)
    ? { where, expected: 'rows that differ in id, or in ends and key', got: `${key}, as in ${other.where}` }
    : {
        where,
        expected: 'an id that no other row has; a "key" tells parallel relationships apart',
        got: `${id}, as in ${other.where}`,
      };
}
