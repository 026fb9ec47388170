import type { FieldShape, Level, Pattern, Read } from './queryPlan.js';

/** What the nodes or the edges of a whole connection are counted by, and how many of the groups are shown. */
export interface Facet {
  readonly index: number;
  readonly of: 'nodes' | 'edges';
  readonly by: FacetBy;
  readonly size: number;
}

/** Rows hold what is counted (of a node its id), then the number. */
export type FacetBy =
  /** The names of types by what ids of theirs begin with. */
  | { readonly kind: 'type'; readonly names: Readonly<Record<string, string>> }
  | { readonly kind: 'value'; readonly read: Read }
  /** The year of a date that is kept as text. */
  | { readonly kind: 'year'; readonly property: string }
  /** The distinct nodes that relationships lead to, which make a level of their own. */
  | { readonly kind: 'related'; readonly pattern: Pattern; readonly target: Level };

/** Only frames the facets of a connection. */
export interface FacetsShape {
  readonly kind: 'facets';
  readonly fields: readonly FieldShape[];
}

/** A list of groups; no more than `size` of them can be. */
export interface FacetShape {
  readonly kind: 'facet';
  readonly facet: Facet;
  readonly size: number;
  readonly fields: readonly FieldShape[];
}
