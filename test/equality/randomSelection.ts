import { getNamedType, getNullableType, isAbstractType, isCompositeType, isListType } from 'graphql';
import type { GraphQLCompositeType, GraphQLField, GraphQLInterfaceType, GraphQLObjectType } from 'graphql';
import type { Generating, Room } from './generating.js';
import { printInput } from './printInput.js';
import { randomFacetArguments, randomLanguageArgument, randomPageArguments } from './randomArguments.js';

type FieldsType = GraphQLObjectType | GraphQLInterfaceType;
const noRoom: Room = { connections: 0, budget: 0 };

type AnyField = GraphQLField<unknown, unknown>;

/** Keys that objects of JavaScript have by themselves. */
const oddAliases = ['__proto__', 'constructor', 'toString', 'data', 'errors'] as const;

/** Returns a random selection set of a type: fields, fragments in and out of line, directives, the same key again. */
export function randomSelection(generating: Generating, type: GraphQLCompositeType, room: Room): string {
  const { random } = generating;
  const count = generating.fieldsLeft > 0 ? 1 + random.below(4) : 1;
  const parts = Array.from({ length: count }, () => randomPart(generating, type as FieldsType, room));
  return `{ ${parts.join(' ')} }`;
}

function randomPart(generating: Generating, type: FieldsType, room: Room): string {
  const { random } = generating;
  generating.fieldsLeft -= 1;
  if (random.chance(0.06)) return `${printAlias(generating, 0.3)}__typename${printDirective(generating)}`;
  if (random.chance(isAbstractType(type) ? 0.35 : 0.1)) {
    const on = random.pick(conditionsOf(generating, type));
    return random.chance(0.5)
      ? printSpread(generating, on, room)
      : `... on ${on.name}${printDirective(generating)} ${randomSelection(generating, on, room)}`;
  }
  if (random.chance(0.03)) return `...${printDirective(generating)} ${randomSelection(generating, type, room)}`;
  return randomField(generating, type, room);
}

/** Returns the types that a fragment inside a type may be on, itself included. */
function conditionsOf({ contract: { schema } }: Generating, type: FieldsType): readonly FieldsType[] {
  const possible = isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
  const known = Object.values(schema.getTypeMap()).filter(
    (it): it is FieldsType => isCompositeType(it) && 'getFields' in it && !it.name.startsWith('__'),
  );
  return known.filter((it) =>
    (isAbstractType(it) ? schema.getPossibleTypes(it) : [it]).some((own) => possible.includes(own)),
  );
}

/** A named fragment is used again where there is room for it. */
function printSpread(generating: Generating, on: FieldsType, room: Room): string {
  const { random, fragments } = generating;
  const fitting = fragments.filter(
    (it) => it.on === on.name && it.room.budget <= room.budget && it.room.connections <= room.connections,
  );
  if (fitting.length > 0 && random.chance(0.5)) return `...${random.pick(fitting).name}${printDirective(generating)}`;
  const text = randomSelection(generating, on, room);
  const name = `F${fragments.length + 1}`;
  fragments.push({ name, on: on.name, text, room });
  return `...${name}${printDirective(generating)}`;
}

function randomField(generating: Generating, type: FieldsType, room: Room): string {
  const { random } = generating;
  const fields = Object.values(type.getFields()).filter(
    (field) =>
      // What a receipt says of an operation is no row: test/api/receipts has its tests.
      field.name !== 'receipt' &&
      hasRoom(field, generating.fieldsLeft > 0 ? room : noRoom) &&
      (!isFacets(field) || random.chance(0.4)),
  );
  if (fields.length === 0) return '__typename';
  const field = random.pick(fields);
  const named = getNamedType(field.type);
  if (!isCompositeType(named)) {
    const head = `${printAlias(generating, field.args.length > 0 ? 0.8 : 0.2)}${field.name}${randomLanguageArgument(generating, field)}`;
    return repeated(generating, head, () => printDirective(generating));
  }
  if (isConnection(field)) {
    const { text, size } = randomPageArguments(generating, type.name, field, room);
    const below = { connections: room.connections - 1, budget: Math.floor(room.budget / size) };
    return repeated(
      generating,
      `${printAlias(generating, 0.85)}${field.name}${text}`,
      () => `${printDirective(generating)} ${randomSelection(generating, named, below)}`,
    );
  }
  if (isFacet(field)) {
    const { text, size } = randomFacetArguments(generating, field, room);
    const below = { ...room, budget: Math.floor(room.budget / size) };
    return repeated(
      generating,
      `${printAlias(generating, 0.85)}${field.name}${text}`,
      () => `${printDirective(generating)} ${randomSelection(generating, named, below)}`,
    );
  }
  const below = { ...room, budget: isReference(type, field) ? Math.floor(room.budget / 6) : room.budget };
  return repeated(
    generating,
    `${printAlias(generating, 0.15)}${field.name}`,
    () => `${printDirective(generating)} ${randomSelection(generating, named, below)}`,
  );
}

/** The same key may be asked for twice, with what is asked of it apart. */
function repeated(generating: Generating, head: string, printRest: () => string): string {
  const once = `${head}${printRest()}`;
  return generating.random.chance(0.1) ? `${once} ${head}${printRest()}` : once;
}

function hasRoom(field: AnyField, room: Room): boolean {
  if (isConnection(field)) return room.connections > 0 && room.budget >= 1;
  return !(isListOfNodes(field) || isFacet(field)) || room.budget >= 1;
}

/** Sources and the like: nodes in a plain list or one by itself, not those of a page. */
function isReference(type: FieldsType, field: AnyField): boolean {
  return isListOfNodes(field) && !type.name.endsWith('Connection');
}

function isListOfNodes(field: AnyField): boolean {
  const named = getNamedType(field.type);
  return (
    isListType(getNullableType(field.type)) &&
    isCompositeType(named) &&
    'getFields' in named &&
    'id' in named.getFields()
  );
}

function isConnection(field: AnyField): boolean {
  return getNamedType(field.type).name.endsWith('Connection');
}

/** What a connection is counted by; drawn less often, so that pages are drawn as often as ever. */
function isFacets(field: AnyField): boolean {
  return getNamedType(field.type).name.endsWith('Facets');
}

/** Groups of nodes or links by what they share. */
function isFacet(field: AnyField): boolean {
  return getNamedType(field.type).name.endsWith('Facet');
}

/** Returns an alias and its colon, or nothing. */
export function printAlias(generating: Generating, share: number): string {
  const { random } = generating;
  if (!random.chance(share)) return '';
  if (random.chance(0.05)) return `${random.pick(oddAliases)}: `;
  generating.aliases += 1;
  return `a${generating.aliases}: `;
}

function printDirective(generating: Generating): string {
  const { random, contract } = generating;
  if (!random.chance(0.07)) return '';
  const name = random.pick(['include', 'skip']);
  const condition = contract.schema.getDirective(name)?.args[0];
  if (condition === undefined) throw new Error(`The schema has no @${name}.`);
  return ` @${name}(if: ${printInput(generating, condition.type, random.chance(0.5), true)})`;
}
