import type { FieldDefinitionNode, ObjectTypeDefinitionNode } from 'graphql';
import type { AnswerField, AnswerType } from './model.js';
import { isList, namedType } from './namedType.js';
import { readDirective, readNumber, readText, readTexts } from './readDirective.js';

/** What a name of the SDL stands for, as far as answers need to know. */
interface Names {
  readonly values: ReadonlySet<string>;
  /** Types of nodes, and the interface of links. */
  readonly named: ReadonlySet<string>;
}

/** Returns the types that answers of questions are made of. */
export function readAnswers(
  definitions: readonly ObjectTypeDefinitionNode[],
  names: Names,
): ReadonlyMap<string, AnswerType> {
  const marked = definitions.filter((it) => readDirective(it, 'answer') !== undefined);
  return new Map(
    marked.map(({ name, fields = [] }) => [
      name.value,
      { name: name.value, fields: new Map(fields.map((it) => [it.name.value, readAnswerField(it, names)])) },
    ]),
  );
}

function readAnswerField(field: FieldDefinitionNode, names: Names): AnswerField {
  const type = namedType(field.type);
  const across = readDirective(field, 'across');
  const most = readDirective(field, 'most');
  const kind = names.values.has(type) ? 'value' : names.named.has(type) ? 'named' : 'object';
  return {
    name: field.name.value,
    kind: across === undefined ? kind : 'across',
    type,
    list: isList(field.type),
    nonNull: field.type.kind === 'NonNullType',
    most: most === undefined ? undefined : (readNumber(most, 'is') ?? readText(most, 'argument')),
    path: across === undefined ? [] : readTexts(across, 'path'),
  };
}
