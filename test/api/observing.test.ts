/** What an operator sees: one line per request, counts for Prometheus, health; and nothing is sent to anyone. */
import { channel } from 'node:diagnostics_channel';
import type { Socket } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { GraphError } from '../../src/errors.js';
import type { RequestLine } from '../../src/api/followRequests.js';
import { startTestServer } from '../support/testServer.js';
import type { TestServer } from '../support/testServer.js';

let api: TestServer;
let lines: RequestLine[] = [];
beforeAll(async () => {
  api = await startTestServer(undefined, { onEnd: (line) => void lines.push(line) });
});
afterAll(() => api.close());
beforeEach(() => {
  lines = [];
});

/** The only line, once it is there: it is written when the answer has been sent. */
async function line(): Promise<RequestLine | undefined> {
  while (lines.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  expect(lines).toHaveLength(1);
  return lines[0];
}

test('a request is one line, without what it asked', async () => {
  const query = 'query Quartz($id: ID!) { mineral(id: $id) { name } } # a secret of the caller';
  await api.post({ query, variables: { id: 'mineral:quartz' } }, { 'x-request-id': 'abc-123' });
  const time = expect.any(Number) as unknown as number;
  const told = await line();
  expect(told).toEqual({
    requestId: 'abc-123',
    method: 'POST',
    path: '/graphql',
    status: 200,
    outcome: 'OK',
    operation: 'Quartz',
    price: 1,
    used: 1,
    statements: 1,
    milliseconds: time,
    stages: { parse: time, validate: time, plan: time, database: time, answer: time },
  });
  expect(JSON.stringify(told)).not.toMatch(/secret|mineral/);
});

test('the codes of its errors stand in it', async () => {
  await api.post({ query: '{ minerals(first: 0) { totalCount } }' });
  expect(await line()).toMatchObject({ status: 400, outcome: 'BAD_PAGE', codes: ['BAD_PAGE'] });
});

test('an address that is none is not in it', async () => {
  await fetch(`${api.address}/secret?token=secret`);
  const told = await line();
  expect(told).toMatchObject({ status: 404, outcome: 'NOT_FOUND' });
  expect(JSON.stringify(told)).not.toContain('secret');
});

test.each(['a b', 'x'.repeat(65), '<script>'])(
  'an id of a request that is no plain one is replaced: %s',
  async (id) => {
    const { headers } = await fetch(`${api.address}/health/live`, { headers: { 'x-request-id': id } });
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  },
);

test('Prometheus reads counts by outcome, times, prices and what is under way', async () => {
  await api.post({ query: '{ minerals(first: 0) { totalCount } }' });
  await line();
  const response = await fetch(`${api.address}/metrics`);
  const text = await response.text();
  expect(response.headers.get('content-type')).toContain('text/plain');
  expect(text).toMatch(/^mineralgraph_requests_total\{outcome="BAD_PAGE"\} [1-9]/m);
  expect(text).toMatch(/^mineralgraph_active_operations 0$/m);
  for (const name of ['request_duration_seconds', 'database_duration_seconds', 'operation_price'])
    expect(text).toMatch(new RegExp(`^mineralgraph_${name}_count [1-9]`, 'm'));
});

test('without settings the counts are not for what comes through a proxy, and off they are for nobody', async () => {
  const forwarded = await fetch(`${api.address}/metrics`, { headers: { 'x-forwarded-for': '192.0.2.1' } });
  const off = await startTestServer(undefined, { serving: { metrics: 'off' } });
  const statuses = [forwarded.status, (await fetch(`${off.address}/metrics`)).status];
  await off.close();
  expect(statuses).toEqual([404, 404]);
});

test('health tells a Neo4j that holds no release from one that is away', async () => {
  const healthOf = async (error: GraphError | undefined): Promise<unknown> => {
    const outcome = error === undefined ? { kind: 'rows', rows: [{}] } : { kind: 'error', error };
    const { loaded, address, close } = await startTestServer((graph) => ({
      ...graph,
      read: () => Promise.resolve([outcome as never]),
    }));
    const response = await fetch(`${address}/health/ready`);
    const body: unknown = await response.json();
    await close();
    expect(loaded).toBeDefined();
    return [response.status, body];
  };
  expect(await healthOf(undefined)).toEqual([
    503,
    expect.objectContaining({ neo4j: 'reached', data: 'missing' }) as unknown,
  ]);
  const away = new GraphError('away', { retryable: true, cause: new Error('refused') });
  expect(await healthOf(away)).toEqual([503, { status: 'away', neo4j: 'away' }]);
  expect(await (await fetch(`${api.address}/health/ready`)).json()).toMatchObject({
    status: 'ready',
    neo4j: 'reached',
    data: 'loaded',
  });
});

test('nothing is sent to Apollo, even where its own variables ask for it', async () => {
  const settings = { APOLLO_KEY: 'service:x:y', APOLLO_GRAPH_REF: 'x@current', APOLLO_SCHEMA_REPORTING: 'true' };
  Object.assign(process.env, settings);
  const hosts: unknown[] = [];
  const note = (message: unknown): void => {
    const { socket } = message as { readonly socket: Socket & { readonly _host?: string | null } };
    socket.on('lookup', (_error, _address, _family, host) => hosts.push(host));
  };
  channel('net.client.socket').subscribe(note);
  const reporting = await startTestServer();
  await reporting.post({ query: '{ mineral(id: "mineral:quartz") { id } }' });
  await reporting.close();
  channel('net.client.socket').unsubscribe(note);
  for (const name of Object.keys(settings)) Reflect.deleteProperty(process.env, name);
  expect(hosts.filter((it) => !['127.0.0.1', 'localhost'].includes(String(it)))).toEqual([]);
});
