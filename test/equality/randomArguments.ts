import { getNamedType } from 'graphql';
import type { GraphQLArgument, GraphQLField, GraphQLInputObjectType } from 'graphql';
import { languages } from '../../src/model/model.js';
import { present } from '../../src/errors.js';
import type { Generating, Room } from './generating.js';
import { printInput } from './printInput.js';
import type { Random } from './random.js';
import { randomFilter } from './randomInput.js';

interface Printed {
  /** "(first: 2, after: $v1)", or nothing. */
  readonly text: string;
  /** How many edges or nodes the field can give. */
  readonly size: number;
}

type Value = readonly [value: unknown, mustBeGiven: boolean];

const defaultSize = 20;

/** Returns random arguments of a connection field of a type, root fields included. */
export function randomPageArguments(
  generating: Generating,
  parentType: string,
  field: GraphQLField<unknown, unknown>,
  room: Room,
  more: ReadonlyMap<string, Value> = new Map(),
): Printed {
  const { random } = generating;
  const values = new Map(more);
  const size = Math.min(1 + random.below(5), Math.max(1, room.budget));
  const bySize = room.budget < defaultSize || random.chance(0.9);
  if (bySize) values.set(random.chance(0.65) ? 'first' : 'last', [size, true]);
  const order = argumentOf(field, 'orderBy');
  if (order !== undefined && random.chance(0.45)) values.set('orderBy', [randomOrder(random, order), false]);
  addCursors(generating, `${parentType}.${field.name}`, order !== undefined, values);
  const where = argumentOf(field, 'where');
  if (where !== undefined && random.chance(0.4)) {
    values.set('where', [
      randomFilter(generating, getNamedType(where.type) as GraphQLInputObjectType, 1 + random.below(3)),
      false,
    ]);
  }
  if (random.chance(0.03)) values.set('after', [values.get('after')?.[0] ?? null, false]);
  return { text: printArguments(generating, field, values), size: bySize ? size : defaultSize };
}

/** Returns a random number of groups of a facet. */
export function randomFacetArguments(
  generating: Generating,
  field: GraphQLField<unknown, unknown>,
  room: Room,
): Printed {
  const { random } = generating;
  const size = Math.min(1 + random.below(5), Math.max(1, room.budget));
  const bySize = room.budget < defaultSize || random.chance(0.7);
  const values = new Map<string, Value>(bySize ? [['first', [size, true]]] : []);
  return { text: printArguments(generating, field, values), size: bySize ? size : defaultSize };
}

/** Sometimes a page begins or ends at a cursor that an earlier answer held, in the order that it was made for. */
function addCursors(generating: Generating, name: string, ordered: boolean, values: Map<string, Value>): void {
  const { random } = generating;
  const cursors = generating.cursors.pick(random, name, generating.language);
  if (cursors === undefined || !random.chance(0.4)) return;
  const [place, otherPlace] = random.pick([
    ['after', 'before'],
    ['before', 'after'],
  ] as const);
  if (ordered) values.set('orderBy', [cursors.orderBy, true]);
  values.set(place, [cursors.cursor, false]);
  if (random.chance(0.25)) values.set(otherPlace, [cursors.other, false]);
}

/** Returns random arguments of a text that is kept in several languages. */
export function randomLanguageArgument(generating: Generating, field: GraphQLField<unknown, unknown>): string {
  if (field.args.length === 0 || generating.random.chance(0.4)) return '';
  return printArguments(generating, field, new Map([['language', [generating.random.pick(languages), false]]]));
}

/** Returns given values as the arguments of a field, in any order. */
export function printArguments(
  generating: Generating,
  field: GraphQLField<unknown, unknown>,
  values: ReadonlyMap<string, Value>,
): string {
  const entries = generating.random.several([...values], values.size).map(([name, [value, mustBeGiven]]) => {
    const argument = argumentOf(field, name);
    if (argument === undefined) throw new Error(`${field.name} has no argument ${name}.`);
    return `${name}: ${printInput(generating, argument.type, value, mustBeGiven)}`;
  });
  return entries.length === 0 ? '' : `(${entries.join(', ')})`;
}

function argumentOf(field: GraphQLField<unknown, unknown>, name: string): GraphQLArgument | undefined {
  return field.args.find((argument) => argument.name === name);
}

/** Returns up to two random keys of an order, as orderBy takes them. */
export function randomOrder(random: Random, order: GraphQLArgument): readonly unknown[] {
  const type = getNamedType(order.type) as GraphQLInputObjectType;
  return random.several(Object.keys(type.getFields()), random.below(3)).map((name) => randomKey(random, type, name));
}

function randomKey(random: Random, type: GraphQLInputObjectType, name: string): Readonly<Record<string, unknown>> {
  if (name !== 'edge') return { [name]: random.pick(['ASC', 'DESC']) };
  const edge = getNamedType(present(type.getFields()[name], name).type) as GraphQLInputObjectType;
  return { edge: randomKey(random, edge, random.pick(Object.keys(edge.getFields()))) };
}
