/** An operation for people to begin with. */
export interface Example {
  /** Where it stands in the folder of examples: its folder says for whom it is, its name what it shows. */
  readonly path: string;
  readonly operation: string;
}
