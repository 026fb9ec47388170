/** What is known of the loaded release before an operation runs. */
export interface ReleaseFacts {
  /** ISO 8601 day. */
  readonly day: string;
  /** The entity that the dataset is about. */
  readonly subjectId: string;
  /** Types of relationships of which two may join the same two nodes; undefined where nobody knows. */
  readonly parallelTypes?: readonly string[];
  /** The most relationships that one node has over a field, by "Type.field"; fields where that is little may be left out. */
  readonly mostRelated?: Readonly<Record<string, number>>;
  /** The number of nodes of each type. */
  readonly sizes?: Readonly<Record<string, number>>;
}
