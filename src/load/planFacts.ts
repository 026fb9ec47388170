/** What the planning of operations wants to know of the graph. */
export interface PlanFacts {
  /** Types of relationships of which two may join the same two nodes: those with rows that bear a key of their own. */
  readonly parallelTypes: readonly string[];
  /** The most relationships that one node has over a field, by "Type.field", where they are many. */
  readonly mostRelated: Readonly<Record<string, number>>;
}
