import type { Model, Period } from '../model/model.js';

/** Returns by which properties it is told when nodes of these object types are there, each pair once. */
export function periodsOf({ types }: Model, names: readonly string[]): readonly Period[] {
  const periods = names.flatMap((name) => types.get(name)?.period ?? []);
  return [...new Map(periods.map((it) => [`${it.since} ${it.until}`, it])).values()];
}
