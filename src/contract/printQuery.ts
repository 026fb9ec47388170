import type { Model } from '../model/model.js';
import type { RootField } from './contract.js';
import { connectionOfRoot } from './connectionOfRoot.js';
import { describe } from './describe.js';
import { inNorwegian } from './inNorwegian.js';
import { printDeprecation } from './printDeprecation.js';
import { asOfArgument, pageArguments, printConnectionField } from './printTypes.js';

/** Returns type Query: every root field with its arguments. Root fields are nullable, so that one that fails leaves the others. */
export function printQuery(model: Model, roots: ReadonlyMap<string, RootField>): string {
  const fields = [...roots.values()].map((root) => {
    const declared = model.roots.find((it) => it.name === root.name);
    return `${printRoot(root, model, declared?.description)}${printDeprecation(declared)}`;
  });
  return `${describe('The questions that can be asked. All of them read; nothing can be changed. What a reader must know about an answer, such as names near to one that was not found, stands in extensions.notices.')} type Query {\n${fields.join('\n')}\n}`;
}

function printRoot(root: RootField, model: Model, declared: string | undefined): string {
  switch (root.kind) {
    case 'node':
      return `${describe('The node with this id, whatever its type; null when there is none.\n\nNorsk: Noden med denne id-en, uansett type. Null når den ikke finnes.')} node(${describe('The id, for example organization:rana-gruber.')} id: ID!): Node`;
    case 'nodes':
      return `${describe('The nodes with these ids, in the order asked; null in the place of an unknown one.\n\nNorsk: Nodene med disse id-ene, i samme rekkefølge. Null der en id er ukjent.')} nodes(${describe('The ids, at most 100.')} ids: [ID!]!): [Node]!`;
    case 'one':
      return `${describe(declared ?? `The ${root.type.name} with this id or name; null when there is none.${inNorwegian(root.type.description, 'Slås opp på id eller navn. Null uten treff.')}`)} ${root.name}(
        ${describe('The id. Exactly one of id and name is given.')} id: ID
        ${root.type.fields.has('name') ? `${describe('The exact name or alias; case, accents and a trailing company form do not count, but what bears the name with the form that is asked for comes first. Several hits: error AMBIGUOUS_NAME with the candidates.')} name: String` : ''}
        ${asOfArgument}): ${root.type.name}`;
    case 'identified':
      return `${describe(`The ${root.type.name} that bears this identifier in the scheme; null when there is none. Several: error AMBIGUOUS_NAME with the candidates.${inNorwegian(root.type.description, 'Slås opp på en identifikator fra et annet register. Null uten treff.')}`)} ${root.name}(
        ${describe('The scheme, from the code list scheme.')} scheme: String!
        ${describe('The identifier within the scheme, exactly.')} value: String!
        ${asOfArgument}): ${root.type.name}`;
    case 'search':
      return `${describe(declared ?? `${root.type.name} nodes found by a text.`)} ${root.name}(
        ${describe('What is looked for: at most 200 characters and 16 words. The last word may be unfinished. It is plain text: no character in it has a meaning of its own.')} text: String!
        ${narrowing(root)} ${pageArguments}): ${connectionOfRoot(root)}Connection`;
    case 'resolve':
      return `${describe(declared ?? `${root.type.name} nodes that texts may mean.`)} ${root.name}(
        ${describe('What is looked for: at most 100 texts of at most 200 characters and 16 words each.')} names: [String!]!
        ${narrowing(root)}
        ${describe('The largest number of candidates of each text, 1 to 10. Without it: 5.')} first: Int): [Resolution!]`;
    case 'neighbors':
      return `${describe(declared ?? `What relationships join with a ${root.type.name}.`)} ${root.name}(
        ${describe(`The id of the ${root.type.name}.`)} of: ID!
        ${describe(`Only relationships of these kinds, their Neo4j types, at least one. Without it: all of ${root.relationships.join(', ')}.`)} kinds: [String!]
        ${pageArguments} ${asOfArgument}): NeighborConnection`;
    case 'question':
      return `${describe(declared ?? root.name)} ${root.name}(${root.question.arguments.map(({ sdl }) => sdl).join('\n')}): ${root.type.name}`;
    case 'release':
      return `${describe(declared ?? `The loaded release.`)} ${root.name}: ${root.type}`;
    case 'many':
      return `${describe(declared ?? `All ${root.type.name} nodes, by page.${inNorwegian(root.type.description, 'Alle, side for side.')}`)} ${root.name}(${pageArguments}
        ${describe('Only nodes that meet this condition.')} where: ${root.type.name}Where
        ${describe('The order of the nodes; without it by id.')} orderBy: [${root.type.name}Order!]
        ${root.type.derived === undefined ? asOfArgument : ''}): ${root.type.name}Connection`;
    case 'through':
      return `${describe(declared ?? root.field.description)} ${printConnectionField(model, root.name, root.field, asOfArgument).replace(/!$/, '')}`;
  }
}

function narrowing(root: RootField & { kind: 'search' | 'resolve' }): string {
  return `${describe('Only nodes of these types; an empty list finds nothing. Without it: all.')} types: [${root.kindsName}!]
    ${describe('The language whose name comes before others that fit as well. Without it: that of the operation.')} language: Language`;
}
