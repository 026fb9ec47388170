/** Answers to queries by GET can be kept by caches, and asked about again without being made anew. */
import { createHash } from 'node:crypto';
import { request } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/openGraph.js';
import { startTestServer } from '../support/testServer.js';
import type { TestServer } from '../support/testServer.js';

let api: TestServer;
/** The release that the API sees instead of the loaded one, and whether its reads fail. */
let release: string | undefined;

const otherRelease = (graph: Graph): Graph => ({
  ...graph,
  read: async (statements, limit, bounds) => {
    const outcomes = await graph.read(statements, limit, bounds);
    return outcomes.map((outcome) => {
      const stored = outcome.kind === 'rows' ? outcome.rows[0]?.['release'] : undefined;
      if (release === undefined || typeof stored !== 'object') return outcome;
      return { kind: 'rows', rows: [{ release: { ...stored, release } }] };
    });
  },
});

beforeAll(async () => {
  api = await startTestServer(otherRelease, { version: '1.2.3' });
});
afterAll(() => api.close());

const mineral = 'query Mineral($id: ID!) { mineral(id: $id) { id name } }';
const get = (parameters: Record<string, unknown>, headers: Record<string, string> = {}): Promise<Response> => {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters))
    search.set(name, typeof value === 'string' ? value : JSON.stringify(value));
  return fetch(`${api.address}/graphql?${search.toString()}`, { headers });
};
const quartz = { query: mineral, variables: { id: 'mineral:quartz' } };

test('an answer may be kept for a minute, and be shown a while longer while it is asked for again', async () => {
  const response = await get(quartz);
  expect(response.status).toBe(200);
  expect(response.headers.get('cache-control')).toBe('public, max-age=60, stale-while-revalidate=600');
  expect(response.headers.get('etag')).toMatch(/^W\/"[0-9a-f]{32}"$/);
  expect(response.headers.get('vary')).toBe('accept, accept-encoding, origin');
});

test('an unchanged answer is 304, for which nothing is read but the release', async () => {
  const tag = (await get(quartz)).headers.get('etag') ?? '';
  const before = api.statements();
  const again = await get(quartz, { 'if-none-match': `"other", ${tag}` });
  expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag]);
  expect(again.headers.get('cache-control')).toContain('max-age=60');
  expect(api.statements() - before).toBe(1);
});

test('another release, other variables, another operation and another version have other tags', async () => {
  const tagOf = async (it: Record<string, unknown>): Promise<string | null> => (await get(it)).headers.get('etag');
  const tag = await tagOf(quartz);
  const tags = [
    tag,
    await tagOf({ ...quartz, variables: { id: 'mineral:hematite' } }),
    await tagOf({ ...quartz, query: mineral.replace('name', 'formula') }),
  ];
  const upgraded = await startTestServer(undefined, { version: '1.2.4' });
  const search = new URLSearchParams({ query: mineral, variables: JSON.stringify(quartz.variables) });
  tags.push((await fetch(`${upgraded.address}/graphql?${search.toString()}`)).headers.get('etag'));
  await upgraded.close();
  release = 'another';
  const afterLoad = await get(quartz, { 'if-none-match': tag ?? '' });
  expect(afterLoad.status).toBe(200);
  release = undefined;
  expect(new Set(tags).size).toBe(4);
  expect(tags).not.toContain(null);
});

test.each([
  ['an error', { query: '{ minerals(first: 0) { totalCount } }' }],
  ['an error beside data', { query: '{ entity(name: "Elkem Salten") { id } role(id: "role:mining") { id } }' }],
  ['what rests on no release', { query: '{ __typename }' }],
  ['a price alone', { query: 'query @dryRun { minerals { totalCount } }' }],
])('%s is not kept', async (_, parameters) => {
  const response = await get(parameters);
  expect([response.headers.get('cache-control'), response.headers.get('etag')]).toEqual(['no-store', null]);
});

test('an answer to POST is not kept', async () => {
  const response = await fetch(`${api.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(quartz),
  });
  expect([response.headers.get('cache-control'), response.headers.get('etag')]).toEqual(['no-store', null]);
});

test('a query may be sent by its hash once its text was sent, and has the same tag', async () => {
  const query = '{ mineral(id: "mineral:quartz") { id } } # by hash';
  const persistedQuery = { version: 1, sha256Hash: createHash('sha256').update(query).digest('hex') };
  const unknown = await get({ extensions: { persistedQuery } });
  expect([unknown.status, unknown.headers.get('cache-control')]).toEqual([200, 'no-store']);
  expect(await unknown.json()).toMatchObject({ errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] });
  const sent = await get({ query, extensions: { persistedQuery } });
  const known = await get({ extensions: { persistedQuery } });
  expect(await known.json()).toMatchObject({ data: { mineral: { id: 'mineral:quartz' } } });
  expect(known.headers.get('etag')).toBe(sent.headers.get('etag'));
  expect(known.headers.get('etag')).not.toBeNull();
  const tag = known.headers.get('etag') ?? '';
  expect((await get({ extensions: { persistedQuery } }, { 'if-none-match': tag })).status).toBe(304);
});

/** Asks without the decompression that fetch does by itself. */
function getRaw(query: string, encoding: string): Promise<{ encoding: unknown; vary: unknown; body: Buffer }> {
  return new Promise((resolve, reject) => {
    const url = `${api.address}/graphql?${new URLSearchParams({ query }).toString()}`;
    const sent = request(url, { headers: { 'accept-encoding': encoding } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const { headers } = response;
        resolve({ encoding: headers['content-encoding'], vary: headers.vary, body: Buffer.concat(chunks) });
      });
    });
    sent.on('error', reject).end();
  });
}

test('a large answer is sent compressed to who reads that, a small one as it is', async () => {
  const large = '{ organizations(first: 100) { nodes { id name } } }';
  const plain = await getRaw(large, 'identity');
  const gzip = await getRaw(large, 'gzip');
  expect([plain.encoding, gzip.encoding]).toEqual([undefined, 'gzip']);
  expect(gunzipSync(gzip.body).toString()).toBe(plain.body.toString());
  expect(gzip.body.length).toBeLessThan(plain.body.length / 2);
  expect(gzip.vary).toBe('accept, accept-encoding, origin');
  expect((await getRaw(large, 'gzip, br')).encoding).toBe('br');
  expect((await getRaw('{ __typename }', 'gzip, br')).encoding).toBeUndefined();
});

test('the time of each stage stands in Server-Timing', async () => {
  const query = '{ mineral(id: "mineral:quartz") { id } } # timed';
  const timing = (await get({ query })).headers.get('server-timing') ?? '';
  const stages = timing.split(', ').map((it) => /^(\w+);dur=\d+\.\d$/.exec(it)?.[1]);
  expect(stages).toEqual(['parse', 'validate', 'plan', 'database', 'answer', 'total']);
});
