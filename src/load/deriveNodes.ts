import type { Model, NodeType } from '../model/model.js';
import { findConflicts } from './findConflicts.js';
import { findUncited } from './findUncited.js';
import type { PlacedRow, Seed, SeedRow } from './seed.js';

/** Returns the rows that the loader makes from those of the seed, by the types that the schema declares for them. */
export function deriveNodes(model: Model, seed: Seed): ReadonlyMap<string, readonly PlacedRow[]> {
  const derived = [...model.types.values()].flatMap((type) =>
    type.derived === undefined ? [] : [[type, type.derived] as const],
  );
  return new Map(
    derived.map(([type, { by }]) => {
      const rows = by === 'CONFLICTS' ? findConflicts(model, seed) : findUncited(model, seed, type);
      return [type.name, rows.map(({ of, ...row }) => ({ row: withId(type, of, row), where: `made by ${by}` }))];
    }),
  );
}

/** A derived node is named after what it is made from, so that its id lasts as long. */
function withId(type: NodeType, of: string, row: SeedRow): SeedRow {
  return { id: `${type.prefix}:${of.replace(':', '-')}`, ...row };
}
