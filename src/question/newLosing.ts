import type { NeedOf } from './needsOf.js';

/** When a dependent is lost: the first of its needs that has no supplier left, and after how many steps. */
export interface Loss {
  readonly order: number;
  readonly need: NeedOf;
}

/**
 * Returns a function that says what is lost when a supplier stops, by dependent: a dependent is lost one step after the last
 * supplier of one of its needs is. It costs what is lost, not what is known.
 */
export function newLosing(needs: readonly NeedOf[]): (stopped: string) => ReadonlyMap<string, Loss> {
  const supplied = new Map<string, number[]>();
  for (const [index, { suppliers }] of needs.entries())
    for (const supplier of suppliers) {
      const known = supplied.get(supplier);
      if (known === undefined) supplied.set(supplier, [index]);
      else known.push(index);
    }
  return (stopped) => {
    const lost = new Map<string, Loss>();
    const gone = new Map<number, number>();
    let last: readonly string[] = [stopped];
    for (let order = 1; last.length > 0; order += 1) {
      const complete = new Set<number>();
      for (const supplier of last)
        for (const index of supplied.get(supplier) ?? []) {
          const count = (gone.get(index) ?? 0) + 1;
          gone.set(index, count);
          if (count === needs[index]?.suppliers.length) complete.add(index);
        }
      const next: string[] = [];
      for (const index of [...complete].sort((one, other) => one - other)) {
        const need = needs[index];
        if (need === undefined || need.dependent === stopped || lost.has(need.dependent)) continue;
        lost.set(need.dependent, { order, need });
        next.push(need.dependent);
      }
      last = next;
    }
    return lost;
  };
}
