import { present } from '../errors.js';
import type { Model } from '../model/model.js';
import { relationshipId } from './relationshipId.js';
import type { PlacedRow, Seed } from './seed.js';

/** A row of a relationship file, the relationship type, and the id of the link that it becomes. */
export interface LinkRow extends PlacedRow {
  readonly id: string;
  readonly type: string;
}

/** Gives the rows of all relationship files with the ids of their links. */
export function* linksOf(model: Model, seed: Seed): Generator<LinkRow> {
  for (const [type, rows] of seed.relationships) {
    const link = model.relationships.get(type)?.link;
    if (link === undefined) continue;
    const { prefix } = present(model.links.get(link), link);
    for (const { row, where } of rows) yield { id: relationshipId(prefix, type, row), type, row, where };
  }
}
