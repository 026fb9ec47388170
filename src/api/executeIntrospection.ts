import { execute, Kind } from 'graphql';
import type { DocumentNode, FieldNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { InvariantError } from '../errors.js';
import type { ExecutionResult } from './executionResult.js';

/** Returns what graphql-js answers to the introspection fields of an operation; they touch no data. */
export function executeIntrospection(
  schema: GraphQLSchema,
  document: DocumentNode,
  definition: OperationDefinitionNode,
  fields: readonly FieldNode[],
  variables: Readonly<Record<string, unknown>>,
): ExecutionResult {
  if (fields.length === 0) return { data: {} };
  const fragments = document.definitions.filter((it) => it.kind === Kind.FRAGMENT_DEFINITION);
  const own = { ...definition, selectionSet: { kind: Kind.SELECTION_SET, selections: fields } } as const;
  const result = execute({
    schema,
    document: { kind: Kind.DOCUMENT, definitions: [own, ...fragments] },
    variableValues: variables,
  });
  if (result instanceof Promise) throw new InvariantError('Introspection is not expected to wait.');
  return { data: result.data ?? {}, ...(result.errors === undefined ? {} : { errors: result.errors }) };
}
