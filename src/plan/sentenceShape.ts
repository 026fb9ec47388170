import type { Saying } from '../model/saying.js';
import type { Level } from './queryPlan.js';

/** What a link says in words: a sentence by its relationship type. */
export interface SentenceShape {
  readonly kind: 'sentence';
  /** Where the relationship type stands in the row. */
  readonly typePosition: number;
  /** ISO 8601 day on which a link has ended or not. */
  readonly day: string;
  readonly sentences: ReadonlyMap<string, PlannedSentence>;
}

/** How a relationship type is said, and where the values of the names in it stand. */
export interface PlannedSentence {
  readonly saying: Saying;
  readonly places: ReadonlyMap<string, ValuePlace>;
}

/** A position in the row of a link; with `named`, in the row of the node whose id stands there. */
export interface ValuePlace {
  readonly position: number;
  readonly named: { readonly level: Level; readonly position: number } | undefined;
}
