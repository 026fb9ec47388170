import type { InterfaceTypeDefinitionNode, ObjectTypeDefinitionNode, TypeNode } from 'graphql';
import type { DeclaredRoot } from './model.js';
import { readDirective, readFlag, readText } from './readDirective.js';
import { readNotice } from './readNotice.js';

/** Returns the root fields that the SDL declares with @root on type Query. */
export function readRoots(
  definitions: readonly (ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode)[],
): readonly DeclaredRoot[] {
  const query = definitions.find((it) => it.name.value === 'Query');
  return (query?.fields ?? []).flatMap((field) => {
    const directive = readDirective(field, 'root');
    if (directive === undefined) return [];
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
        description: field.description?.value ?? '',
      },
    ];
  });
}

function namedType(type: TypeNode): string {
  return type.kind === 'NamedType' ? type.name.value : namedType(type.type);
}
