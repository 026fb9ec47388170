/** What searches have in common, whatever the text. */
export interface Search {
  /** Object types to look among; undefined for all. */
  readonly types: readonly string[] | undefined;
  /** The property whose name comes before others that fit as well. */
  readonly name: string;
  /** How many of what is found are kept. */
  readonly most: number;
}

/** A text that is looked for, as keys of the search: whole, also without a company form, and its words. */
export interface Question {
  /** The last one is the shortest. */
  readonly keys: readonly string[];
  /** Of the last key. The last word may be unfinished. */
  readonly words: readonly string[];
}
