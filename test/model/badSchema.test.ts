/** A schema that cannot be read or answered is refused in words that say where: file and line, what was expected, what came. */
import { describe, expect, test } from '@jest/globals';
import { smallModel } from '../support/smallModel.js';

const good = {
  'Thing.graphql': 'interface Thing @node {\n  id: ID!\n  name: String\n}',
  'Ant.graphql': 'type Ant implements Thing @node {\n  id: ID!\n  name: String\n}',
};

/** Returns what is said about the good schema with other files over it. */
async function refusalOf(texts: Record<string, string>): Promise<readonly string[]> {
  const said = await smallModel({ ...good, ...texts }).then(
    () => '',
    (error: unknown) => String(error),
  );
  const [head, ...lines] = said.split('\n');
  expect([head, said === '']).toEqual(said === '' ? ['', true] : ['InputError: The schema cannot be answered:', false]);
  return lines;
}

test('a schema that is as it should be is read', async () => {
  expect(await refusalOf({})).toEqual([]);
});

describe('text that is no SDL', () => {
  test.each([
    ['a field without a type', 'type Bee @node {\n  id:\n}', 'Bee.graphql:3: expected Name, got "}"'],
    ['a bracket that is left open', 'type Bee @node {\n  id: ID!\n', 'Bee.graphql:3: expected Name, got <EOF>'],
    ['a word that begins nothing', '\ntyp Bee @node', 'Bee.graphql:2: expected what SDL allows there, got Name "typ"'],
    [
      'a text without its end',
      '"A bee.\ntype Bee',
      'Bee.graphql:1: expected what SDL allows there, got Unterminated string',
    ],
  ])('%s is named by file and line', async (_, text, refusal) => {
    expect(await refusalOf({ 'Bee.graphql': text })).toEqual([refusal]);
  });

  test('every file that cannot be read is named', async () => {
    expect(await refusalOf({ 'Bee.graphql': 'type {', 'Cat.graphql': 'type Cat @' })).toEqual([
      'Bee.graphql:1: expected Name, got "{"',
      'Cat.graphql:1: expected Name, got <EOF>',
    ]);
  });
});

describe('SDL that is no schema', () => {
  test('a type that lacks fields of its interface', async () => {
    expect(await refusalOf({ 'Bee.graphql': '\ntype Bee implements Thing @node {\n  wings: Int\n}' })).toEqual([
      'Bee.graphql:2 Bee: expected the field Thing.id of its interface, got none',
      'Bee.graphql:2 Bee: expected the field Thing.name of its interface, got none',
    ]);
  });

  test.each([
    [
      'a field of another type than the interface has',
      'type Bee implements Thing @node { id: ID! name: Int }',
      'Interface field Thing.name expects type String but Bee.name is type Int',
    ],
    [
      'a type that nobody defines',
      'type Bee @node { id: ID! wings: Wing }',
      'Unknown type "Wing". Did you mean "Int" or "Thing"?',
    ],
    ['a directive that nobody defines', 'type Bee @nodes { id: ID! }', 'Unknown directive "@nodes"'],
    ['a type that is defined twice', 'type Ant', 'There can be only one type named "Ant"'],
  ])('%s', async (_, text, got) => {
    expect(await refusalOf({ 'Bee.graphql': text })).toEqual([
      `Bee.graphql:1: expected what GraphQL allows in a schema, got ${got}`,
    ]);
  });
});

test('what GraphQL allows and the graph cannot give is refused too', async () => {
  expect(await refusalOf({ 'Bee.graphql': 'type Bee @node { wings: Int }' })).toEqual([
    'Bee: expected a field id: ID!, got none',
  ]);
});

