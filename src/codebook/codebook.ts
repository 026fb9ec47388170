/**
 * This room says what seed files may hold: the codebook for people, and JSON Schema for editors. Both follow from the
 * model and from the rules by which rows are checked. It reads and writes no file.
 */
import type { CodeLists } from '../load/seed.js';
import type { Model } from '../model/model.js';

/** What a codebook is printed from. */
export interface Codebook {
  readonly model: Model;
  readonly codes: CodeLists;
  /** What the SDL says about types and about values of enums. */
  readonly descriptions: ReadonlyMap<string, string>;
}

/** A part of the codebook: things of one sort, in the order of their names, each under a heading of its own. */
export interface Section {
  readonly title: string;
  readonly about: string;
  readonly entries: readonly (readonly [name: string, text: string])[];
}
