/** A question that is measured, asked of many things. */
export interface Question {
  readonly name: string;
  readonly query: string;
  /** What it is asked of, in turn: half of them hubs, half of them any. */
  readonly variables: readonly Readonly<Record<string, unknown>>[];
}
