import { buildASTSchema, validateSchema } from 'graphql';
import type { DocumentNode, GraphQLError } from 'graphql';
import { validateSDL } from 'graphql/validation/validate.js';
import type { Problem } from '../errors.js';

/**
 * Returns what in a schema is against the rules of GraphQL: unknown types and directives, names given twice, types that
 * lack a field of their interface. A schema without a type Query is none of them, for the contract makes one.
 */
export function checkSchema(document: DocumentNode): readonly Problem[] {
  const unknown = validateSDL(document);
  if (unknown.length > 0) return unknown.map(toProblem);
  const broken = validateSchema(buildASTSchema(document, { assumeValidSDL: true }));
  return broken.filter((error) => error.nodes !== undefined).map(toProblem);
}

/** File and line of the last place that an error names: of two that do not go together, the later one. */
function whereOf(error: GraphQLError): string {
  const name = error.nodes?.at(-1)?.loc?.source.name ?? 'the schema';
  const line = error.locations?.at(-1)?.line;
  return line === undefined ? name : `${name}:${line}`;
}

function toProblem(error: GraphQLError): Problem {
  const where = whereOf(error);
  const [, field, type] = /^Interface field (\S+) expected but (\S+) does not provide it/.exec(error.message) ?? [];
  return field === undefined || type === undefined
    ? { where, expected: 'what GraphQL allows in a schema', got: error.message.replace(/\.$/, '') }
    : { where: `${where} ${type}`, expected: `the field ${field} of its interface`, got: 'none' };
}
