/** What cannot be asked is refused with a code and a sentence, and no statement is run for it. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestServer } from '../support/testServer.js';
import type { TestServer } from '../support/testServer.js';

let api: TestServer;
beforeAll(async () => {
  api = await startTestServer();
  await api.post({ query: '{ node(id: "mineral:quartz") { id } }' });
});
afterAll(() => api.close());

const foreignCursor = Buffer.from(JSON.stringify([1, 'Query.minerals', 'id ASC', [], ['mineral:quartz']])).toString(
  'base64url',
);
const deep = (levels: number): string =>
  Array.from({ length: levels }, (_, level) =>
    level % 2 === 0 ? 'minerals(first: 1) { nodes { ' : 'actors(first: 1) { nodes { ',
  ).join('');
const nested = (levels: number): string =>
  `{ organizations(first: 1) { nodes { ${deep(levels)} id ${' } }'.repeat(levels)} } } }`;
const aliases = Array.from({ length: 5000 }, (_, index) => `a${index}: __typename`).join(' ');

describe.each([
  ['a malformed id', '{ organization(id: "Rana Gruber") { id } }', 'BAD_ID', 400],
  ['an id of another type', '{ organization(id: "mineral:quartz") { id } }', 'BAD_ID', 400],
  ['an id of no type', '{ node(id: "dragon:smaug") { id } }', 'BAD_ID', 400],
  [
    'an id of another type in has',
    '{ organizations(where: { minerals: { has: "role:mining" } }) { totalCount } }',
    'BAD_ID',
    400,
  ],
  ['neither id nor name', '{ organization { id } }', 'BAD_ARGUMENT', 400],
  ['both id and name', '{ organization(id: "organization:elkem", name: "Elkem") { id } }', 'BAD_ARGUMENT', 400],
  ['a page of none', '{ organizations(first: 0) { nodes { id } } }', 'BAD_PAGE', 400],
  ['a negative page', '{ organizations(last: -1) { nodes { id } } }', 'BAD_PAGE', 400],
  ['a page too large', '{ organizations(first: 101) { nodes { id } } }', 'BAD_PAGE', 400],
  ['first together with last', '{ organizations(first: 1, last: 1) { nodes { id } } }', 'BAD_PAGE', 400],
  [
    'a nested page too large',
    '{ mineral(id: "mineral:quartz") { actors(first: 1000) { nodes { id } } } }',
    'BAD_PAGE',
    400,
  ],
  ['a facet without groups', '{ organizations { facets { roles(first: 0) { count } } } }', 'BAD_PAGE', 400],
  ['a nested facet of too many groups', '{ members { edgeFacets { since(first: 101) { value } } } }', 'BAD_PAGE', 400],
  ['text that is no cursor', '{ organizations(after: "abc") { nodes { id } } }', 'BAD_CURSOR', 400],
  ['a cursor of another field', `{ organizations(after: "${foreignCursor}") { nodes { id } } }`, 'BAD_CURSOR', 400],
  [
    'a cursor of another order',
    `{ minerals(after: "${foreignCursor}", orderBy: [{ name: ASC }]) { nodes { id } } }`,
    'BAD_CURSOR',
    400,
  ],
  [
    'a search that goes on in another field',
    `{ search(text: "quartz", after: "${foreignCursor}") { nodes { id } } }`,
    'BAD_CURSOR',
    400,
  ],
  ['a text of 201 characters', `{ search(text: "${'b'.repeat(201)}") { totalCount } }`, 'BAD_ARGUMENT', 400],
  ['a text of 17 words', `{ resolve(names: ["${'b '.repeat(17)}"]) { text } }`, 'BAD_ARGUMENT', 400],
  ['101 names', `{ resolve(names: [${'"b" '.repeat(101)}]) { text } }`, 'BAD_ARGUMENT', 400],
  ['eleven candidates', '{ resolve(names: ["b"], first: 11) { text } }', 'BAD_PAGE', 400],
  [
    'candidates that could be too many',
    `{ resolve(names: [${'"b" '.repeat(100)}], first: 10) { candidates { node { ... on Mineral { actors(first: 100) { nodes { id } } } } } } }`,
    'TOO_DEAR',
    400,
  ],
  ['more connections inside each other than 12', nested(13), 'TOO_DEEP', 400],
  [
    'an answer that could be too large',
    '{ organizations(first: 100) { nodes { minerals(first: 100) { nodes { actors(first: 100) { nodes { id } } } } } } }',
    'TOO_DEAR',
    400,
  ],
  [
    'neighbours of an unknown kind',
    '{ neighbors(of: "mineral:quartz", kinds: ["EATS"]) { totalCount } }',
    'BAD_ARGUMENT',
    400,
  ],
  [
    'edges of a kind that no link has',
    '{ mineral(id: "mineral:copper") { actors(where: { not: { edge: { kind: { in: ["EXTRACTS", "MINES"] } } } }) { totalCount } } }',
    'BAD_ARGUMENT',
    400,
  ],
  [
    'edges of such a kind below a condition',
    '{ organizations(where: { minerals: { some: { edge: { kind: { ne: "MINES" } } } } }) { totalCount } }',
    'BAD_ARGUMENT',
    400,
  ],
  ['neighbours of no kind', '{ neighbors(of: "mineral:quartz", kinds: []) { totalCount } }', 'BAD_ARGUMENT', 400],
  ['neighbours of what has none', '{ neighbors(of: "source:nve") { totalCount } }', 'BAD_ID', 400],
  ['a date that is none', '{ sources(where: { published: { gt: "yesterday" } }) { totalCount } }', 'BAD_ARGUMENT', 400],
  ['a year as a number', '{ sources(where: { published: { gte: 2015 } }) { totalCount } }', 'BAD_ARGUMENT', 400],
  ['no date to be equal to', '{ sources(where: { published: { ne: "never" } }) { totalCount } }', 'BAD_ARGUMENT', 400],
  [
    'among dates one that is none',
    '{ sources(where: { published: { in: ["2015", "2015-13"] } }) { totalCount } }',
    'BAD_ARGUMENT',
    400,
  ],
  [
    '201 conditions',
    `{ organizations(where: { or: [${'{ id: { eq: "organization:elkem" } }'.repeat(200)}] }) { totalCount } }`,
    'TOO_COMPLEX',
    400,
  ],
  [
    '201 conditions that say nothing',
    `{ organizations(where: { or: [${'{}'.repeat(200)}] }) { totalCount } }`,
    'TOO_COMPLEX',
    400,
  ],
  [
    'a cursor of no field',
    `{ minerals(after: "${Buffer.from('[1,{"toString":1},"",[],[]]').toString('base64url')}") { totalCount } }`,
    'BAD_CURSOR',
    400,
  ],
  ['an unknown field', '{ organizations { nodes { colour } } }', 'GRAPHQL_VALIDATION_FAILED', 400],
  ['a document that is no GraphQL', '{ organizations { ', 'GRAPHQL_PARSE_FAILED', 400],
  ['5,000 aliases', `{ ${aliases} }`, 'GRAPHQL_PARSE_FAILED', 400],
  [
    '300 aliases',
    `{ ${Array.from({ length: 300 }, (_, index) => `a${index}: __typename`).join(' ')} }`,
    'TOO_COMPLEX',
    400,
  ],
  [
    '101 aliases',
    `{ ${Array.from({ length: 101 }, (_, index) => `a${index}: __typename`).join(' ')} }`,
    'TOO_COMPLEX',
    400,
  ],
  ['101 directives', `{ ${'__typename @skip(if: false) '.repeat(101)} }`, 'TOO_COMPLEX', 400],
  ['a list of 1,001 values', `{ nodes(ids: [${'"a" '.repeat(1001)}]) { id } }`, 'TOO_COMPLEX', 400],
])('%s', (_, query, code, status) => {
  test(`is refused with ${code}`, async () => {
    const before = api.statements();
    const response = await api.post({ query });
    expect(response.body.errors?.[0]?.extensions?.['code']).toBe(code);
    expect(response.body.errors?.[0]?.message).toMatch(/^[A-Za-z].{10,}/s);
    expect(response.status).toBe(status);
    expect(response.body.data ?? null).toBeNull();
    expect(api.statements()).toBe(before);
  });
});

test.each([
  ['{ organizations(first: 101) { nodes { id } } }', 'More comes page by page: give endCursor of pageInfo as after.'],
  ['{ organizations(last: 101) { nodes { id } } }', ''],
  [
    '{ organizations { facets { roles(first: 101) { count } } } }',
    'A facet has no pages: narrow the connection to see other groups.',
  ],
])('%s is told how to come to more, where one can', async (query, advice) => {
  const { body } = await api.post({ query });
  expect(body.errors?.[0]?.message).toMatch(/expected (first|last) between 1 and 100, got 101\./);
  expect(body.errors?.[0]?.message.split('got 101.')[1]?.trim()).toBe(advice);
});

test('a variable of the wrong type is refused', async () => {
  const before = api.statements();
  const query = 'query Page($first: Int) { organizations(first: $first) { totalCount } }';
  const response = await api.post({ query, variables: { first: 'many' } });
  expect(response.status).toBe(400);
  expect(response.body.errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  expect(api.statements()).toBe(before);
});

test.each([
  ['longer lists', Array.from({ length: 1001 }, () => 'mineral:quartz'), 'of at most 1000 values, got 1001'],
  ['deeper values', JSON.parse(`${'['.repeat(1000)}${']'.repeat(1000)}`), 'at most 60 levels deep, got more'],
])('a variable with %s than any argument has is refused before it is looked at', async (_, ids: unknown, told) => {
  const before = api.statements();
  const response = await api.post({
    query: 'query Nodes($ids: [ID!]!) { nodes(ids: $ids) { id } }',
    variables: { ids },
  });
  expect(response.body.errors?.[0]?.extensions?.['code']).toBe('TOO_COMPLEX');
  expect(response.body.errors?.[0]?.message).toContain(told);
  expect(api.statements()).toBe(before);
});

test('five directives at one place are too many, whatever else is wrong with them', async () => {
  const { body } = await api.post({ query: `{ __typename ${'@skip(if: false) '.repeat(5)} }` });
  expect(body.errors?.map((it) => it.extensions?.['code'])).toContain('TOO_COMPLEX');
});

test('several operations in one request are refused', async () => {
  const { status, body } = await api.post([{ query: '{ __typename }' }, { query: '{ __typename }' }]);
  expect([status, body.errors?.[0]?.extensions?.['code']]).toEqual([400, 'BAD_REQUEST']);
  expect(body.errors?.[0]?.message).toContain('batching');
});

test('a body that is no JSON is refused', async () => {
  const response = await api.post('{ organizations');
  expect(response.status).toBe(400);
  expect(response.body.errors?.[0]?.extensions?.['code']).toBe('BAD_REQUEST');
});

test('an unknown id or name is null, without an error', async () => {
  const query =
    '{ a: organization(id: "organization:no-such-firm") { id } b: organization(name: "No Such Firm") { id } c: node(id: "mineral:unobtainium") { id } }';
  const { status, body } = await api.post({ query });
  expect(status).toBe(200);
  expect(body.errors).toBeUndefined();
  expect(body.data).toEqual({ a: null, b: null, c: null });
});

test('several that bear the name are named as candidates', async () => {
  const { body } = await api.post({
    query: '{ entity(name: "Elkem Salten") { id } mineral(id: "mineral:quartz") { id } }',
  });
  expect(body.errors?.[0]?.extensions).toMatchObject({
    code: 'AMBIGUOUS_NAME',
    candidates: ['facility:elkem-salten', 'organization:elkem-salten'],
  });
  expect(body.data).toEqual({ entity: null, mineral: { id: 'mineral:quartz' } });
});

describe('Where an id or a kind is misspelt, what may have been meant is proposed', () => {
  const asked: readonly (readonly [string, readonly string[]])[] = [
    ['{ mineral(id: "minerl:quartz") { id } }', ['mineral:quartz']],
    ['{ organization(id: "organisation:elkem") { id } }', ['organization:elkem']],
    ['{ node(id: "Mineral: Quartz") { id } }', ['mineral:quartz']],
    ['{ rawMaterialList(id: "raw_material_list:eu-2023") { id } }', ['raw-material-list:eu-2023']],
    ['{ mineral(id: "quartz") { id } }', ['mineral:quartz']],
    ['{ organizations(where: { minerals: { has: "minral:quartz" } }) { totalCount } }', ['mineral:quartz']],
    ['{ neighbors(of: "mineral:quartz", kinds: ["EXTRACT"]) { totalCount } }', ['EXTRACTS']],
    [
      '{ mineral(id: "mineral:copper") { actors(where: { edge: { kind: { eq: "extract" } } }) { totalCount } } }',
      ['EXTRACTS'],
    ],
  ];

  test.each(asked)('%s', async (query, suggestions) => {
    const { body } = await api.post({ query });
    expect(body.errors?.[0]?.extensions).toMatchObject({ suggestions });
    expect(body.errors?.[0]?.message).toMatch(
      new RegExp(`, got "[^"]+"\\. Did you mean "${suggestions.join('" or "')}"\\?$`),
    );
  });

  test.each([
    ['a type that is another', '{ organization(id: "mineral:quartz") { id } }'],
    ['a type that is none', '{ node(id: "dragon:smaug") { id } }'],
    ['a name', '{ node(id: "Rana Gruber") { id } }'],
    ['a text without end', `{ mineral(id: "${'-'.repeat(100_000)}") { id } }`],
  ])('not for %s', async (_, query) => {
    const { body } = await api.post({ query });
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_ID' });
    expect(JSON.stringify(body.errors)).not.toMatch(/Did you mean|suggestions/);
  });

  let terse: TestServer;
  beforeAll(async () => {
    terse = await startTestServer(undefined, { serving: { suggestions: false } }, api.loaded);
  });
  afterAll(() => terse.close());

  test.each(asked)('nor where that is switched off: %s', async (query) => {
    const { body } = await terse.post({ query });
    expect(body.errors?.[0]?.extensions?.['code']).toMatch(/^BAD_/);
    expect(JSON.stringify(body.errors)).not.toMatch(/Did you mean|suggestions/);
  });
});
