import type { GraphQLLeafType } from 'graphql';
import type { CutList } from './cutList.js';
import type { Facet } from '../plan/facet.js';
import type { Page } from '../plan/page.js';
import type { FieldShape, Hop, Level, SelectionShape } from '../plan/queryPlan.js';

/** Where in the response one is: a key, and the place that it is below. It is made a list only for an error. */
export interface Path {
  readonly above: Path | undefined;
  readonly key: string | number;
}

/** The columns of the one row that a statement returns, by name. */
export type Columns = Readonly<Record<string, unknown>>;

export type Row = readonly unknown[];

/** A field that could not be given although the schema promises it. */
export interface FieldError {
  readonly message: string;
  readonly locations: FieldShape['locations'];
  readonly path: readonly (string | number)[];
  readonly cause?: unknown;
}

/** A page of a connection at hand: its rows, one more than its size when there is more. */
export interface PageRows {
  readonly page: Page;
  readonly rows: readonly Row[];
  readonly total: number;
  /** Numbers of links by kind and direction; empty when nobody asked. */
  readonly kinds?: readonly Readonly<Record<string, unknown>>[];
  /** Where in a row, which begins with the node's id, the order's keys stand; the link's id follows where a link leads there. */
  readonly keysPosition: number;
  readonly linked: boolean;
}

/** What the putting together of one root field carries along. */
export interface Answering {
  readonly rowsOf: (level: Level) => ReadonlyMap<string, Row>;
  readonly pageOf: (hop: Hop, nodeId: string) => PageRows;
  /** The groups of a facet, below the node that its connection leads from; undefined at the root. */
  readonly facetOf: (facet: Facet, source: string | undefined) => readonly Row[];
  readonly leafType: (name: string) => GraphQLLeafType;
  readonly typeOf: (id: string) => string;
  readonly errors: FieldError[];
  readonly cutLists: CutList[];
  /** Objects already made; a node met twice under one selection is one object. */
  readonly made: Map<SelectionShape, Map<string, unknown>>;
}

/** What stands in the place of a value that must not be null but is; the error is already recorded. */
export const invalid: unique symbol = Symbol('invalid');
