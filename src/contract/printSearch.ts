import type { Model } from '../model/model.js';
import type { RootField } from './contract.js';
import { connectionOfRoot } from './connectionOfRoot.js';
import { describe } from './describe.js';
import { firstSentence } from './firstSentence.js';
import { printFacetsOf } from './printFacets.js';
import { printPageType } from './printConnections.js';

type Search = RootField & { kind: 'search' | 'resolve' };

/** Returns the types that the root fields which find by text answer with, and the enums that narrow them. */
export function printSearchTypes(model: Model, roots: Iterable<RootField>): string {
  const searches = [...roots].filter((root) => root.kind === 'search' || root.kind === 'resolve');
  const enums = new Map(searches.map((root) => [root.kindsName, printKinds(root)]));
  return [
    ...enums.values(),
    ...searches.map((root) => (root.kind === 'search' ? printPage(model, root) : printEach(root))),
  ].join('\n');
}

function printKinds(root: Search): string {
  const values = [...root.kinds].map(([value, type]) => `${describe(firstSentence(type.description))} ${value}`);
  return `${describe(`Types of ${root.type.name}, by which what is found can be narrowed.`)} enum ${root.kindsName} {\n${values.join('\n')}\n}`;
}

function printPage(model: Model, root: Search): string {
  return printPageType(
    connectionOfRoot(root),
    root.type.name,
    `A page of ${root.type.name} found by a text, best first, after the Relay Cursor Connections Specification.`,
    printMatch(),
    'The number of edges of the whole connection, counted up to 200: that many are kept of what is found.',
    printFacetsOf(model, root.type.name, undefined),
  );
}

function printMatch(): readonly string[] {
  return [
    `${describe('How well the node fits the text, above 0 and at most 1, as the root field says.')} score: Float!`,
    `${describe('The name, identifier or text of the node that was found, as it is written there.')} matched: String!`,
  ];
}

function printEach(root: Search): string {
  const { name } = root.type;
  return `
${describe('One of the texts that were asked for, and what it may mean.\n\nNorsk: En av tekstene det ble spurt om, og hva den kan bety.')}
type Resolution {
  ${describe('The text as it was asked.')} text: String!
  ${describe('The only one that bears the text as a name or identifier; null when none does or several do.')} match: ${name}
  ${describe('What the text may mean, best first. Empty when nothing is found or the text holds no letter or digit.')} candidates: [Candidate!]!
}
${describe(`${name} that a text may mean, and how well it fits.\n\nNorsk: Noe en tekst kan bety, og hvor godt det passer.`)}
type Candidate {
  ${printMatch().join('\n')}
  ${describe('The node itself.')} node: ${name}!
}`;
}
