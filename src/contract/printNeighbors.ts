import type { Model } from '../model/model.js';
import type { RootField } from './contract.js';
import { describe } from './describe.js';
import { printFacetsOf } from './printFacets.js';
import { printPageType } from './printConnections.js';

/** Returns the types that a root field for the surroundings of a node answers with; nothing when there is no such field. */
export function printNeighborTypes(model: Model, roots: Iterable<RootField>): string {
  const root = [...roots].find((it) => it.kind === 'neighbors');
  if (root === undefined || model.linkInterface === undefined) return '';
  const direction = `${describe('OUT when the link leads from the node that was asked about, IN when it leads there.')} direction: Direction!`;
  const link = `${describe('The link, standing alone.')} link: ${model.linkInterface.name}!`;
  const kinds = `${describe('How many links of each kind and direction the node has, whatever `kinds` asks for; sorted by kind, then direction.')} kinds: [NeighborKind!]!`;
  return `
${printPageType(
  'Neighbor',
  root.type.name,
  `A page of what relationships join with a ${root.type.name}, after the Relay Cursor Connections Specification.`,
  [direction, link],
  'The number of edges of the whole connection, of the kinds asked for.',
  [kinds, ...printFacetsOf(model, root.type.name, model.linkInterface)],
)}
${describe('How many links of one kind and direction a node has.\n\nNorsk: Hvor mange forbindelser av ett slag og én retning en node har.')}
type NeighborKind {
  ${describe('The kind of the links, their Neo4j type.')} kind: String!
  ${direction}
  ${describe('The number of links.')} count: Int!
}`;
}
