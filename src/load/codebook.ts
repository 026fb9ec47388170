import type { Model } from '../model/model.js';
import type { CodeLists } from './seed.js';

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
