import { present } from '../errors.js';
import type { Field, Model } from '../model/model.js';
import type { ConnectionType } from './contract.js';
import { describe } from './describe.js';
import { printFieldOf } from './printTypes.js';

/** Returns connection and edge types of a pair, and its order. */
export function printConnection(model: Model, connection: ConnectionType): string {
  const { name, target } = connection;
  const link = connection.link === undefined ? undefined : present(model.links.get(connection.link), connection.link);
  const what = link === undefined ? target : `${target} with the ${link.name} that leads there`;
  const derived = link === undefined && model.types.get(target)?.derived !== undefined;
  const onEdge = derived ? model.types.get(target)?.fields : link?.fields;
  const edgeFields = [
    ...(link === undefined ? [] : [`${describe('The id of the link.')} linkId: ID!`]),
    ...[...(onEdge?.values() ?? [])].filter(isEdgeField).map((field) => printFieldOf(model, field)),
  ];
  return `
${describe(`A page of ${what}, after the Relay Cursor Connections Specification.`)}
type ${name}Connection {
  ${describe('The edges of the page, in the asked order.')} edges: [${name}Edge!]!
  ${describe('The nodes of the page, in the order of the edges.')} nodes: [${target}!]!
  ${describe('Where the page stands and whether there is more.')} pageInfo: PageInfo!
  ${describe('The number of edges of the whole connection under the same filter.')} totalCount: Int!
}
${describe(`An edge to a ${target}.`)}
type ${name}Edge {
  ${describe('The place of the edge in its connection; give it as after or before.')} cursor: String!
  ${edgeFields.join('\n  ')}
  ${describe('The node at the end of the edge.')} node: ${target}!
}`;
}

/** Returns the order input of a nested connection or of a node type. */
export function printOrder(name: string, target: string, keys: readonly OrderKeyName[], edge?: string): string {
  const lines = keys.map((key) => `${describe(key.says)} ${key.name}: SortDirection`);
  if (edge !== undefined) lines.push(`${describe('By a field of the edge.')} edge: ${edge}Order`);
  return `${describe(`One key of an order of ${target}: exactly one of the fields. Unknown values come last, ties are broken by id.`)}
input ${name}Order @oneOf { ${lines.join('\n')} }`;
}

export interface OrderKeyName {
  readonly name: string;
  readonly says: string;
}

function isEdgeField(field: Field): boolean {
  return field.name !== 'id' && !(field.kind === 'link' && (field.part === 'from' || field.part === 'to'));
}
