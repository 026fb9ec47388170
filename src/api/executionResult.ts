import type { GraphQLError } from 'graphql';

/** A response as the GraphQL specification defines it (October 2021, section 7.1). */
export interface ExecutionResult {
  data?: Record<string, unknown> | null;
  errors?: readonly GraphQLError[];
}
