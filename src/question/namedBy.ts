import { idsAt } from '../plan/idsAt.js';
import type { FieldShape, Level } from '../plan/queryPlan.js';
import type { Answered } from './asking.js';

/** Returns the ids of nodes and links that are shown of an answer, by the level that reads them; sorted, so that equal answers ask alike. */
export function namedBy(fields: readonly FieldShape[], answer: Answered): ReadonlyMap<Level, readonly string[]> {
  const found = new Map<Level, Set<string>>();
  const add = (level: Level, ids: readonly string[]): void => {
    const known = found.get(level) ?? new Set();
    for (const id of ids) known.add(id);
    found.set(level, known);
  };
  const visit = (shapes: readonly FieldShape[], object: Answered): void => {
    for (const { value } of shapes) {
      switch (value.kind) {
        case 'object':
        case 'objects':
          for (const it of objectsAt(object, value.name)) visit(value.fields, it);
          break;
        case 'named':
        case 'allNamed':
          add(value.selection.level, idsAt(object, [value.name]));
          break;
        case 'across':
          add(value.level, idsAt(object, value.path));
          break;
        default:
      }
    }
  };
  visit(fields, answer);
  return new Map([...found].map(([level, ids]) => [level, [...ids].sort()]));
}

function objectsAt(object: Answered, name: string): readonly Answered[] {
  const value = object[name] as Answered | readonly Answered[] | null | undefined;
  return value === null || value === undefined ? [] : [value].flat();
}
