import { rm } from 'node:fs/promises';
import type { Execution } from '../../src/api/execution.js';
import { watchRelease } from '../../src/api/releaseWatch.js';
import type { LoadedRelease, ReleaseWatch } from '../../src/api/releaseWatch.js';
import type { Contract } from '../../src/contract/contract.js';
import { InvariantError } from '../../src/errors.js';
import type { Graph } from '../../src/graph/openGraph.js';
import { checkFolders, loadFolders } from '../../src/load/loadFolders.js';
import { limits, openTestGraph, readContract, timeLimit } from '../support/testGraph.js';
import { toMemoryGraph } from './memoryGraph.js';
import type { MemoryGraph } from './memoryGraph.js';
import type { Random } from './random.js';
import { randomSeed } from './randomSeed.js';
import { writeRandomSeed } from './writeRandomSeed.js';

/** The same rows twice: in Neo4j, taken there by the loader, and in memory. */
export interface RandomGraph {
  readonly execution: Execution;
  readonly memory: MemoryGraph;
  readonly close: () => Promise<void>;
}

/** Loads a random seed into the test server as the load command does, and keeps what the loader derives from it. */
export async function loadRandomGraph(random: Random): Promise<RandomGraph> {
  const graph = openTestGraph();
  const contract = await readContract();
  const { folder, seedFolder, codesFolder } = await writeRandomSeed(randomSeed(contract.model, random));
  const folders = [seedFolder];
  const { release } = await loadFolders(graph, contract.model, {
    folders,
    codesFolder,
    report: () => undefined,
    besideOtherData: true,
  });
  const { seed, codes } = await checkFolders(contract.model, folders, codesFolder);
  const memory = toMemoryGraph(contract.model, codes, seed, release);
  await rm(folder, { recursive: true });
  return {
    execution: {
      contract,
      graph: refusingNothing(graph),
      release: withHubs(watchRelease(graph, timeLimit), contract),
      limits,
      timeLimit,
    },
    memory,
    close: () => graph.close(),
  };
}

/** Where Neo4j refuses the statement of several root fields each is asked by itself, which must not hide that it is refused. */
function refusingNothing(graph: Graph): Graph {
  return {
    ...graph,
    read: async (...asked) => {
      const outcomes = await graph.read(...asked);
      for (const it of outcomes) if (it.kind === 'error' && it.error instanceof InvariantError) throw it.error;
      return outcomes;
    },
  };
}

/**
 * Takes every node for one with very many relationships, every other time, so that pages below it are found both by
 * reading what it has and in the index of the far label.
 */
function withHubs(watch: ReleaseWatch, { model }: Contract): ReleaseWatch {
  const fields = [...model.types.values()].flatMap((type) => [...type.fields.keys()].map((it) => `${type.name}.${it}`));
  const mostRelated = Object.fromEntries(fields.map((field) => [field, Infinity]));
  let turns = 0;
  const current = async (): Promise<LoadedRelease> => {
    const release = await watch.current();
    turns += 1;
    return turns % 2 === 0 ? release : { ...release, mostRelated, sizes: {} };
  };
  return { ...watch, current };
}
