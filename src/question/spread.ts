/** That a dependent needs something and a supplier gives it, as one link says. */
export interface Need {
  /** The id of the dependent. */
  readonly id: string;
  /** The dependent: its id, or its id, # and the part of it that is meant. */
  readonly dependent: string;
  /** Which of its needs it is. All of them must be met, each by one supplier. */
  readonly need: string;
  /** The id of what is needed; null when that is no node. */
  readonly needed: string | null;
  /** Who meets it, as a key like that of a dependent. */
  readonly supplier: string;
  readonly link: string;
  readonly share: number | null;
  readonly shareOf: string | null;
}

/** One need of a dependent, with every supplier that it is known to have. */
export interface NeedOf {
  readonly dependent: string;
  readonly need: string;
  readonly rows: readonly Need[];
  readonly suppliers: readonly string[];
}

/** How a dependent is struck, and by which of its needs. */
export interface Struck {
  readonly effect: 'LOSES_ONLY_KNOWN_SUPPLY' | 'LOSES_ONE_OF_SEVERAL' | 'UNKNOWN';
  /** 1 for what needs what stopped, one more with each step. */
  readonly order: number;
  readonly need: NeedOf;
}

/** Returns rows gathered by dependent and need, in order. */
export function needsOf(rows: Iterable<Need>): readonly NeedOf[] {
  const found = new Map<string, Need[]>();
  for (const row of rows) {
    const key = JSON.stringify([row.dependent, row.need]);
    const known = found.get(key);
    if (known === undefined) found.set(key, [row]);
    else known.push(row);
  }
  return [...found]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([, [first, ...more]]) => {
      if (first === undefined) return [];
      const all = [first, ...more];
      const suppliers = [...new Set(all.map(({ supplier }) => supplier))].sort();
      return [{ dependent: first.dependent, need: first.need, rows: all, suppliers }];
    });
}

/**
 * Returns what is struck when something stops, by dependent. A dependent is lost when one of its needs has no supplier
 * that is not lost: the least such set, so that dependents that only supply each other stay. One that is not lost, and
 * of which a need has lost some supplier, loses one of several; what needs such a one, and is not struck otherwise, may or
 * may not follow, and there it ends.
 */
export function spread(needs: readonly NeedOf[], stopped: string): ReadonlyMap<string, Struck> {
  const lost = new Map<string, number>([[stopped, 0]]);
  const struck = new Map<string, Struck>();
  for (let order = 1, more = true; more; order += 1) {
    const next = needs.filter(
      ({ dependent, suppliers }) => !lost.has(dependent) && suppliers.every((it) => lost.has(it)),
    );
    for (const need of next) {
      lost.set(need.dependent, order);
      if (!struck.has(need.dependent)) struck.set(need.dependent, { effect: 'LOSES_ONLY_KNOWN_SUPPLY', order, need });
    }
    more = next.length > 0;
  }
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
