import type { Statement } from './statement.js';

/** Keyword: a value is one word, however long. Whitespace: words as the loader wrote them, already folded. */
export type Analyzer = 'keyword' | 'whitespace';

/** A statement that makes an index, and what that has to cover. */
export interface IndexStatement extends Statement {
  readonly index: Index;
}

export interface Index {
  readonly name: string;
  readonly type: 'RANGE' | 'FULLTEXT';
  /** Labels or relationship types. */
  readonly on: readonly string[];
  readonly properties: readonly string[];
  readonly analyzer: Analyzer | undefined;
}
