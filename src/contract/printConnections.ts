import { present } from '../errors.js';
import type { Field, LinkType, Model, NodeType } from '../model/model.js';
import { orderFieldsOf } from '../model/orderFields.js';
import type { OrderField } from '../model/orderFields.js';
import type { ConnectionType } from './contract.js';
import { describe } from './describe.js';
import { printDeprecation } from './printDeprecation.js';
import { firstSentence } from './firstSentence.js';
import { inNorwegian } from './inNorwegian.js';
import { printFacetsOf } from './printFacets.js';
import { printFieldOf } from './printTypes.js';

/** Returns connection and edge types of a pair. */
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
  return printPageType(
    name,
    target,
    `A page of ${what}, after the Relay Cursor Connections Specification.`,
    edgeFields,
    `The number of edges of the whole connection under the same filter.${link === undefined ? '' : ' A node that several edges lead to counts several times.'}`,
    printFacetsOf(model, target, link),
    link === undefined
      ? undefined
      : `Edge to ${target}. ${firstSentence(link.description)}${inNorwegian(link.description)}`,
  );
}

/** Returns a connection type and its edge type, under the name given; edges have the fields given besides, and the connection has more. */
export function printPageType(
  name: string,
  target: string,
  description: string,
  edgeFields: readonly string[],
  total: string,
  more: readonly string[] = [],
  edge = `Edge to ${target}.`,
): string {
  return `
${describe(description)}
type ${name}Connection {
  ${describe('The edges of the page, in the asked order.')} edges: [${name}Edge!]!
  ${describe('The nodes of the page, in the order of the edges. A node that several edges lead to stands there several times.')} nodes: [${target}!]!
  ${describe('Where the page stands and whether there is more.')} pageInfo: PageInfo!
  ${describe(total)} totalCount: Int!
  ${more.join('\n  ')}
}
${describe(edge)}
type ${name}Edge {
  ${describe('The place of the edge in its connection; give it as after or before.')} cursor: String!
  ${edgeFields.join('\n  ')}
  ${describe('The node at the end of the edge.')} node: ${target}!
}`;
}

/** Returns the order of nodes of a type. */
export function printNodeOrder(type: NodeType): string {
  return printOrder(type.name, `${type.name} nodes`, orderKeysOf(type));
}

/** Returns the order of edges by the fields of their link. */
export function printLinkOrder(link: LinkType): string {
  return printOrder(link.shortName, `edges by the fields of ${link.name}`, orderKeysOf(link));
}

/** Returns the order of a nested connection: by the nodes, or by the edges. */
export function printConnectionOrder(model: Model, connection: ConnectionType): string {
  const target = present(model.types.get(connection.target), connection.target);
  const link = present(model.links.get(connection.link ?? ''), connection.name);
  const edge = `${describe('By a field of the edge.')} edge: ${link.shortName}Order`;
  return printOrder(connection.name, `edges to ${connection.target} nodes`, [...orderKeysOf(target), edge]);
}

function printOrder(name: string, what: string, keys: readonly string[]): string {
  return `${describe(`One key of an order of ${what}: exactly one of the fields. Unknown values come last, ties are broken by id.`)}
input ${name}Order @oneOf { ${keys.join('\n')} }`;
}

function orderKeysOf(type: NodeType | LinkType): readonly string[] {
  const keys = [...orderFieldsOf(type)].map(
    ([name, order]) => `${describe(sayOrder(order))} ${name}: SortDirection${printDeprecation(order.field)}`,
  );
  return [`${describe('By id.')} id: SortDirection`, ...keys];
}

function sayOrder(order: OrderField): string {
  const { name } = order.field;
  switch (order.kind) {
    case 'name':
      return 'By name in the language of the operation, by Norwegian rules of order.';
    case 'count':
      return `By the number of ${name}.`;
    case 'link':
      return `By ${name}.`;
    case 'scalar':
      switch (order.field.type) {
        case 'PartialDate':
          return `By ${name}: by the earliest day, then by the latest.`;
        case 'String':
        case 'URL':
          return `By ${name}, by Norwegian rules of order.`;
        default:
          return `By ${name}.`;
      }
  }
}

function isEdgeField(field: Field): boolean {
  return field.name !== 'id' && !(field.kind === 'link' && (field.part === 'from' || field.part === 'to'));
}
