import type { GraphQLError } from 'graphql';
import type { Notice } from '../answer/notice.js';

/** A response as the GraphQL specification defines it (October 2021, section 7.1). */
export interface ExecutionResult {
  data?: Record<string, unknown> | null;
  errors?: readonly GraphQLError[];
  extensions?: { readonly cost: Cost; readonly notices?: readonly Notice[] };
}

/** What an operation costs, in nodes, edges and list elements. */
export interface Cost {
  /** What the answer could hold, known before anything is read. */
  readonly price: number;
  /** The largest price that is run. */
  readonly limit: number;
  /** What the answer holds. */
  readonly used: number;
}
