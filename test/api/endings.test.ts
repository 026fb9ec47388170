/** What is asked of Neo4j ends with its time limit, with its operation and with its caller: nothing runs on for nobody. */
import { afterAll, describe, expect, test } from '@jest/globals';
import { openGraph } from '../../src/graph/openGraph.js';
import type { Bounds, Graph } from '../../src/graph/openGraph.js';
import { waitUntil } from '../embedded/embeddedTest.js';
import { openTestGraph } from '../support/testGraph.js';
import { startTestServer } from '../support/testServer.js';
import type { TestServer } from '../support/testServer.js';

/** A statement that nobody has the time to wait for. */
const endless = 'UNWIND range(1, 1000000000000) AS number RETURN sum(number) AS sum';

const watcher = openTestGraph();
afterAll(() => watcher.close());

/** Returns how many endless statements Neo4j runs. */
async function running(): Promise<number> {
  const text = 'SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH $text RETURN count(*) AS count';
  const [row] = await watcher.run({ text, parameters: { text: endless } });
  return Number(row?.['count']);
}

/** Makes every statement of an operation an endless one; that which reads the release stays. */
const makeEndless = (graph: Graph): Graph => ({
  ...graph,
  read: (statements, limit, bounds) =>
    graph.read(bounds === undefined ? statements : statements.map((it) => ({ ...it, text: endless })), limit, bounds),
});

/** Serves endless statements with a time limit, in milliseconds, and notes how its requests end. */
async function serveEndless(timeLimit: number): Promise<TestServer & { readonly outcomes: readonly string[] }> {
  const outcomes: string[] = [];
  const { loaded, close } = await startTestServer();
  const execution = { ...loaded.execution, graph: makeEndless(loaded.graph), timeLimit };
  const api = await startTestServer(undefined, { execution, onEnd: ({ outcome }) => void outcomes.push(outcome) });
  return { ...api, outcomes, close: async () => Promise.all([api.close(), close()]).then(() => undefined) };
}

const one = '{ minerals { totalCount } }';
const two = '{ minerals { totalCount } roles { totalCount } }';

describe.each([
  ['one statement', one, 1],
  ['several in a transaction', two, 2],
])('%s', (_, query, fields) => {
  test('that takes longer than the time limit is ended in Neo4j', async () => {
    const api = await serveEndless(1_000);
    const { status, body } = await api.post({ query });
    expect(status).toBe(200);
    expect(body.errors?.map((it) => it.extensions)).toEqual(
      Array.from({ length: fields }, () => ({ code: 'TIMED_OUT', retryable: true })),
    );
    expect(await waitUntil(async () => (await running()) === 0, 10)).toBe(true);
    await api.close();
  });

  test('whose caller goes away is ended in Neo4j long before its time limit', async () => {
    const api = await serveEndless(600_000);
    const caller = new AbortController();
    const asked = fetch(`${api.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
      signal: caller.signal,
    });
    expect(await waitUntil(async () => (await running()) === 1, 30)).toBe(true);
    caller.abort();
    await expect(asked).rejects.toThrow('aborted');
    expect(await waitUntil(async () => (await running()) === 0, 30)).toBe(true);
    expect(api.outcomes).toEqual(['GONE']);
    await api.close();
  });
});

test('all statements of an operation share one end, however many questions it asks', async () => {
  const ends: (number | undefined)[] = [];
  const api = await startTestServer((graph) => ({
    ...graph,
    read: (statements, limit, bounds?: Bounds) => {
      if (bounds !== undefined) ends.push(bounds.end);
      return graph.read(statements, limit, bounds);
    },
  }));
  const ask = (key: string): string =>
    `${key}: introductions(for: "organization:skaland-graphite", first: 2) { introductions { score } receipt { release } }`;
  const { body } = await api.post({ query: `{ ${ask('a')} ${ask('b')} }` });
  expect(body.errors).toBeUndefined();
  expect(ends.length).toBeGreaterThan(4);
  expect(new Set(ends).size).toBe(1);
  await api.close();
});

test('after that end nothing more is sent to Neo4j', async () => {
  const nowhere = openGraph({ uri: 'bolt://127.0.0.1:1', username: '', password: '', database: undefined });
  const bounds = { signal: new AbortController().signal, end: performance.now() };
  const [outcome] = await nowhere.read([{ text: endless, parameters: {} }], 60_000, bounds);
  expect(outcome).toMatchObject({ kind: 'error', error: { timedOut: true } });
  await nowhere.close();
});
