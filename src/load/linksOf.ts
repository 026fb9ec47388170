import { present } from '../errors.js';
import type { Model } from '../model/model.js';
import { relationshipId } from './relationshipId.js';
import type { Seed, SeedRow } from './seed.js';

/** A row of a relationship file and the id of the link that it becomes. */
export interface LinkRow {
  readonly id: string;
  readonly row: SeedRow;
}

/** Returns the rows of all relationship files with the ids of their links. */
export function linksOf(model: Model, seed: Seed): readonly LinkRow[] {
  return [...seed.relationships].flatMap(([type, rows]) => {
    const link = model.relationships.get(type)?.link;
    if (link === undefined) return [];
    const { prefix } = present(model.links.get(link), link);
    return rows.map(({ row }) => ({ id: relationshipId(prefix, type, row), row }));
  });
}
