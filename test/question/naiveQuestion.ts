import type { MemoryGraph } from '../equality/memoryGraph.js';
import type { Random } from '../equality/random.js';

/** A question asked of one of many graphs, and what brute force over its rows in memory answers. */
export interface Asked {
  readonly text: string;
  /** The value of the only root field. */
  readonly expected: unknown;
}

/** A question, and how it is answered by looking at everything. */
export interface NaiveQuestion {
  readonly name: string;
  /** Draws an operation that asks one graph; `whole` is all of them together, for what cannot be asked of one alone. */
  readonly draw: (graph: MemoryGraph, whole: MemoryGraph, random: Random) => Asked;
}
