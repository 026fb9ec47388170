import type { InterfaceTypeDefinitionNode, ObjectTypeDefinitionNode } from 'graphql';
import type { DeclaredRoot } from './model.js';
import { namedType } from './namedType.js';
import { readDirective, readFlag, readText } from './readDirective.js';
import { readNotice } from './readNotice.js';
import { readQuestion } from './readQuestion.js';
import type { SchemaFile } from './schemaFile.js';

/** Returns the root fields that the SDL declares with @root or @question on type Query. */
export function readRoots(
  definitions: readonly (ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode)[],
  statements: readonly SchemaFile[],
): readonly DeclaredRoot[] {
  const query = definitions.find((it) => it.name.value === 'Query');
  return (query?.fields ?? []).flatMap((field) => {
    const question = readQuestion(field, statements);
    const directive = readDirective(field, 'root') ?? readDirective(field, 'question');
    if (directive === undefined) return [];
    const deprecation = readDirective(field, 'deprecated');
    return [
      {
        name: field.name.value,
        target: namedType(field.type),
        list: field.type.kind === 'ListType',
        label: readText(directive, 'label'),
        through: readText(directive, 'through'),
        finds: readFlag(directive, 'search') ? 'page' : readFlag(directive, 'resolve') ? 'candidates' : undefined,
        neighbors: readFlag(directive, 'neighbors'),
        release: readFlag(directive, 'release'),
        notice: readNotice(readDirective(field, 'notice')),
        question,
        description: field.description?.value ?? '',
        deprecated: deprecation === undefined ? undefined : readText(deprecation, 'reason'),
      },
    ];
  });
}
