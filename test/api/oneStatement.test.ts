/** One statement per operation, whatever it selects; equal shapes compile to equal text. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { printTogether } from '../../src/cypher/printStatement.js';
import { planOperation } from '../../src/plan/planOperation.js';
import type { OperationPlan } from '../../src/plan/queryPlan.js';
import { limits, operationOf } from '../support/testGraph.js';
import { startTestServer } from '../support/testServer.js';
import type { TestServer } from '../support/testServer.js';

let api: TestServer;
beforeAll(async () => {
  api = await startTestServer();
  await api.post({ query: '{ node(id: "mineral:quartz") { id } }' });
});
afterAll(() => api.close());

test('a whole chain with sources is one statement', async () => {
  const before = api.statements();
  const query = `{ organizations(first: 100) { totalCount nodes { id name(language: NB)
    memberships(first: 2) { edges { evidence sources { title } } } roles(first: 5) { nodes { name(language: NB) } }
    minerals(first: 5) { edges { kind certainty sources { id title } node { name products(first: 5) { edges { function node { name } } } } } }
    projects(first: 5) { edges { capacity node { name goals(first: 5) { nodes { name } } } } } } } }`;
  const { body } = await api.post({ query });
  expect(body.errors).toBeUndefined();
  expect(api.statements() - before).toBe(1);
});

test('three root fields are one statement', async () => {
  const before = api.statements();
  await api.post({
    query: '{ a: minerals { totalCount } b: roles { nodes { id } } c: node(id: "mineral:quartz") { id } }',
  });
  expect(api.statements() - before).toBe(1);
});

test('root fields that ask the same of single nodes share a read, whatever the order and the ids', async () => {
  const query = `{ a: mineral(id: "mineral:quartz") { id kind } b: mineral(id: "mineral:hematite") { id kind }
    all: minerals { totalCount } c: mineral(id: "mineral:ilmenite") { id kind } again: mineral(id: "mineral:quartz") { id kind } }`;
  expect(planOf(query).reads.map(({ roots }) => roots.map((it) => it.responseKey))).toEqual([
    ['a', 'b', 'c', 'again'],
    ['all'],
  ]);
  const { body } = await api.post({ query });
  const { a, b, all, c, again } = body.data as Record<string, { readonly id: string } | null>;
  expect([a, b, c, again].map((it) => it?.id)).toEqual([
    'mineral:quartz',
    'mineral:hematite',
    'mineral:ilmenite',
    'mineral:quartz',
  ]);
  expect(Object.keys(body.data ?? {})).toEqual(['a', 'b', 'all', 'c', 'again']);
  expect(all).toEqual({ totalCount: 190 });
});

test('those that ask for other things of them do not', () => {
  const { reads } = planOf(
    `{ a: mineral(id: "mineral:quartz") { id kind } b: mineral(id: "mineral:ilmenite") { id formula }
      c: mineral(id: "mineral:quartz") { products(first: 2) { totalCount } } d: mineral(id: "mineral:ilmenite") { products(first: 3) { nodes { id } } } }`,
  );
  expect(reads).toHaveLength(4);
});

test('a search and a table of names are one statement', async () => {
  const before = api.statements();
  const { body } = await api.post({
    query: `{ search(text: "kvarts") { totalCount nodes { id ... on Mineral { actors(first: 2) { nodes { name } } } } }
      resolve(names: ["kvarts", "Elkem", ""]) { match { id } candidates { node { id sources { title } } } } }`,
  });
  expect(body.errors).toBeUndefined();
  expect(api.statements() - before).toBe(1);
});

test('facets are part of the statement', async () => {
  const before = api.statements();
  const { body } = await api.post({
    query: `{ organizations { facets { kind { value count } roles { count node { name organizations { facets { kind { count } } } } } } }
      members { edgeFacets { evidence { value count } } } }`,
  });
  expect(body.errors).toBeUndefined();
  expect(api.statements() - before).toBe(1);
});

test('introspection is no statement', async () => {
  const before = api.statements();
  const { body } = await api.post({ query: '{ __schema { queryType { name } } __typename }' });
  expect(body.data).toEqual({ __schema: { queryType: { name: 'Query' } }, __typename: 'Query' });
  expect(api.statements()).toBe(before);
});

const textOf = (query: string, variables: Record<string, unknown> = {}): string =>
  printTogether(planOf(query, variables).reads.map(({ read }) => read)).statement.text;

function planOf(query: string, variables: Record<string, unknown> = {}): OperationPlan {
  const definition = operationOf(parse(query));
  const operation = { definition, fragments: new Map(), variables };
  return planOperation(api.loaded.contract, operation, { day: '2026-01-01', subjectId: '' }, limits);
}

test('values do not change the text', () => {
  const one =
    '{ organizations(first: 3, where: { name: { contains: "a" }, roles: { has: "role:mining" } }) { nodes { id minerals(first: 2) { nodes { id } } } } }';
  const other =
    '{ organizations(first: 9, where: { name: { contains: "b" }, roles: { has: "role:research" } }) { nodes { id minerals(first: 7) { nodes { id } } } } }';
  expect(textOf(other)).toBe(textOf(one));
  const search = (text: string): string => `{ search(text: "${text}", first: 3) { totalCount nodes { id } } }`;
  expect(textOf(search('kvarts og feltspat AS'))).toBe(textOf(search('')));
  const withVariable =
    'query Q($first: Int, $text: String) { organizations(first: $first, where: { name: { contains: $text } }) { nodes { id } } }';
  expect(textOf(withVariable, { first: 5, text: 'x' })).toBe(textOf(withVariable, { first: 7, text: "y' OR true //" }));
});

test('what a caller sends is never in the text', () => {
  const attack = "x'}) MATCH (n) DETACH DELETE n //";
  expect(
    textOf(
      `{ organization(name: ${JSON.stringify(attack)}) { id } minerals(where: { name: { eq: ${JSON.stringify(attack)}, exact: true } }) { totalCount } }`,
    ),
  ).not.toContain('DETACH');
});
