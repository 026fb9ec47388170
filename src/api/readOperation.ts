import { parse, validate } from 'graphql';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { InputError } from '../errors.js';
import type { SavedReceipt } from './readReceipt.js';

/** An operation that a receipt is of. */
export interface SavedOperation {
  readonly document: DocumentNode;
  readonly definition: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Returns the operation that a receipt is of. Throws an InputError when it is none, or none of this schema. */
export function readOperation(
  where: string,
  schema: GraphQLSchema,
  { document: text, variables }: SavedReceipt,
): SavedOperation {
  const document = parseDocument(where, text);
  const mistakes = validate(schema, document);
  if (mistakes.length > 0) {
    const told = mistakes.map((it) => `  ${it.message}`).join('\n');
    throw new InputError(
      'BAD_OPTION',
      `${where}: expected a document that fits the schema, got one that does not:\n${told}`,
    );
  }
  const definition = document.definitions.find((it) => it.kind === 'OperationDefinition');
  if (definition === undefined) {
    throw new InputError('BAD_OPTION', `${where}: expected an operation in document of the receipt, got none.`);
  }
  return { document, definition, variables };
}

function parseDocument(where: string, text: string): DocumentNode {
  try {
    return parse(text);
  } catch {
    throw new InputError('BAD_OPTION', `${where}: expected an operation as document of the receipt, got other text.`);
  }
}
