/** How large an invented graph is. */
export interface SyntheticSize {
  readonly entities: number;
  readonly relationships: number;
}
