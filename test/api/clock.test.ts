/**
 * Clocks are set forward and back, of the machine of the API as of that of Neo4j. No operation ends before its time by it,
 * nobody waits for what lies in a future that has been, and a load takes over what a killed one left.
 */
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Rows } from '../../src/graph/openGraph.js';
import { takeLock } from '../../src/load/takeLock.js';
import { startTestServer } from '../support/testServer.js';
import type { TestServer } from '../support/testServer.js';

const hour = 3_600_000;
const ask = { query: '{ mineral(id: "mineral:quartz") { id } }' };
const answer = { mineral: { id: 'mineral:quartz' } };

/** By how much the clock of the API has been set, and is set further in the middle of each operation. */
let [shift, next] = [0, 0];
let api: TestServer;
beforeAll(async () => {
  const told = Date.now.bind(Date);
  jest.spyOn(Date, 'now').mockImplementation(() => told() + shift);
  api = await startTestServer(
    (graph) => ({
      ...graph,
      // In the middle of every operation, after its first statement.
      read: async (statements, limit, bounds) => {
        const outcomes = await graph.read(statements, limit, bounds);
        if (bounds !== undefined) shift += next;
        return outcomes;
      },
    }),
    { serving: { budget: 100 } },
  );
});
afterEach(() => {
  shift = 0;
  next = 0;
});
afterAll(async () => {
  jest.restoreAllMocks();
  await api.close();
});

describe.each([
  ['forward', hour],
  ['back', -hour],
])('While the clock of the API is set %s', (_, jump) => {
  test('operations are answered, those of several statements too', async () => {
    next = jump;
    const question = 'introductions(for: "organization:skaland-graphite", first: 2) { receipt { release } }';
    expect((await api.post(ask)).body).toMatchObject({ data: answer });
    const { body } = await api.post({ query: `{ ${question} }` });
    expect(body.errors).toBeUndefined();
    expect((await api.post({ query: '{ mineral(name: "qartz") { id } }' })).body.errors).toBeUndefined();
  });

  test('a client over its budget is told to wait for no more than a minute', async () => {
    const dear = { query: '{ minerals(first: 100) { nodes { id } } }' };
    await api.post(dear);
    shift += jump;
    const { body } = await api.post(dear);
    const [error] = body.errors ?? [];
    // Set forward, the minute is over.
    if (error !== undefined) expect(error.extensions).toMatchObject({ code: 'OVER_BUDGET' });
    expect(Number(error?.extensions?.['retryAfter'] ?? 0)).toBeLessThanOrEqual(60);
  });
});

/** That Neo4j's clock went back by an hour is what times of an hour ahead in its store are. */
describe('When the clock of Neo4j has been set back', () => {
  const run = (text: string): Promise<Rows> => api.loaded.graph.run({ text, parameters: {} });
  const release = (change: string): Promise<Rows> => run(`MATCH (r:MineralGraphRelease) ${change}`);
  afterEach(() => release('REMOVE r.switchingUntil, r.lockedBy, r.lockedUntil'));

  test('a warning that a killed load left before it does not keep readers waiting', async () => {
    await release(`SET r.switchingUntil = timestamp() + ${hour}`);
    expect(await api.loaded.ask(ask.query)).toMatchObject({ data: answer });
  });

  test('a warning of a load at work still does', async () => {
    await release('SET r.switchingUntil = timestamp() + 15000');
    const asked = api.loaded.ask(ask.query);
    await release('SET r.switchingUntil = timestamp() + 300');
    expect(await asked).toMatchObject({ data: answer });
    const [row] = await release('RETURN r.switchingUntil < timestamp() AS over');
    expect(row).toEqual({ over: true });
  });

  describe('the lock that a load left before it', () => {
    const reports: string[] = [];
    const take = async (): Promise<void> => (await takeLock(api.loaded.graph, (it) => reports.push(it))).giveBack();
    const lock = (more: string): Promise<Rows> => release(`SET r.lockedBy = 'another', r.lockedUntil = ${more}`);
    const real = performance.now.bind(performance);
    afterEach(() => void jest.spyOn(performance, 'now').mockImplementation(real));

    test('is taken over once nobody has renewed it for fifteen seconds, which pass quickly here', async () => {
      let passed = 0;
      jest.spyOn(performance, 'now').mockImplementation(() => real() + (passed += 5_000));
      await lock(`timestamp() + ${hour}`);
      await take();
      expect(reports).toEqual(['waiting up to 15 s for the lock of another load, which may have been killed']);
      expect(await release('RETURN r.lockedBy AS holder')).toEqual([{ holder: null }]);
    });

    test('is not when its holder lives', async () => {
      await lock(`timestamp() + ${hour}`);
      const renewing = setInterval(() => void lock('timestamp() + 15000'), 100);
      await expect(take()).rejects.toThrow('Another load is running on this database.');
      clearInterval(renewing);
    });
  });
});
