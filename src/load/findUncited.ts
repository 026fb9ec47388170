import type { Model, NodeType } from '../model/model.js';
import { linksOf } from './linksOf.js';
import type { DerivedRow, Seed, SeedRow } from './seed.js';
import { textOf } from './textOf.js';

/**
 * Returns what names no source although its type asks for one. Checked data has none; data that was loaded
 * unchecked shows itself so. What is found is named by the field of the derived type that leads to its type.
 */
export function findUncited(model: Model, seed: Seed, derived: NodeType): readonly DerivedRow[] {
  const fieldFor = (target: string): string | undefined =>
    [...derived.fields.values()].find(
      (field) =>
        field.kind === 'references' &&
        (field.target === target || model.types.get(field.target)?.possibleTypes.includes(target) === true),
    )?.name;
  const uncited: DerivedRow[] = [];
  for (const [type, rows] of seed.nodes) {
    const asks = model.types.get(type)?.fields.get('sources')?.nonNull === true;
    const field = fieldFor(type);
    if (!asks || field === undefined) continue;
    for (const { row } of rows) if (isUncited(row)) uncited.push(found(textOf(row, 'id'), field));
  }
  const linkField = fieldFor(model.linkInterface?.name ?? '');
  if (linkField === undefined) return uncited;
  for (const { id, row } of linksOf(model, seed)) if (isUncited(row)) uncited.push(found(id, linkField));
  return uncited;
}

function found(id: string, field: string): DerivedRow {
  return { of: id, [field]: id };
}

function isUncited(row: SeedRow): boolean {
  const sources = row['sources'];
  return !Array.isArray(sources) || sources.length === 0;
}
