/** What a reader must know about an answer: a code of a closed list, a sentence, and the place that it is about. */
export interface Notice {
  readonly code: string;
  readonly message: string;
  /** Response keys from the root field on, without places in lists: it holds for all of them. */
  readonly path: readonly string[];
  /** What more a program can read, by code. */
  readonly [detail: string]: unknown;
}
