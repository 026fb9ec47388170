import type { ConstDirectiveNode, FieldDefinitionNode } from 'graphql';
import type { Direction, Field, LinkField, RelationshipField } from './model.js';
import { isList, namedType } from './namedType.js';
import { readDirective, readText, readTexts } from './readDirective.js';

const linkParts: readonly string[] = ['kind', 'from', 'to', 'validity', 'sentence'];
/** Every scalar that a property can hold. */
export const scalars: readonly string[] = ['ID', 'String', 'Int', 'Float', 'Boolean', 'Date', 'PartialDate', 'URL'];

/** Returns what a field of the SDL is in the graph. Of a link, kind, ends, validity and sentence follow from its place. */
export function readField(
  field: FieldDefinitionNode,
  names: { readonly enums: ReadonlySet<string> },
  ofLink: boolean,
): Field {
  const name = field.name.value;
  const type = namedType(field.type);
  const base = {
    name,
    description: field.description?.value ?? '',
    deprecated: readArgument(field, 'deprecated', 'reason'),
    nonNull: field.type.kind === 'NonNullType',
  };
  if (ofLink && linkParts.includes(name)) {
    return { ...base, kind: 'link', part: name as LinkField['part'], type };
  }
  const relationship = readDirective(field, 'relationship');
  if (relationship !== undefined) return { ...base, kind: 'relationship', target: type, ...readEnds(relationship) };
  const references = readDirective(field, 'references');
  if (references !== undefined) {
    const property = readText(references, 'property') ?? name;
    return { ...base, kind: 'references', target: type, property, list: isList(field.type) };
  }
  const cited = readArgument(field, 'citing', 'property');
  if (cited !== undefined) return { ...base, kind: 'citing', target: type, property: cited };
  const property = readArgument(field, 'property', 'name') ?? name;
  if (field.arguments?.some((it) => it.name.value === 'language')) {
    return { ...base, kind: 'localized', property };
  }
  if (scalars.includes(type) || names.enums.has(type)) {
    return { ...base, kind: 'property', type, property, code: readArgument(field, 'code', 'list') };
  }
  return { ...base, kind: 'values', type, property };
}

function readEnds(relationship: ConstDirectiveNode): Pick<RelationshipField, 'types' | 'direction' | 'link' | 'label'> {
  return {
    types: readTexts(relationship, 'types'),
    direction: (readText(relationship, 'direction') ?? 'OUT') as Direction,
    link: readText(relationship, 'link') ?? 'PlainLink',
    label: readText(relationship, 'label'),
  };
}

function readArgument(field: FieldDefinitionNode, directiveName: string, argument: string): string | undefined {
  const directive = readDirective(field, directiveName);
  return directive === undefined ? undefined : readText(directive, argument);
}
