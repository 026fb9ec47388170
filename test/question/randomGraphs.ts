import { rm } from 'node:fs/promises';
import type { Execution } from '../../src/api/execution.js';
import { watchRelease } from '../../src/api/releaseWatch.js';
import { checkFolders, loadFolders } from '../../src/load/loadFolders.js';
import type { SeedRow } from '../../src/load/seed.js';
import { toMemoryGraph } from '../equality/memoryGraph.js';
import type { MemoryGraph } from '../equality/memoryGraph.js';
import type { Random } from '../equality/random.js';
import { randomSeed } from '../equality/randomSeed.js';
import type { RandomSeed } from '../equality/randomSeed.js';
import { writeRandomSeed } from '../equality/writeRandomSeed.js';
import { deleteAll } from '../support/deleteAll.js';
import { limits, openTestGraph, readContract, timeLimit } from '../support/testGraph.js';

/** Many small graphs side by side in one Neo4j, none joined with another, and the same rows in memory. */
export interface RandomGraphs {
  readonly execution: Execution;
  /** All of them as one. */
  readonly whole: MemoryGraph;
  /** Each by itself. */
  readonly graphs: readonly MemoryGraph[];
  readonly close: () => Promise<void>;
}

const letters = ['a', 'b', 'c', 'd'] as const;

/** Loads so many random graphs of one to three nodes per type at once. */
export async function loadRandomGraphs(random: Random, count: number): Promise<RandomGraphs> {
  const graph = openTestGraph();
  const contract = await readContract();
  const seeds = Array.from({ length: count }, (_, index) =>
    randomSeed(contract.model, random, {
      stems: letters.map((letter) => `${letter}-of-${index}`),
      nodesOfType: 1 + random.below(3),
      relationshipsOfEnds: 1 + random.below(2),
    }),
  );
  const { folder, seedFolder, codesFolder } = await writeRandomSeed(joinSeeds(seeds));
  const folders = [seedFolder];
  const { release } = await loadFolders(graph, contract.model, {
    folders,
    codesFolder,
    report: () => undefined,
    besideOtherData: true,
  });
  const { seed, codes } = await checkFolders(contract.model, folders, codesFolder);
  const whole = toMemoryGraph(contract.model, codes, seed, release);
  await rm(folder, { recursive: true });
  return {
    execution: { contract, graph, release: watchRelease(graph, timeLimit), limits, timeLimit },
    whole,
    graphs: seeds.map((_, index) => partOf(whole, `-of-${index}`)),
    close: async () => {
      // Taken away by itself, so much is gone sooner than when the next load compares it with its rows.
      await deleteAll(graph);
      await graph.close();
    },
  };
}

function joinSeeds(seeds: readonly RandomSeed[]): RandomSeed {
  const [first] = seeds as readonly [RandomSeed];
  const join = (of: 'nodes' | 'relationships'): ReadonlyMap<string, readonly SeedRow[]> =>
    new Map([...first[of].keys()].map((name) => [name, seeds.flatMap((seed) => seed[of].get(name) ?? [])]));
  return { dataset: first.dataset, codes: first.codes, nodes: join('nodes'), relationships: join('relationships') };
}

function partOf(whole: MemoryGraph, ending: string): MemoryGraph {
  const nodes = [...whole.nodes].filter(([id]) => id.endsWith(ending));
  const links = whole.links.filter(({ from }) => from.endsWith(ending));
  return { ...whole, nodes: new Map(nodes), links };
}
