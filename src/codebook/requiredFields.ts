import type { Field, Model } from '../model/model.js';
import { checkRow, defaultsOf } from '../load/checkRow.js';
import type { CodeLists } from '../load/seed.js';

/** Returns the names of the fields that a row must hold: those that the check misses in an empty one. */
export function requiredFields(
  model: Model,
  codes: CodeLists,
  fields: ReadonlyMap<string, Field>,
): ReadonlySet<string> {
  const isMissed = (name: string, field: Field): boolean =>
    checkRow({ model, codes, fields: new Map([[name, field]]), others: [] }, { row: {}, where: '' }).length > 0;
  return new Set([...fields].filter(([name, field]) => isMissed(name, field)).map(([name]) => name));
}

/** Returns the same for a value object, in which keys with a default may be left out as well. */
export function requiredOfValue(
  model: Model,
  codes: CodeLists,
  fields: ReadonlyMap<string, Field>,
): ReadonlySet<string> {
  return requiredFields(model, codes, new Map([...fields].filter(([name]) => defaultsOf(name) === undefined)));
}
