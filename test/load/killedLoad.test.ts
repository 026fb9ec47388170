/**
 * A load may be killed at any moment, and the graph never holds a mixture that passes for a release. Up to 20,000 rows
 * are one transaction: the former release stands or the new one does. More rows go in batches; then the store is marked
 * as incomplete from the first batch to the last, the API says so instead of answering, and loading again mends it.
 *
 * The load is a process of its own, dist/load.js, which is killed by SIGKILL. What is killed gives no lock back: the
 * lock runs out by itself within 15 seconds. These tests do not wait for that; they let it run out by hand.
 */
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createServer } from '../../src/api/createServer.js';
import type { Rows } from '../../src/graph/openGraph.js';
import { loadFolders } from '../../src/load/loadFolders.js';
import type { LoadResult } from '../../src/load/loadSeed.js';
import { neo4jEnvironment } from '../support/neo4jEnvironment.js';
import { syntheticSeed } from '../support/syntheticSeed.js';
import { codesFolder, loadTestGraph, projectRoot } from '../support/testGraph.js';
import type { LoadedGraph } from '../support/testGraph.js';
import { smallSeed, writeSeed } from '../support/writeSeed.js';
import type { SeedFiles } from '../support/writeSeed.js';

let loaded: LoadedGraph;
const children: ChildProcess[] = [];
beforeAll(async () => {
  loaded = await loadTestGraph([await writeSeed(smallSeed)]);
});
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  await settle();
});
afterAll(async () => {
  await run("MATCH (n {mineralgraphRelease: 'large'}) DETACH DELETE n");
  await loaded.close();
});

const run = (text: string): Promise<Rows> => loaded.graph.run({ text, parameters: {} });
const options = { codesFolder, report: () => undefined, besideOtherData: true };
const load = (folder: string): Promise<LoadResult> =>
  loadFolders(loaded.graph, loaded.contract.model, { ...options, folders: [folder] });

/** Starts the command that loads a folder, as `npm run load` does. */
function startLoad(folder: string): ChildProcess {
  const child = spawn(process.execPath, [join(projectRoot, 'dist', 'load.js'), '--beside-other-data', folder], {
    stdio: 'ignore',
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      ...neo4jEnvironment(),
    },
  });
  children.push(child);
  return child;
}

/**
 * Kills a load, if it has not ended, and returns for how many milliseconds it left the lock taken. Neo4j has undone
 * then what was not committed, and the lock has run out.
 */
async function kill(child: ChildProcess): Promise<number> {
  if (child.exitCode === null) {
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  }
  const [lock] = await run('MATCH (r:MineralGraphRelease) RETURN r.lockedUntil - timestamp() AS left');
  await settle();
  return Number(lock?.['left'] ?? 0);
}

/** Only the transaction that looks is open; the lock and the warning to readers have run out, as they do by themselves within 15 seconds. */
async function settle(): Promise<void> {
  await until('the killed load to be undone', async () => {
    const open = await run('SHOW TRANSACTIONS YIELD transactionId');
    return open.length === 1;
  });
  await run('MATCH (r:MineralGraphRelease) WHERE r.lockedBy IS NOT NULL SET r.lockedUntil = timestamp() - 1');
  await run('MATCH (r:MineralGraphRelease) WHERE r.switchingUntil IS NOT NULL SET r.switchingUntil = timestamp() - 1');
}

async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + 60_000;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`Expected ${what} within a minute.`);
    await wait(20);
  }
}

/** Returns what the graph holds: which releases its nodes and relationships bear, and what the release node says. */
async function holdings(): Promise<unknown> {
  const [node] = await run('MATCH (r:MineralGraphRelease) RETURN r.release AS release, r.state AS state');
  const nodes = await run(
    'MATCH (n) WHERE n.id IS NOT NULL RETURN n.mineralgraphRelease AS release, count(*) AS count',
  );
  const relationships = await run('MATCH ()-[r]->() RETURN r.mineralgraphRelease AS release, count(*) AS count');
  return { ...node, nodes, relationships };
}

/** What the graph holds when a release is there as a whole, and nothing else. */
const wholly = ({ release, nodes, relationships }: LoadResult): unknown => ({
  release,
  state: 'COMPLETE',
  nodes: [{ release, count: nodes }],
  relationships: [{ release, count: relationships }],
});

async function ask(query: string): Promise<unknown> {
  const { data, errors } = await loaded.ask(query);
  expect(errors).toBeUndefined();
  return data;
}

/** Writes a folder of invented organisations, minerals and roles; the first role bears the name that is given. */
function writeSynthetic(organizations: number, role = 'rolle 0'): Promise<string> {
  const seed = syntheticSeed({ organizations, minerals: 50, roles: 10 });
  const rowsOf = (files: typeof seed.nodes): SeedFiles['nodes'] =>
    Object.fromEntries([...files].map(([type, placed]) => [type, [...placed].map(({ row }) => row)]));
  const nodes = rowsOf(seed.nodes);
  const [first, ...others] = nodes['Role'] ?? [];
  const labels = [{ value: role, language: 'NB', preferred: true }];
  return writeSeed({
    nodes: { ...nodes, Role: [{ ...first, labels }, ...others] },
    relationships: rowsOf(seed.relationships),
    texts: { 'dataset.json': JSON.stringify(seed.dataset) },
  });
}