describe('a deprecation that does not say since when it stands and what to use instead', () => {
  test.each([
    ['without a reason', '@deprecated', 'no reason'],
    ['without a day', '@deprecated(reason: "Use `legs`.")', 'Use `legs`.'],
    ['since a day that is none', '@deprecated(reason: "Since 2027-02-30 use `legs`.")', 'Since 2027-02-30 use `legs`.'],
    ['without what to use', '@deprecated(reason: "Since 2027-02-28 it is gone.")', 'Since 2027-02-28 it is gone.'],
  ])('%s', async (_, directive, got) => {
    expect(await refusalOf({ 'Bee.graphql': `type Bee @node {\n  id: ID!\n  feet: Int ${directive}\n}` })).toEqual([
      `Bee.graphql:3: expected @deprecated(reason: "Since 2027-01-15 use \`other\`."), got ${got}`,
    ]);
  });
});

describe('statements of a question', () => {
  const refusalOfQuestion = (
    statements: readonly string[],
    method: string,
    files: readonly string[],
  ): Promise<readonly string[]> =>
    refusalOf({
      'Near.graphql': 'type Near @answer { of: ID }',
      'Query.graphql': `type Query { near(of: ID!): Near @question(statements: ${JSON.stringify(statements)}, method: ${method}) }`,
      ...Object.fromEntries(files.map((name) => [`schema/${name}.cypher`, 'RETURN 1'])),
    });

  test.each([
    ['DIRECT', ['a']],
    ['LAYERS', ['a', 'b', 'c']],
    ['PATHS', ['a', 'b']],
    ['PROPAGATE', ['a', 'b']],
    ['OTHERS', ['a', 'b', 'c', 'd', 'e', 'f']],
    ['SINGLE_POINTS', ['a', 'b']],
  ])('as many as %s takes are read', async (method, names) => {
    expect(await refusalOfQuestion(names, method, names)).toEqual([]);
  });

  test('each that has no file is named, though others have theirs', async () => {
    expect(await refusalOfQuestion(['before', 'aftre', 'hole'], 'LAYERS', ['before', 'after', 'whole'])).toEqual([
      'Query.near: expected a file aftre.cypher beside the SDL, got none',
      'Query.near: expected a file hole.cypher beside the SDL, got none',
    ]);
  });

  test.each([
    ['none', 'DIRECT', [], 'different statements for the method DIRECT: 1, got 0'],
    ['too few', 'LAYERS', ['a', 'b'], 'different statements for the method LAYERS: 3, got 2'],
    ['too many', 'PATHS', ['a', 'b', 'c'], 'different statements for the method PATHS: 2, got 3'],
    ['the same ones twice', 'PROPAGATE', ['a', 'a'], 'different statements for the method PROPAGATE: 2, got 1'],
    [
      'too few of as many as one likes',
      'OTHERS',
      ['a', 'b', 'c', 'd'],
      'different statements for the method OTHERS: at least 5, got 4',
    ],
  ])('of which %s are given are refused', async (_, method, names, expected) => {
    expect(await refusalOfQuestion(names, method, names)).toEqual([`Query.near: expected ${expected}`]);
  });
});

describe('names that the public schema makes itself', () => {
  test.each([
    [
      'a type that would stand for how nodes are counted',
      'type AntFacets @node { id: ID! }',
      'AntFacets: expected another name, for the public schema makes one for Ant, got AntFacets',
    ],
    [
      'a type that would stand for a page',
      'type AntConnection @node { id: ID! }',
      'AntConnection: expected another name, for the public schema makes one for Ant, got AntConnection',
    ],
    [
      'a field by which filters join conditions',
      'type Bee @node { id: ID! not: Int }',
      'Bee.not: expected another name, for filters join conditions by it, got not',
    ],
    [
      'a field by which nodes of an interface are counted',
      'interface Insect @node { id: ID! type: Int }',
      'Insect.type: expected another name, for nodes of an interface are counted by their type under it, got type',
    ],
    [
      'a field that edges have, on a link',
      'type Flight @link { id: ID! cursor: Int }',
      'Flight.cursor: expected another name, for edges have one of their own, got cursor',
    ],
  ])('%s', async (_, text, refusal) => {
    expect(await refusalOf({ 'Bee.graphql': text })).toEqual([refusal]);
  });
});
