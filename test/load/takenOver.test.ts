/** A load that stands still for so long that another takes its lock over must not go on: what the other wrote stays. */
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { printLock } from '../../src/cypher/printLock.js';
import type { Graph, Rows } from '../../src/graph/openGraph.js';
import { checkFolders, loadFolders } from '../../src/load/loadFolders.js';
import type { LoadResult } from '../../src/load/loadSeed.js';
import { releaseOf } from '../../src/load/releaseOf.js';
import { takeLock } from '../../src/load/takeLock.js';
import { toBatches } from '../../src/load/toBatches.js';
import { toStoredGraph } from '../../src/load/toStoredGraph.js';
import { writePiecewise } from '../../src/load/writeGraph.js';
import type { Writing } from '../../src/load/writeGraph.js';
import type { Model } from '../../src/model/model.js';
import { codesFolder, openTestGraph, readContract } from '../support/testGraph.js';
import { entity, smallSeed, writeSeed } from '../support/writeSeed.js';

let graph: Graph;
let model: Model;
beforeAll(async () => {
  graph = openTestGraph();
  ({ model } = await readContract());
});
afterAll(() => graph.close());

const run = (text: string): Promise<Rows> => graph.run({ text, parameters: {} });
const report = (): void => undefined;
const load = (folder: string): Promise<LoadResult> =>
  loadFolders(graph, model, { folders: [folder], codesFolder, report });
const runOut = (): Promise<Rows> => run('MATCH (r:MineralGraphRelease) SET r.lockedUntil = timestamp() - 1');

/** Returns a seed folder with a role more than the small seed has. */
const writeOther = (): Promise<string> =>
  writeSeed({
    ...smallSeed,
    nodes: { ...smallSeed.nodes, Role: [...smallSeed.nodes.Role, entity('role:other', 'Other', { position: 2 })] },
  });

/** Returns what a load of a folder needs to be written by who holds the lock. */
async function writingOf(folder: string, holder: string): Promise<Writing> {
  const { seed, codes } = await checkFolders(model, [folder], codesFolder);
  const stored = toStoredGraph(model, codes, seed);
  return { graph, model, dataset: seed.dataset, stored, release: releaseOf(model, codes, seed), holder, report };
}

test('one that stood still after its last batch removes nothing of what another has written meanwhile', async () => {
  await load(await writeSeed({ nodes: smallSeed.nodes }));
  await graph.run(printLock('still', 15_000, null));
  const writing = await writingOf(await writeSeed(smallSeed), 'still');
  const batches = [...toBatches(model, writing.stored, writing.release)].length;
  let writes = 0;
  let other: LoadResult | undefined;
  const standingStill: Graph = {
    ...graph,
    write: async (work) => {
      const result = await graph.write(work);
      writes += 1;
      if (writes === batches) {
        await runOut();
        other = await load(await writeOther());
      }
      return result;
    },
  };
  await expect(writePiecewise({ ...writing, graph: standingStill }, () => Promise.resolve())).rejects.toThrow(
    'Another load took this database over.',
  );
  expect(await run('MATCH (r:MineralGraphRelease) RETURN r.release AS release, r.state AS state')).toEqual([
    { release: other?.release, state: 'COMPLETE' },
  ]);
  expect(await run('MATCH (n) WHERE n.id IS NOT NULL RETURN n.mineralgraphRelease AS it, count(*) AS count')).toEqual([
    { it: other?.release, count: other?.nodes },
  ]);
  expect(await run('MATCH ()-[n]->() RETURN n.mineralgraphRelease AS it, count(*) AS count')).toEqual([
    { it: other?.release, count: other?.relationships },
  ]);
});

describe('a lock is renewed', () => {
  const lockTime = 15_000;
  const heldBy = async (): Promise<unknown> =>
    (await run('MATCH (r:MineralGraphRelease) RETURN r.lockedBy AS holder, r.lockedUntil AS until'))[0];

  /** Takes a lock, lets something happen to it, renews it as its timer would, and returns who holds it and until when. */
  async function renewAfter(happens: () => Promise<unknown>): Promise<unknown> {
    const timer = jest.spyOn(globalThis, 'setInterval');
    const renewals: Promise<Rows>[] = [];
    const noting: Graph = {
      ...graph,
      run: (statement) => {
        const rows = graph.run(statement);
        renewals.push(rows);
        return rows;
      },
    };
    const lock = await takeLock(noting, report);
    const renew = timer.mock.calls.at(-1)?.[0];
    timer.mockRestore();
    await happens();
    renew?.();
    await Promise.all(renewals);
    const held = await heldBy();
    await lock.giveBack();
    return held;
  }
  afterEach(() => run('MATCH (r:MineralGraphRelease) REMOVE r.lockedBy, r.lockedUntil'));

  test('for its holder, also once it has run out while nobody took it', async () => {
    const held = (await renewAfter(runOut)) as { until: number };
    expect(held.until).toBeGreaterThan(Date.now());
  });

  test('not once it is given back', async () => {
    const happens = (): Promise<Rows> => run('MATCH (r:MineralGraphRelease) REMOVE r.lockedBy, r.lockedUntil');
    expect(await renewAfter(happens)).toEqual({ holder: null, until: null });
  });

  test('not once another took it over, however long that one has not renewed it', async () => {
    const takeOver = async (): Promise<void> => {
      await runOut();
      await graph.run(printLock('another', lockTime, null));
      await run('MATCH (r:MineralGraphRelease) SET r.lockedUntil = 1');
    };
    expect(await renewAfter(takeOver)).toEqual({ holder: 'another', until: 1 });
  });
});
