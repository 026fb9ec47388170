import { mismatch } from '../errors.js';
import { foldText } from '../model/foldText.js';
import type { Model, RelationshipField } from '../model/model.js';
import { nearestTo } from './nearestTo.js';

/** The comparisons that name whole kinds, not parts of their names. */
const naming: readonly string[] = ['eq', 'ne', 'in'];

/**
 * Throws BAD_ARGUMENT when a comparison of the kind of edges names one that no link has, with the kinds that may have
 * been meant. A kind of other edges is let pass: that there is none of it here is the truth.
 */
export function checkKinds(
  { relationships }: Model,
  { name, types }: RelationshipField,
  comparisons: Readonly<Record<string, unknown>>,
): void {
  const known = new Set([...relationships.keys()].map(foldText));
  const named = naming.flatMap((it) => [comparisons[it]].flat()).filter((it) => typeof it === 'string');
  const unknown = named.find((it) => !known.has(foldText(it)));
  if (unknown === undefined) return;
  const expected = `a kind among ${types.join(', ')}`;
  const suggestions = nearestTo(unknown.toUpperCase().slice(0, 80), types);
  throw mismatch('BAD_ARGUMENT', { where: `${name}.kind`, expected, got: `"${unknown.slice(0, 80)}"` }, '', {
    suggestions,
  });
}
