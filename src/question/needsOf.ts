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
