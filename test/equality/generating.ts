import type { Contract } from '../../src/contract/contract.js';
import type { Language } from '../../src/model/model.js';
import type { CursorPool } from './cursorPool.js';
import type { MemoryGraph } from './memoryGraph.js';
import type { Random } from './random.js';

/** What random operations are made from. */
export interface Ground {
  readonly contract: Contract;
  readonly graph: MemoryGraph;
  readonly random: Random;
  readonly cursors: CursorPool;
}

/** What the making of one operation carries along. */
export interface Generating extends Ground {
  readonly language: Language;
  readonly variables: Variable[];
  readonly fragments: Fragment[];
  aliases: number;
  /** How many fields may still be added; where none may, selections end. */
  fieldsLeft: number;
}

export interface Variable {
  readonly name: string;
  /** "[ID!]!" */
  readonly type: string;
  /** The default as it stands in the document; undefined without one. */
  readonly byDefault: string | undefined;
  /** Undefined when the caller does not give it. */
  readonly value: unknown;
}

export interface Fragment {
  readonly name: string;
  readonly on: string;
  readonly text: string;
  readonly room: Room;
}

/** How much may stand below a place: connections inside each other, and how often what is selected there can occur. */
export interface Room {
  readonly connections: number;
  readonly budget: number;
}
