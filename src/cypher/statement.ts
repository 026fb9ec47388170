/** A statement for Neo4j: its text, which equal shapes share, and the values that differ. */
export interface Statement {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}
