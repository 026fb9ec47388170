/**
 * What a load takes of memory does not grow with its rows: 60,000 rows, which are more than this heap holds, are read,
 * checked and made ready in it. The load is a process of its own, dist/load.js, and is ended once it has begun to write;
 * how large folders fare is in docs/benchmarks.md.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/openGraph.js';
import type { SeedRow } from '../../src/load/seed.js';
import { neo4jEnvironment } from '../support/neo4jEnvironment.js';
import { syntheticSeed } from '../support/syntheticSeed.js';
import { loadTestGraph, openTestGraph, projectRoot } from '../support/testGraph.js';
import { smallSeed, writeSeed } from '../support/writeSeed.js';

const heapMegabytes = 40;

let graph: Graph;
beforeAll(() => {
  graph = openTestGraph();
});
afterAll(async () => {
  // What was ended gives no lock back, which runs out by itself in 15 seconds.
  await graph.run({ text: 'MATCH (r:MineralGraphRelease) SET r.lockedUntil = timestamp() - 1', parameters: {} });
  await graph.close();
  const { close } = await loadTestGraph([await writeSeed(smallSeed)]);
  await close();
});

test(`60,000 rows fit in a heap of ${heapMegabytes} MB`, async () => {
  const seed = syntheticSeed({ organizations: 15_000, minerals: 1000, roles: 10 });
  const rowsOf = (files: typeof seed.nodes): Record<string, SeedRow[]> =>
    Object.fromEntries([...files].map(([type, placed]) => [type, [...placed].map(({ row }) => row)]));
  const folder = await writeSeed({
    nodes: rowsOf(seed.nodes),
    relationships: rowsOf(seed.relationships),
    texts: { 'dataset.json': JSON.stringify(seed.dataset) },
  });
  const command = [join(projectRoot, 'dist', 'load.js'), '--beside-other-data', folder];
  const child = spawn(process.execPath, [`--max-old-space-size=${heapMegabytes}`, ...command], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      ...neo4jEnvironment(),
    },
  });
  const ended = once(child, 'exit');
  const errors: string[] = [];
  child.stderr.on('data', (data: Buffer) => errors.push(data.toString()));
  let [written, total] = [0, 0];
  for await (const line of createInterface({ input: child.stdout })) {
    const counted = /^(\d+) of (\d+) rows written/.exec(line);
    if (counted !== null) [written, total] = [Number(counted[1]), Number(counted[2])];
    if (written > 2000) break;
  }
  child.kill('SIGKILL');
  await ended;
  expect(errors.join('')).toBe('');
  expect(total).toBeGreaterThan(60_000);
  expect(written).toBeGreaterThan(2000);
}, 300_000);
