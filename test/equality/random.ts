/** Random choices that are the same for the same seed, so that a failure can be repeated. */
export interface Random {
  /** A whole number from 0 to one below the bound. */
  readonly below: (bound: number) => number;
  /** True in this share of the cases. */
  readonly chance: (share: number) => boolean;
  readonly pick: <Item>(items: readonly Item[]) => Item;
  /** As many different items as asked, or all when there are fewer, in random order. */
  readonly several: <Item>(items: readonly Item[], count: number) => readonly Item[];
}

/** Returns random choices that follow from a seed (the generator mulberry32). */
export function newRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (bound: number): number => Math.floor(next() * bound);
  const pick = <Item>(items: readonly Item[]): Item => {
    if (items.length === 0) throw new Error('There is nothing to pick from.');
    return items[below(items.length)] as Item;
  };
  const several = <Item>(items: readonly Item[], count: number): readonly Item[] => {
    const left = [...items];
    return Array.from({ length: Math.min(count, left.length) }, () => left.splice(below(left.length), 1)[0] as Item);
  };
  return { below, chance: (share) => next() < share, pick, several };
}
