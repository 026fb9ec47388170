/** The client of examples/client/ against the real server: what a front-end developer copies does what its page says. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ApiError, connectTo } from '../../examples/client/src/connectTo.js';
import type { Ask } from '../../examples/client/src/connectTo.js';
import { TypedDocumentString } from '../../examples/client/src/generated/graphql.js';
import { readOrganizations } from '../../examples/client/src/readOrganizations.js';
import { searchAsOneTypes } from '../../examples/client/src/searchAsOneTypes.js';
import { walkConnection } from '../../examples/client/src/walkConnection.js';
import { startTestServer } from '../support/testServer.js';
import type { TestServer } from '../support/testServer.js';

let api: TestServer;
let ask: Ask;
beforeAll(async () => {
  api = await startTestServer();
  ask = connectTo(`${api.address}/graphql`);
});
afterAll(() => api.close());

/** An operation that no types were made for. */
const untyped = (text: string): TypedDocumentString<Record<string, unknown>, Record<string, unknown>> =>
  new TypedDocumentString(text);

test('searching as one types finds what a word begins', async () => {
  const hits = await searchAsOneTypes(ask)('kvar');
  expect(hits?.[0]).toMatchObject({ id: 'mineral:quartz', type: 'Mineral', matched: 'kvarts' });
});

test('what is typed later breaks off what was typed before', async () => {
  const search = searchAsOneTypes(ask, 3);
  const [former, later] = await Promise.all([search('kva'), search('kvarts')]);
  expect(former).toBeUndefined();
  expect(later).toHaveLength(3);
});

test('a page of organizations, with a few minerals of each', async () => {
  const where = { minerals: { has: 'mineral:quartz' } };
  const { totalCount, nodes } = await readOrganizations(ask, { first: 5, where });
  expect(totalCount).toBeGreaterThan(5);
  expect(nodes).toHaveLength(5);
  for (const { minerals } of nodes) expect(minerals.edges.length).toBe(Math.min(3, minerals.totalCount));
});

test('a connection is walked to its end, each node once', async () => {
  const { totalCount } = await readOrganizations(ask, { first: 1 });
  const ids: string[] = [];
  for await (const { id } of walkConnection((after) => readOrganizations(ask, { first: 50, after }))) ids.push(id);
  expect(totalCount).toBeGreaterThan(100);
  expect(ids).toHaveLength(totalCount);
  expect(new Set(ids).size).toBe(totalCount);
});

test('an answer says its cost, and what a reader must know', async () => {
  const { data, problems, cost, notices } = await ask(untyped('{ mineral(name: "kvartz") { id } }'), {});
  expect([data, problems]).toEqual([{ mineral: null }, []]);
  expect(cost).toEqual({ price: 1, limit: 100_000, used: 0 });
  expect(notices).toMatchObject([{ code: 'NEAR_NAMES', path: ['mineral'] }]);
});

test('what is refused is an ApiError with the code of the API', async () => {
  const refused = ask(untyped('{ mineral(id: "quartz") { id } }'), {});
  await expect(refused).rejects.toBeInstanceOf(ApiError);
  await expect(refused).rejects.toMatchObject({ code: 'BAD_ID', retryable: false });
});

test('a field that fails is null with its problem, and the others stand', async () => {
  const operation = untyped('{ entity(name: "Elkem Salten") { id } mineral(id: "mineral:quartz") { id } }');
  const { data, problems } = await ask(operation, {});
  expect(data).toEqual({ entity: null, mineral: { id: 'mineral:quartz' } });
  expect(problems).toMatchObject([{ path: ['entity'], extensions: { code: 'AMBIGUOUS_NAME' } }]);
});
