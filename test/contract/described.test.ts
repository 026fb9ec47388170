/**
 * What clients read of the public schema: everything is described, what things are and what can be asked also in
 * bokmål, a number says what it counts or measures, and what may be null says what null means.
 */
import { beforeAll, expect, test } from '@jest/globals';
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isNullableType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import type { GraphQLField, GraphQLNamedType, GraphQLSchema } from 'graphql';
import { readContract } from '../support/testGraph.js';

/** Something of the schema under its path, such as `Query.node.id`. */
interface Member {
  readonly path: string;
  readonly description: string;
}

/** Types that only gather: their parts are described, and what they gather is described in bokmål at the field. */
const gathers = /(Connection|Facets|Facet|Query)$/;

let schema: GraphQLSchema;
let types: readonly GraphQLNamedType[];
let fields: readonly (Member & { readonly field: GraphQLField<unknown, unknown> })[];
beforeAll(async () => {
  ({ schema } = await readContract());
  types = Object.values(schema.getTypeMap()).filter(
    (type) => !isSpecifiedScalarType(type) && !isIntrospectionType(type),
  );
  fields = types
    .filter((type) => isObjectType(type) || isInterfaceType(type))
    .flatMap((type) =>
      Object.values(type.getFields()).map((field) => ({ ...member(`${type.name}.${field.name}`, field), field })),
    );
});

function member(path: string, { description }: { description?: string | null | undefined }): Member {
  return { path, description: description ?? '' };
}

const pathsOf = (members: readonly Member[]): readonly string[] => members.map(({ path }) => path);
const withoutNorwegian = (members: readonly Member[]): readonly string[] =>
  pathsOf(members.filter(({ description }) => !/\n\nNorsk: \p{Lu}[^]*\.$/u.test(description)));

test('all types, fields, arguments, values and directives are described', () => {
  const inputs = types
    .filter(isInputObjectType)
    .flatMap((type) => Object.values(type.getFields()).map((field) => member(`${type.name}.${field.name}`, field)));
  const values = types
    .filter(isEnumType)
    .flatMap((type) => type.getValues().map((value) => member(`${type.name}.${value.name}`, value)));
  const takers = [
    ...fields.map(({ path, field }) => ({ path, args: field.args })),
    ...schema.getDirectives().map(({ name, args }) => ({ path: `@${name}`, args })),
  ];
  const all = [
    ...types.map((type) => member(type.name, type)),
    ...schema.getDirectives().map((directive) => member(`@${directive.name}`, directive)),
    ...takers.flatMap(({ path, args }) => args.map((argument) => member(`${path}.${argument.name}`, argument))),
    ...fields,
    ...inputs,
    ...values,
  ];
  expect(pathsOf(all.filter(({ description }) => !/\p{L}/u.test(description)))).toEqual([]);
  console.log(`${all.length} described`);
});

test('what things are is said in bokmål too: entities, links, answers, and the edges that links become', () => {
  const things = types
    .filter((type) => isObjectType(type) || isInterfaceType(type))
    .filter(({ name }) => !gathers.test(name))
    .filter((type) => !type.name.endsWith('Edge') || 'linkId' in type.getFields())
    .map((type) => member(type.name, type));
  expect(withoutNorwegian(things)).toEqual([]);
});

test('what can be asked is said in bokmål too: questions, and the relationships of entities', () => {
  const asked = fields.filter(({ path, field }) => {
    const connects = getNamedType(field.type).name.endsWith('Connection');
    return path.startsWith('Query.') || connects;
  });
  expect(withoutNorwegian(asked)).toEqual([]);
});

test('a number says what it counts or in which unit or scale it measures', () => {
  const numbers = fields.filter(({ field }) => ['Int', 'Float'].includes(getNamedType(field.type).name));
  const says =
    /\b(number|how many|how far|longest length|percent|degrees|scale|above 0|counts|order|year|value)\b|unit/i;
  expect(pathsOf(numbers.filter(({ description }) => !says.test(description)))).toEqual([]);
});

test('whatever may be null says what null means', () => {
  // A question that fails is null, which stands at type Query.
  const open = fields.filter(({ path, field }) => isNullableType(field.type) && !path.startsWith('Query.'));
  expect(pathsOf(open.filter(({ description }) => !/\bnull\b/i.test(description)))).toEqual([]);
});
