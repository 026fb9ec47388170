import { InvariantError, present } from '../errors.js';
import type { LinkType, NodeType } from '../model/model.js';
import {
  countProperty,
  isOrderedByItself,
  nameOrderProperty,
  orderFieldsOf,
  scalarOrderProperty,
  unknownInOrder,
} from '../model/orderFields.js';
import type { OrderField } from '../model/orderFields.js';
import { patternOf } from './patternOf.js';
import type { Planning } from './planning.js';
import type { OrderKey } from './page.js';
import type { Read } from './queryPlan.js';

/** What a connection puts in order: nodes, and the links that lead there; the root has no links. */
export interface Ordered {
  readonly node: NodeType | undefined;
  readonly link: LinkType | undefined;
}

/** The keys of an order, ahead of the ids that break ties. */
export interface Order {
  readonly order: readonly OrderKey[];
  readonly idsDescending: boolean;
  /** The order in words, by which cursors are told apart. */
  readonly orderName: string;
}

interface Key {
  readonly name: string;
  readonly descending: boolean;
}

/**
 * Returns the keys that orderBy asks for. Keys after the id of the node cannot change anything, since ids are unique;
 * they are left out.
 */
export function readOrder(planning: Planning, connection: string, orderBy: unknown, ordered: Ordered): Order {
  const { language } = planning.perspective;
  const entries = Array.isArray(orderBy) ? orderBy : [];
  const order: OrderKey[] = [];
  const names: string[] = [];
  let idsDescending = false;
  for (const entry of entries) {
    const outer = readEntry(connection, entry);
    const onEdge = outer.name === 'edge';
    const { name, value } = onEdge ? readEntry(connection, outer.value) : outer;
    const key: Key = { name, descending: value === 'DESC' };
    idsDescending = key.descending;
    if (!onEdge && key.name === 'id') break;
    const type = present(onEdge ? ordered.link : ordered.node, connection);
    const field = orderFieldsOf(type).get(key.name);
    const read = onEdge
      ? readOfLink(field, key)
      : readOfNode(planning, present(ordered.node, connection), present(field, key.name), key);
    order.push({ side: onEdge ? 'edge' : 'node', read, descending: key.descending, selective: field?.kind === 'name' });
    const inLanguage = field?.kind === 'name' ? language : '';
    names.push(`${onEdge ? 'edge.' : ''}${key.name}${inLanguage} ${directionOf(key.descending)}`);
  }
  names.push(`id ${directionOf(idsDescending)}`);
  return { order, idsDescending, orderName: names.join(', ') };
}

function readEntry(connection: string, entry: unknown): { name: string; value: unknown } {
  const [first] = Object.entries(entry as object) as [string, unknown][];
  // Inputs of orders are @oneOf, so that an entry without a field has been refused.
  if (first === undefined) throw new InvariantError(`${connection}: an orderBy has no field.`);
  return { name: first[0], value: first[1] };
}

function directionOf(descending: boolean): string {
  return descending ? 'DESC' : 'ASC';
}

/**
 * Nodes are read in the order of an index, so that the loader keeps on each of them what it is ordered by; but how many
 * relationships hold on a day is counted when it is asked for.
 */
function readOfNode(
  { contract, perspective }: Planning,
  { possibleTypes }: NodeType,
  order: OrderField,
  { descending }: Key,
): Read {
  const property = (name: string): Read => ({ kind: 'property', name });
  switch (order.kind) {
    case 'name':
      return property(nameOrderProperty(order.field, perspective.language));
    case 'scalar':
      return property(scalarOrderProperty(order.field, descending));
    case 'count':
      return perspective.asOf === undefined
        ? property(countProperty(order.field))
        : { kind: 'related', pattern: patternOf(contract.model, order.field, possibleTypes) };
    case 'link':
      throw new InvariantError(`${order.field.name} is no field of nodes.`);
  }
}

/** The edges of a node are sorted once they are read. */
function readOfLink(order: OrderField | undefined, { name, descending }: Key): Read {
  if (order?.kind === 'link') return order.field.part === 'validity' ? { kind: 'validity' } : { kind: 'linkType' };
  if (order?.kind !== 'scalar') return { kind: 'property', name };
  const { field } = order;
  const stored = isOrderedByItself(field) ? field.property : scalarOrderProperty(field, false);
  return field.nonNull
    ? { kind: 'property', name: stored }
    : { kind: 'known', name: stored, otherwise: unknownInOrder(field, descending) };
}
