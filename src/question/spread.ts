import type { NeedOf } from './needsOf.js';
import { newLosing } from './newLosing.js';

/** How a dependent is struck, and by which of its needs. */
export interface Struck {
  readonly effect: 'LOSES_ONLY_KNOWN_SUPPLY' | 'LOSES_ONE_OF_SEVERAL' | 'UNKNOWN';
  /** 1 for what needs what stopped, one more with each step. */
  readonly order: number;
  readonly need: NeedOf;
}

/**
 * Returns what is struck when something stops, by dependent. A dependent is lost when one of its needs has no supplier
 * that is not lost: the least such set, so that dependents that only supply each other stay. One that is not lost, and
 * of which a need has lost some supplier, loses one of several; what needs such a one, and is not struck otherwise, may or
 * may not follow, and there it ends.
 */
export function spread(needs: readonly NeedOf[], stopped: string): ReadonlyMap<string, Struck> {
  const losses = newLosing(needs)(stopped);
  const lost = new Map<string, number>([[stopped, 0], ...[...losses].map(([key, { order }]) => [key, order] as const)]);
  const struck = new Map<string, Struck>(
    [...losses].map(([key, loss]) => [key, { effect: 'LOSES_ONLY_KNOWN_SUPPLY', ...loss }]),
  );
  const step = (effect: Struck['effect'], from: ReadonlyMap<string, number>): ReadonlyMap<string, number> => {
    const reached = new Map<string, number>();
    for (const need of needs) {
      const orders = need.suppliers.flatMap((it) => from.get(it) ?? []);
      if (orders.length === 0 || lost.has(need.dependent)) continue;
      const order = 1 + Math.min(...orders);
      const known = struck.get(need.dependent);
      if (known !== undefined && (known.effect !== effect || known.order <= order)) continue;
      struck.set(need.dependent, { effect, order, need });
      reached.set(need.dependent, order);
    }
    return reached;
  };
  step('UNKNOWN', step('LOSES_ONE_OF_SEVERAL', lost));
  return struck;
}
