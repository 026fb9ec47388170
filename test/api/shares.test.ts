/** One client has a share of the server and no more: so much in a minute, and no more at once than it can run. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getVariableValues, parse } from 'graphql';
import { clientOf } from '../../src/api/clientOf.js';
import { readConfig } from '../../src/config.js';
import type { Graph } from '../../src/graph/openGraph.js';
import { planOperation } from '../../src/plan/planOperation.js';
import { readExamples } from '../../src/readExamples.js';
import { limits, operationOf, projectRoot, readContract } from '../support/testGraph.js';
import { startTestServer } from '../support/testServer.js';
import type { TestServer } from '../support/testServer.js';

/** An operation with a price of ten. */
const ten = { query: '{ minerals(first: 10) { nodes { id } } }' };

describe('with a budget of 25 per minute', () => {
  let api: TestServer;
  beforeAll(async () => {
    const serving = { budget: 25, trustedProxies: ['loopback'] };
    api = await startTestServer(undefined, { serving });
  });
  afterAll(() => api.close());

  const from = (address: string): Record<string, string> => ({ 'x-forwarded-for': address });

  test('a client that has asked for that much is refused, told when to come again, and no statement runs', async () => {
    expect((await api.post(ten, from('192.0.2.1'))).status).toBe(200);
    expect((await api.post(ten, from('192.0.2.1'))).status).toBe(200);
    const before = api.statements();
    const response = await fetch(`${api.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...from('192.0.2.1') },
      body: JSON.stringify(ten),
    });
    expect(response.status).toBe(429);
    const wait = Number(response.headers.get('retry-after'));
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(60);
    const expected = 'operations with a price of at most 25 per minute together';
    const got = 'more with this one of 10';
    const message = `Expected ${expected}, got ${got}. Ask again in ${wait} s.`;
    expect(await response.json()).toEqual({
      errors: [
        { message, extensions: { code: 'OVER_BUDGET', expected, got, budget: 25, price: 10, retryAfter: wait } },
      ],
    });
    expect(api.statements()).toBe(before);
  });

  test('what was refused is not charged: a smaller operation still fits', async () => {
    await api.post(ten, from('192.0.2.2'));
    await api.post(ten, from('192.0.2.2'));
    expect((await api.post(ten, from('192.0.2.2'))).status).toBe(429);
    const five = { query: '{ minerals(first: 5) { nodes { id } } }' };
    expect((await api.post(five, from('192.0.2.2'))).status).toBe(200);
  });

  test('another client is not touched by it', async () => {
    expect((await api.post(ten, from('192.0.2.3'))).status).toBe(200);
  });

  test('an operation that costs more than the budget alone is run once', async () => {
    const forty = { query: '{ minerals(first: 40) { nodes { id } } }' };
    expect((await api.post(forty, from('192.0.2.4'))).status).toBe(200);
    expect((await api.post(forty, from('192.0.2.4'))).status).toBe(429);
  });
});

test('who is not trusted cannot say that it is another client', async () => {
  const api = await startTestServer(undefined, { serving: { budget: 15 } });
  const statuses = [];
  for (const address of ['192.0.2.1', '192.0.2.2', '192.0.2.3'])
    statuses.push((await api.post(ten, { 'x-forwarded-for': address })).status);
  await api.close();
  expect(statuses).toEqual([200, 429, 429]);
});

test('without settings all examples together are far below the budget', async () => {
  const contract = await readContract();
  const examples = await readExamples(`${projectRoot}/examples`);
  const prices = examples.map((example) => {
    const document = parse(example.operation);
    const fragments = new Map(
      document.definitions.flatMap((it) => (it.kind === 'FragmentDefinition' ? [[it.name.value, it] as const] : [])),
    );
    const definition = operationOf(document);
    const { coerced = {} } = getVariableValues(contract.schema, definition.variableDefinitions ?? [], {});
    const operation = { definition, fragments, variables: coerced };
    return planOperation(contract, operation, { day: '2026-01-01', subjectId: '' }, limits).price;
  });
  expect(prices.length).toBeGreaterThanOrEqual(30);
  expect(prices.reduce((sum, it) => sum + it)).toBeLessThan(readConfig({}, '').serving.budget / 10);
});

test.each([
  ['192.0.2.1', '192.0.2.1'],
  ['::ffff:192.0.2.1', '192.0.2.1'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:0DB8:1:2::6', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
])('the client behind %s is %s', (address, client) => {
  expect(clientOf(address)).toBe(client);
});

test.each([
  ['loopback', ['loopback']],
  ['10.0.0.0/8, 2001:db8::/32,192.0.2.1', ['10.0.0.0/8', '2001:db8::/32', '192.0.2.1']],
  ['', []],
])('TRUST_PROXY %s', (text, proxies) => {
  expect(readConfig({ TRUST_PROXY: text }, '').serving.trustedProxies).toEqual(proxies);
});

test.each(['true', '1', '*', 'proxy.example.org', '10.0.0.0/33', '10.0.0.0/x'])(
  'what is no address of a proxy is refused at start: %s',
  (text) => {
    expect(() => readConfig({ TRUST_PROXY: text }, '')).toThrow(`TRUST_PROXY: expected loopback`);
  },
);

test('more operations than run at once are refused at once, and room is free again when one has ended', async () => {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  let arrived = 0;
  const held = (graph: Graph): Graph => ({
    ...graph,
    read: async (statements, limit, bounds) => {
      if (bounds !== undefined) arrived += 1;
      if (bounds !== undefined) await released;
      return graph.read(statements, limit, bounds);
    },
  });
  const api = await startTestServer(held, { serving: { concurrency: 2 } });
  const running = [api.post(ten), api.post(ten)];
  while (arrived < 2) await new Promise((resolve) => setTimeout(resolve, 20));
  const refused = await fetch(`${api.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(ten),
  });
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '1']);
  expect(await refused.json()).toEqual({
    errors: [{ message: 'The server is busy with 2 operations. Ask again in 1 s.', extensions: { code: 'BUSY' } }],
  });
  expect((await fetch(`${api.address}/health/live`)).status).toBe(200);
  release();
  expect((await Promise.all(running)).map(({ status }) => status)).toEqual([200, 200]);
  expect((await api.post(ten)).status).toBe(200);
  await api.close();
});