describe('A load of up to 20,000 rows, which is one transaction', () => {
  /** A release, the folder that it is loaded from, and what the API answers while it is there. */
  interface Known extends LoadResult {
    readonly folder: string;
    readonly answer: unknown;
  }
  const question = '{ role(id: "role:r0") { name } organizations(first: 1) { totalCount } }';
  const known: Known[] = [];
  let duration = 0;

  beforeAll(async () => {
    for (const folder of [await writeSynthetic(400), await writeSynthetic(401, 'Altered')]) {
      const began = performance.now();
      await once(startLoad(folder), 'exit');
      duration = performance.now() - began;
      known.push({ ...(await load(folder)), folder, answer: await ask(question) });
    }
  });

  /** Checks that one of the two releases is there as a whole, and returns it and the other one. */
  async function checkWhole(): Promise<{ there: Known; other: Known }> {
    const held = (await holdings()) as { release: string };
    const [there, other] = known[0]?.release === held.release ? known : [...known].reverse();
    if (there === undefined || other === undefined) throw new Error('Expected two releases.');
    expect(held).toEqual(wholly(there));
    expect(await ask(question)).toEqual(there.answer);
    return { there, other };
  }

  test('two releases are loaded in turn; they differ in what they hold and in what they answer', async () => {
    expect(known[0]?.release).not.toBe(known[1]?.release);
    expect(known[0]?.nodes).toBe((known[1]?.nodes ?? 0) - 1);
    expect(known[0]?.answer).not.toEqual(known[1]?.answer);
    expect((await checkWhole()).there).toBe(known[1]);
  });

  test('killed while it writes, the former release stands', async () => {
    const { there, other } = await checkWhole();
    const child = startLoad(other.folder);
    await until('the load to write', async () =>
      (await run('SHOW TRANSACTIONS YIELD currentQuery')).some(({ currentQuery }) =>
        String(currentQuery).startsWith('UNWIND $rows'),
      ),
    );
    await kill(child);
    expect((await checkWhole()).there).toBe(there);
  });

  const moments = [0.3, 0.7].map((share) => share + Math.random() * 0.3);
  test.each(moments)('killed after %f of the time that it takes, one of the two stands', async (moment) => {
    const { other } = await checkWhole();
    const child = startLoad(other.folder);
    await wait(duration * moment);
    await kill(child);
    await checkWhole();
  });

  test('the next load gives the release that the killed one was to give', async () => {
    const { other } = await checkWhole();
    await load(other.folder);
    expect((await checkWhole()).there).toBe(other);
  });
});

describe('A load of more than 20,000 rows, which goes in batches', () => {
  let folder: string;
  let server: Awaited<ReturnType<typeof createServer>>;
  let address: string;
  let lockLeft: number;
  beforeAll(async () => {
    folder = await writeSynthetic(5_500);
    server = await createServer({
      execution: loaded.execution,
      onError: () => undefined,
      idePath: undefined,
      firstExample: '{ __typename }',
    });
    address = await server.listen({ host: '127.0.0.1', port: 0 });
    await load(await writeSeed(smallSeed));
    await run('DROP INDEX names');
    const child = startLoad(folder);
    await until('the load to have written a part', async () => {
      const [row] = await run('MATCH (n:Organization) RETURN count(n) > 1000 AS part');
      return row?.['part'] === true;
    });
    lockLeft = await kill(child);
  });
  afterAll(async () => {
    await server.close();
  });

  const post = async (query: string): Promise<{ status: number; body: unknown }> => {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${address}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
    return { status: response.status, body: await response.json() };
  };

  const namesIndex = (): Promise<Rows> => run("SHOW INDEXES YIELD name, state WHERE name = 'names' RETURN state");

  test('killed midway, the store is marked as incomplete, and indexes are not made yet', async () => {
    expect(await holdings()).toMatchObject({ state: 'LOADING' });
    expect(await namesIndex()).toEqual([]);
  });

  test('the API says that a load was broken off, and what to do; it answers nothing out of the mixture', async () => {
    expect(await post('{ organizations(first: 1) { totalCount } members(first: 1) { totalCount } }')).toEqual({
      status: 503,
      body: {
        errors: [
          {
            message: 'A load is under way, or was broken off. Wait for the load to end, or run: npm run load',
            extensions: { code: 'SERVICE_UNAVAILABLE', retryable: true },
          },
        ],
      },
    });
  });

  test('the health page of an API that runs says that it is not ready', async () => {
    expect((await fetch(`${address}/health/ready`)).status).toBe(503);
  });

  test('a load that renews its lock is alive: another is told that it runs', async () => {
    const renew = (): Promise<unknown> =>
      run("MATCH (r:MineralGraphRelease) SET r.lockedBy = 'alive', r.lockedUntil = timestamp() + 15000");
    await renew();
    const renewing = setInterval(() => void renew(), 2500);
    await expect(load(folder)).rejects.toThrow('Another load is running on this database.');
    clearInterval(renewing);
    await settle();
  });

  test('loading again mends it, once the lock of the killed load has run out, and the API answers', async () => {
    expect(lockLeft).toBeGreaterThan(0);
    expect(lockLeft).toBeLessThanOrEqual(15_000);
    await run("MATCH (r:MineralGraphRelease) SET r.lockedBy = 'killed', r.lockedUntil = timestamp() + 1500");
    const result = await load(folder);
    expect(await holdings()).toEqual(wholly(result));
    expect(await namesIndex()).toEqual([{ state: 'ONLINE' }]);
    expect(await post('{ organizations(first: 1) { totalCount } }')).toMatchObject({
      status: 200,
      body: { data: { organizations: { totalCount: 5_500 } } },
    });
  });

  test('a small release takes the place of a large one as a whole', async () => {
    await run(
      "UNWIND range(1, 20010) AS i CREATE (:Entity:Organization {id: 'organization:large-' + i, mineralgraphRelease: 'large'})",
    );
    await run("MATCH (r:MineralGraphRelease) SET r.release = 'large'");
    const result = await load(await writeSeed(smallSeed));
    expect(await holdings()).toEqual(wholly(result));
  });
});
