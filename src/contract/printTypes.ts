import type { Field, LinkType, Model, NodeType, RelationshipField } from '../model/model.js';
import { connectionName } from './connectionName.js';
import { describe } from './describe.js';
import { printDeprecation } from './printDeprecation.js';

/** The arguments that every connection takes. */
export const pageArguments = `
  ${describe('Returns the first _n_ edges, 1 to 100. Without first and last: 20.')} first: Int
  ${describe('Returns edges after this cursor.')} after: String
  ${describe('Returns the last _n_ edges, 1 to 100; not together with first.')} last: Int
  ${describe('Returns edges before this cursor.')} before: String`;

/** The argument of root fields that are seen on a day. */
export const asOfArgument = `${describe('The day to be seen: only what may have held on it is there, at every depth, in counts, filters and orders too: not what began after it for sure, nor what ended before it for sure. What is attested only for a later day is there too, since it may have held already. `validity` says what is known to hold. Without it: everything known, of any time.')} asOf: Date`;

const languageArgument = `${describe('The language wanted; without it that of the operation. Falls back in the documented order.')} language: Language`;

/** Returns a node type or interface as clients see it: relationships become connections. */
export function printNodeType(model: Model, type: NodeType, implemented: readonly string[]): string {
  const keyword = type.kind === 'object' ? 'type' : 'interface';
  const interfaces = implemented.length === 0 ? '' : ` implements ${implemented.join(' & ')}`;
  const fields = [...type.fields.values()].map((field) => printFieldOf(model, field));
  return `${describe(type.description)} ${keyword} ${type.name}${interfaces} {\n${fields.join('\n')}\n}`;
}

/** Returns the interface of links, or a link type, as clients see it. */
export function printLinkType(model: Model, link: LinkType, parent: LinkType | undefined): string {
  const keyword = parent === undefined ? 'interface' : `type`;
  const interfaces = parent === undefined ? '' : ` implements ${parent.name}`;
  const fields = [...link.fields.values()].map((field) => printFieldOf(model, field));
  return `${describe(link.description)} ${keyword} ${link.name}${interfaces} {\n${fields.join('\n')}\n}`;
}

/** Returns one field as clients see it. */
export function printFieldOf(model: Model, field: Field): string {
  return `${printField(model, field)}${printDeprecation(field)}`;
}

function printField(model: Model, field: Field): string {
  const description = describe(field.description);
  const bang = field.nonNull ? '!' : '';
  switch (field.kind) {
    case 'property':
      return `${description} ${field.name}: ${field.type}${bang}`;
    case 'localized':
      return `${description} ${field.name}(${languageArgument}): String${bang}`;
    case 'values':
      return `${description} ${field.name}: [${field.type}!]!`;
    case 'references':
      return `${description} ${field.name}: ${field.list ? `[${field.target}!]!` : `${field.target}${bang}`}`;
    case 'citing':
      return `${description} ${field.name}(${pageArguments}): ${field.target}Connection!`;
    case 'relationship':
      return `${description} ${printConnectionField(model, field.name, field)}`;
    case 'link':
      if (field.part === 'sentence') return `${description} ${field.name}(${languageArgument}): String!`;
      return `${description} ${field.name}: ${field.part === 'kind' ? 'String' : field.part === 'validity' ? 'Validity' : field.type}!`;
  }
}

/** Returns a connection field over a relationship, under the name given. */
export function printConnectionField(model: Model, name: string, field: RelationshipField, more = ''): string {
  const pair = connectionName(model, field);
  return `${name}(${pageArguments}
  ${describe('Only edges that meet this condition.')} where: ${pair}Where
  ${describe('The order of the edges; without it by the id of the node.')} orderBy: [${pair}Order!] ${more}): ${pair}Connection!`;
}
