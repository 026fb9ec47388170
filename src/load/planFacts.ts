import { countProperty } from '../model/orderFields.js';
import type { Model } from '../model/model.js';
import type { Seed, StoredNode } from './seed.js';

/** Fewer relationships than this of one node are no matter to any plan. */
const fewest = 100;

export interface PlanFacts {
  /** Types of relationships of which two may join the same two nodes: those with rows that bear a key of their own. */
  readonly parallelTypes: readonly string[];
  /** The most relationships that one node has over a field, by "Type.field", where they are many. */
  readonly mostRelated: Readonly<Record<string, number>>;
}

/** Returns what the planning of operations wants to know of a seed and of the nodes that are stored for it. */
export function planFacts(model: Model, seed: Seed, nodes: readonly StoredNode[]): PlanFacts {
  const parallel = [...seed.relationships].filter(([, rows]) => rows.some(({ row }) => row['key'] !== undefined));
  const most: Record<string, number> = {};
  for (const { type, properties } of nodes) {
    for (const field of model.types.get(type)?.fields.values() ?? []) {
      if (field.kind !== 'relationship') continue;
      const name = `${type}.${field.name}`;
      const count = Number(properties[countProperty(field)] ?? 0);
      if (count >= fewest && count > (most[name] ?? 0)) most[name] = count;
    }
  }
  return { parallelTypes: parallel.map(([type]) => type).sort(), mostRelated: most };
}
