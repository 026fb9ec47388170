import { GraphQLError, Kind, parse } from 'graphql';
import type { DefinitionNode, DocumentNode } from 'graphql';
import type { Problem } from '../errors.js';
import type { SchemaFile } from './schemaFile.js';

/** Returns the files of a schema as one document, and the first place in each file that is no SDL. */
export function parseSchema(files: readonly SchemaFile[]): {
  readonly document: DocumentNode;
  readonly problems: readonly Problem[];
} {
  const definitions: DefinitionNode[] = [];
  const problems: Problem[] = [];
  for (const { name, text } of files) {
    try {
      const { loc, definitions: own } = parse(text);
      if (loc !== undefined) loc.source.name = name; // so that every later error of graphql-js knows its file
      definitions.push(...own);
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      problems.push(toProblem(name, error));
    }
  }
  return { document: { kind: Kind.DOCUMENT, definitions }, problems };
}

/** The parser says "Syntax Error: Expected Name, found "}"." when it knows what has to come, and else only what came. */
function toProblem(name: string, error: GraphQLError): Problem {
  const message = error.message.replace(/^Syntax Error: |\.$/g, '');
  const [, expected, found] = /^Expected (.+), found (.+)$/.exec(message) ?? [];
  const got = found ?? message.replace(/^Unexpected /, '');
  return { where: `${name}:${error.locations?.[0]?.line ?? 1}`, expected: expected ?? 'what SDL allows there', got };
}
