import type { Seed } from './seed.js';

/** What is kept in memory of the nodes of a seed. */
export interface NodeIndex {
  readonly size: number;
  /** Returns the type of a node; undefined when the seed has none with the id. */
  readonly typeOf: (id: string) => string | undefined;
  /** Returns the number of a node, from 0 to below the size; undefined when the seed has none with the id. */
  readonly numberOf: (id: string) => number | undefined;
}

/** Returns the index of a seed's nodes. They are numbered in the order of their rows; of rows with one id the last is meant. */
export function indexNodes(seed: Seed): NodeIndex {
  const numbers = new Map<string, number>();
  /** Each type and the number of its first node, the last type first. */
  const types: { readonly type: string; readonly first: number }[] = [];
  let size = 0;
  for (const [type, rows] of seed.nodes) {
    types.unshift({ type, first: size });
    for (const { row } of rows) {
      numbers.set(String(row['id']), size);
      size += 1;
    }
  }
  return {
    size,
    numberOf: (id) => numbers.get(id),
    typeOf: (id) => {
      const number = numbers.get(id);
      return number === undefined ? undefined : types.find(({ first }) => first <= number)?.type;
    },
  };
}
