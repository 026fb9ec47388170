/**
 * The codes that clients meet are a closed list: those that docs/errors.md explains, each made here by a request to the real
 * server over the real Neo4j. What the caller did wrong is told as what was expected and what came; of what went wrong on
 * our side nothing is shown.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ServerSettings } from '../../src/api/createServer.js';
import { errorCodes } from '../../src/api/errorCodes.js';
import type { ErrorCode } from '../../src/api/errorCodes.js';
import { printRelease } from '../../src/cypher/printLoad.js';
import { InvariantError } from '../../src/errors.js';
import { openGraph } from '../../src/graph/openGraph.js';
import type { Graph } from '../../src/graph/openGraph.js';
import { waitUntil } from '../embedded/embeddedTest.js';
import { projectRoot } from '../support/testGraph.js';
import { startTestServer } from '../support/testServer.js';
import type { TestBody, TestServer } from '../support/testServer.js';
import { cases, firm } from './errorCases.js';
import type { Case } from './errorCases.js';

/** Makes the statements of operations others; those that read the release stay. */
const asking =
  (text: string) =>
  (graph: Graph): Graph => ({
    ...graph,
    read: (statements, limit, bounds) =>
      graph.read(bounds === undefined ? statements : statements.map((it) => ({ ...it, text })), limit, bounds),
  });

/** Where nothing listens. */
const nowhere = openGraph({ uri: 'bolt://127.0.0.1:1', username: '', password: '', database: undefined });

/** Keeps operations from their answers until they are let go. */
function holding(): { readonly hold: (graph: Graph) => Graph; arrived: number; letGo: () => void } {
  const held = { arrived: 0, letGo: (): void => undefined, hold };
  const free = new Promise<void>((resolve) => (held.letGo = resolve));
  function hold(graph: Graph): Graph {
    return {
      ...graph,
      read: async (statements, limit, bounds) => {
        if (bounds !== undefined) held.arrived += 1;
        if (bounds !== undefined) await free;
        return graph.read(statements, limit, bounds);
      },
    };
  }
  return held;
}
const held = holding();

/** What the servers tell their logs. */
const logged: unknown[] = [];
const onError = (error: unknown): void => void logged.push(error);

type Change = (graph: Graph) => Graph;
const settings: Readonly<Record<string, readonly [Change | undefined, Partial<ServerSettings>]>> = {
  poor: [undefined, { serving: { budget: 1 } }],
  small: [held.hold, { serving: { concurrency: 1 } }],
  cutOff: [(graph) => ({ ...graph, read: nowhere.read }), {}],
  broken: [asking('RETURN secret'), { onError }],
  rowless: [asking('MATCH (n:Nowhere) RETURN n'), { onError }],
};

let api: TestServer;
const servers = new Map<string, TestServer>();
/** Returns one of the servers, which are all over the same graph. */
const serve = async (name: string): Promise<TestServer> => {
  const server = servers.get(name) ?? (await start(name));
  servers.set(name, server);
  return server;
};
async function start(name: string): Promise<TestServer> {
  const { loaded } = api;
  const [change, more] = settings[name] ?? [];
  if (name !== 'slow') return startTestServer(change, more, loaded);
  const graph = asking('UNWIND range(1, 1000000000000) AS number RETURN sum(number) AS sum')(loaded.graph);
  return startTestServer(undefined, { execution: { ...loaded.execution, graph, timeLimit: 1_000 } }, loaded);
}
beforeAll(async () => {
  api = await startTestServer();
});
afterAll(async () => {
  for (const server of servers.values()) await server.close();
  await api.close();
  await nowhere.close();
});

test('docs and code list the same codes, with the same status', async () => {
  const docs = await readFile(join(projectRoot, 'docs', 'errors.md'), 'utf8');
  const rows = [...docs.matchAll(/^\| `([A-Z_]+)` +\| (\d+)/gm)].map(([, code, status]) => [code, Number(status)]);
  const order = Object.entries(errorCodes).map(([code]) => code);
  expect(Object.fromEntries(rows)).toEqual(errorCodes);
  expect(rows.map(([code]) => code).sort()).toEqual(order.sort());
});

interface Answer {
  readonly status: number;
  readonly body: TestBody;
}

/** Sends what a case asks for, after or beside another request where it says so. */
async function ask(server: TestServer, asked: Case['asked']): Promise<Answer> {
  if (typeof asked === 'string') return server.post({ query: asked });
  if ('path' in asked) {
    const response = await fetch(`${server.address}${String(asked.path)}`);
    return { status: response.status, body: (await response.json()) as TestBody };
  }
  if ('twice' in asked) await server.post({ query: asked.twice });
  if ('twice' in asked) return server.post({ query: asked.twice });
  if ('beside' in asked) {
    const first = server.post({ query: asked.beside });
    expect(await waitUntil(() => held.arrived > 0, 30)).toBe(true);
    const second = await server.post({ query: asked.beside });
    held.letGo();
    expect((await first).body.errors).toBeUndefined();
    return second;
  }
  return server.post(asked);
}

