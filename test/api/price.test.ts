/**
 * Every answer says what it could have held, what may be held at most and what it holds; what is too dear is refused
 * with the field to make smaller and a page that would do; and the price can be asked for alone.
 */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startTestServer } from '../support/testServer.js';
import type { TestServer } from '../support/testServer.js';

let api: TestServer;
beforeAll(async () => {
  api = await startTestServer();
});
afterAll(() => api.close());

const extensionsOf = async (query: string): Promise<unknown> => (await api.post({ query })).body.extensions;

test('an answer says its price, the limit and what it holds', async () => {
  // 3 edges, and with each a node with up to 2 roles.
  expect(
    await extensionsOf('{ organizations(first: 3) { edges { node { id roles(first: 2) { nodes { id } } } } } }'),
  ).toEqual({
    cost: { price: 12, limit: 100_000, used: expect.any(Number) },
  });
  expect(await extensionsOf('{ mineral(id: "mineral:quartz") { id name } }')).toEqual({
    cost: { price: 1, limit: 100_000, used: 1 },
  });
  expect(await extensionsOf('{ mineral(id: "mineral:unobtainium") { id } }')).toMatchObject({
    cost: { price: 1, limit: 100_000, used: 0 },
  });
});

test('a node met twice is counted as often as it stands in the answer', async () => {
  const { body } = await api.post({
    query: '{ organizations(first: 5) { nodes { roles(first: 1) { edges { node { id } } } } } }',
  });
  const { organizations } = body.data as { organizations: { nodes: { roles: { edges: unknown[] } }[] } };
  const edges = organizations.nodes.reduce((sum, node) => sum + node.roles.edges.length, 0);
  expect(body.extensions).toEqual({ cost: { price: 15, limit: 100_000, used: 5 + 2 * edges } });
});

test('the groups of a facet are at most as many as asked for, and as an enum has values', async () => {
  const priceOf = async (facets: string): Promise<unknown> =>
    extensionsOf(`query @dryRun { organizations { totalCount facets { ${facets} } } }`);
  const price = (it: number): unknown => ({ cost: { price: it, limit: 100_000, used: 0 } });
  expect(await priceOf('kind { value count }')).toEqual(price(11));
  expect(await priceOf('kind(first: 4) { value count }')).toEqual(price(4));
  expect(await priceOf('roles { count }')).toEqual(price(20));
  expect(await priceOf('roles(first: 7) { count node { name } }')).toEqual(price(14));
  expect(await priceOf('roles(first: 2) { node { organizations(first: 3) { nodes { id } } } }')).toEqual(price(10));
});

test('@dryRun gives the price alone, and no statement runs', async () => {
  const before = api.statements();
  const dear =
    'organizations(first: 100) { nodes { minerals(first: 100) { nodes { actors(first: 100) { nodes { id } } } } } }';
  const { status, body } = await api.post({ query: `query @dryRun { ${dear} nodes(ids: ["mineral:quartz"]) { id } }` });
  expect(status).toBe(200);
  expect(body).toEqual({
    data: { organizations: null, nodes: [] },
    extensions: { cost: { price: 100 + 100 * 100 + 100 * 100 * 100 + 1, limit: 100_000, used: 0 } },
  });
  expect(api.statements()).toBe(before);
});

test.each([
  [
    'the inner of two alike, not the list around it',
    '{ products(first: 100) { nodes { minerals(first: 100) { edges { share sources { title } node { name } } } } } }',
    'products(100) × minerals(100) × sources(16)',
    'products.minerals',
    55,
  ],
  [
    'the largest, when it is the outer',
    '{ organizations(first: 100) { nodes { minerals(first: 3) { nodes { actors(first: 3) { nodes { projects { nodes { participants { nodes { id } } } } } } } } } } }',
    'organizations(100) × minerals(3) × actors(3) × projects(20) × participants(20)',
    'organizations',
    26,
  ],
  [
    'a page below a single node',
    '{ mineral(id: "mineral:quartz") { actors(first: 100) { edges { node { projects(first: 100) { nodes { participants(first: 100) { nodes { id } } } } } } } } }',
    'actors(100) × projects(100) × participants(100)',
    'mineral.actors.projects.participants',
    8,
  ],
  [
    'fewer groups of a facet',
    '{ organizations(first: 1) { nodes { id } facets { minerals(first: 100) { node { actors { nodes { projects { nodes { participants { nodes { id } } } } } } } } } } }',
    'minerals(100) × actors(20) × projects(20) × participants(20)',
    'organizations.facets.minerals',
    11,
  ],
])('what is too dear is refused, and a smaller page proposed: %s', async (_, query, product, field, page) => {
  const { status, body } = await api.post({ query });
  expect(status).toBe(400);
  expect(body.errors?.[0]?.message).toContain(`The dearest part is ${product}: ask for at most ${page} of ${field}.`);
  expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'TOO_DEAR', limit: 100_000, field, page });
  const key = field.split('.').at(-1) ?? '';
  const smaller = query.replace(`${key}(first: 100)`, `${key}(first: ${page})`);
  expect((await api.post({ query: `query @dryRun ${smaller}` })).body.extensions).toMatchObject({
    cost: { limit: 100_000 },
  });
  expect((await api.post({ query: smaller })).status).toBe(200);
});

test('what no single page could mend is refused without proposing one', async () => {
  const query =
    '{ organizations(first: 90) { nodes { minerals(first: 60) { nodes { actors(first: 50) { nodes { labels { value } } } } } } } }';
  const { body } = await api.post({
    query: `query { ${['a', 'b'].map((it) => `${it}: ${query.slice(2, -2)}`).join(' ')} }`,
  });
  expect(body.errors?.[0]?.message).toContain(
    'The dearest part is a(90) × minerals(60) × actors(50) × labels(32): ask for smaller pages of a.',
  );
  expect(body.errors?.[0]?.extensions).not.toHaveProperty('page');
});
