/**
 * What lies between the API and Neo4j fails: all connections are taken, the way is slow, or a connection breaks in the
 * middle of an answer. Each operation is answered rightly or says that Neo4j is away; afterwards all is as before.
 */
import { once } from 'node:events';
import { connect, createServer as listen } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { watchRelease } from '../../src/api/releaseWatch.js';
import { openGraph } from '../../src/graph/openGraph.js';
import type { Graph } from '../../src/graph/openGraph.js';
import { waitUntil } from '../embedded/embeddedTest.js';
import { timeLimit } from '../support/testGraph.js';
import { startTestServer } from '../support/testServer.js';
import type { TestServer } from '../support/testServer.js';

/** As many connections as the API has at most. */
const most = 160;
const ask = { query: '{ a: mineral(id: "mineral:quartz") { id } b: role(id: "role:mining") { id } }' };
const data = { a: { id: 'mineral:quartz' }, b: { id: 'role:mining' } };

/** The way to Neo4j: how long it takes, and the connections that are on it. */
const way = { delay: 0, cutNext: false, sockets: new Set<Socket>() };
let server: Server;
let graph: Graph;
let plain: TestServer;
let api: TestServer;

/** Hands on what comes, as late as the way says; breaks off in the middle of an answer where it is told to. */
function handOn(client: Socket): void {
  const { hostname, port } = new URL(process.env['MINERALGRAPH_TEST_NEO4J_URI'] ?? '');
  const neo4j = connect(Number(port), hostname);
  way.sockets.add(client);
  for (const [from, to] of [
    [client, neo4j],
    [neo4j, client],
  ] as const) {
    from.on('data', (piece: Buffer) => {
      const cut = way.cutNext && from === neo4j && piece.length > 60;
      if (cut) way.cutNext = false;
      setTimeout(() => {
        to.write(cut ? piece.subarray(0, 30) : piece);
        if (cut) to.destroy();
      }, way.delay);
    });
    from.on('error', () => to.destroy());
    from.on('close', () => to.destroy());
  }
}

beforeAll(async () => {
  server = listen(handOn).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const password = process.env['MINERALGRAPH_TEST_NEO4J_PASSWORD'] ?? '';
  graph = openGraph({ uri: `bolt://127.0.0.1:${port}`, username: 'neo4j', password, database: undefined });
  plain = await startTestServer();
  const { loaded } = plain;
  const execution = { ...loaded.execution, graph, release: watchRelease(graph, timeLimit) };
  api = await startTestServer(undefined, { execution }, loaded);
});
afterAll(async () => {
  await api.close();
  await plain.close();
  await graph.close();
  way.sockets.forEach((it) => it.destroy());
  server.close();
});

test('a way that takes long makes answers late, not wrong', async () => {
  expect((await api.post(ask)).body).toMatchObject({ data });
  way.delay = 200;
  expect((await api.post(ask)).body).toMatchObject({ data });
  way.delay = 0;
});

test('a connection that breaks in the middle of an answer is made anew, and the answer is whole', async () => {
  way.cutNext = true;
  const { body } = await api.post(ask);
  expect(way.cutNext).toBe(false);
  expect(body).toMatchObject({ data });
  expect(body.errors).toBeUndefined();
});

test('while all connections are taken operations say that Neo4j is away; once some are free they are answered', async () => {
  let letGo = (): void => undefined;
  const free = new Promise<void>((resolve) => (letGo = resolve));
  let held = 0;
  const taken = Array.from({ length: most }, async () =>
    graph.write(async (run) => {
      await run({ text: 'RETURN 1', parameters: {} });
      held += 1;
      await free;
    }),
  );
  expect(await waitUntil(() => held === most, 60)).toBe(true);
  const [asked, ready] = await Promise.all([api.post(ask), fetch(`${api.address}/health/ready`)]);
  expect(asked.body.errors?.map((it) => it.extensions)).toEqual([
    { code: 'SERVICE_UNAVAILABLE', retryable: true },
    { code: 'SERVICE_UNAVAILABLE', retryable: true },
  ]);
  expect(await ready.json()).toEqual({
    status: 'Neo4j cannot be reached at the moment. Try again in a few seconds.',
    neo4j: 'away',
  });
  letGo();
  await Promise.all(taken);
  expect((await api.post(ask)).body).toMatchObject({ data });
  expect((await fetch(`${api.address}/health/ready`)).status).toBe(200);
});
