/** One thing that is asked for by a name or an id. */
export interface Sought {
  /** As the caller wrote it. */
  readonly text: string;
  readonly by: 'name' | 'id';
  /** The object types that it may be of. */
  readonly types: readonly string[];
}