describe('Each code is given by a request', () => {
  test('the list has a case for every code', () => {
    expect(Object.keys(cases).sort()).toEqual(Object.keys(errorCodes).sort());
  });

  const all = Object.entries(cases).map(([code, it]) => [code as ErrorCode, it.when, it] as const);
  test.each(all)('%s: %s', async (code, _, { server, asked, message, more, partial }) => {
    const { status, body } = await ask(server === undefined ? api : await serve(server), asked);
    const [error, ...others] = body.errors ?? [];
    expect(others).toEqual([]);
    expect(error?.extensions).toEqual({ code, ...more });
    if (typeof message === 'string') expect(error?.message).toBe(message);
    else expect(error?.message).toMatch(message);
    expect(status).toBe(partial === true ? 200 : errorCodes[code]);
    expect(body.data === undefined || body.data === null).toBe(partial !== true);
  });
});

const two = 'query A { __typename } query B { __typename }';
const foreignHash = { persistedQuery: { version: 1, sha256Hash: 'x' } };

test.each([
  ['an order without a field', { query: '{ minerals(orderBy: [{}]) { totalCount } }' }, 'GRAPHQL_VALIDATION_FAILED'],
  ['an operation that the document lacks', { query: two, operationName: 'C' }, 'OPERATION_RESOLUTION_FAILURE'],
  ["a hash that is not the text's", { query: two, extensions: foreignHash }, 'BAD_REQUEST'],
] as const)('%s is refused too', async (_, body, code) => {
  const response = await api.post(body);
  expect([response.status, response.body.errors?.[0]?.extensions?.['code']]).toEqual([400, code]);
});

const masked = { code: 'INTERNAL_SERVER_ERROR' };

test('a fault of ours shows nothing of itself, is logged, and leaves the other root fields', async () => {
  const breaking = (graph: Graph): Graph => ({
    ...graph,
    read: async (statements, limit, bounds) => {
      const outcomes = await graph.read(statements, limit, bounds);
      const error = new InvariantError('MATCH (n) at bolt://10.0.0.1:7687');
      return bounds === undefined ? outcomes : [{ kind: 'error', error }, ...outcomes.slice(1)];
    },
  });
  const told: unknown[] = [];
  const broken = await startTestServer(breaking, { onError: (error) => void told.push(error) }, api.loaded);
  const { status, body } = await broken.post({ query: '{ minerals { totalCount } roles { nodes { id } } }' });
  await broken.close();
  expect(status).toBe(200);
  const message = 'Something went wrong on our side. It has been logged.';
  const place = { locations: [{ line: 1, column: 3 }], path: ['minerals'] };
  expect(body.errors).toEqual([{ message, ...place, extensions: masked }]);
  expect(body.data).toMatchObject({ minerals: null, roles: { nodes: expect.any(Array) as unknown } });
  expect(told).toHaveLength(1);
});

describe('A statement that gives no row', () => {
  test.each([
    ['a root field', firm, 'The statement of organization gave no row.'],
    [
      'a question',
      '{ introductions(for: "organization:elkem") { introductions { score } } }',
      'a row for introductions',
    ],
  ])('is a fault of ours: of %s', async (_, query, reason) => {
    const { body } = await (await serve('rowless')).post({ query });
    expect(body.errors?.map((it) => it.extensions)).toEqual([masked]);
    expect(String(logged.at(-1))).toMatch(/^InvariantError: /);
    expect(String(logged.at(-1))).toContain(reason);
  });

  test('is none where no release is loaded any more, which is said', async () => {
    let looks = 0;
    const text = 'MATCH (n:Nowhere) RETURN n';
    const emptied = (graph: Graph): Graph => ({
      ...graph,
      read: (statements, limit, bounds) => {
        const isFirstLook = statements.some((it) => it.text === printRelease().text) && (looks += 1) === 1;
        return graph.read(isFirstLook ? statements : statements.map((it) => ({ ...it, text })), limit, bounds);
      },
    });
    const server = await startTestServer(emptied, {}, api.loaded);
    const { status, body } = await server.post({ query: firm });
    await server.close();
    expect(status).toBe(503);
    expect(body.errors?.[0]?.message).toMatch(/^No data is loaded yet\./);
    expect(body.errors?.[0]?.extensions).toEqual({ code: 'SERVICE_UNAVAILABLE', retryable: true });
  });
});
