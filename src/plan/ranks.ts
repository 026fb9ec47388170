/**
 * What a score begins at, by how a node was found. To it is added how alike the texts are, and something
 * for the name in the language asked; the steps do not meet.
 */
export const ranks = {
  /** A name is the text. */
  name: 0.9,
  identifier: 0.8,
  /** A name begins with the text. */
  beginning: 0.7,
  /** A name holds all words of the text. */
  words: 0.5,
  /** A name is spelt alike, or the text holds a name and more. */
  similar: 0.3,
  /** Another text holds all words. */
  summary: 0.2,
  /** The words stand in several texts. */
  scattered: 0.1,
} as const;

/** What is added to a rank. */
export const additions = { alike: 0.09, named: 0.01 } as const;
