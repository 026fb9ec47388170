import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { SyntheticCounts } from './countsOf.js';
import { writeSyntheticFolder } from './writeSyntheticFolder.js';

export interface KeptFolder {
  /** Where the Neo4j of this size has its data. */
  readonly home: string;
  /** The seed folder with the graph. */
  readonly seed: string;
}

/** Returns the folders of an invented graph under `.data/bench/`, by its name; the graph is written when it is not there yet. */
export async function keepFolder(
  projectRoot: string,
  name: string,
  counts: SyntheticCounts,
  report: (message: string) => void,
): Promise<KeptFolder> {
  const home = join(projectRoot, '.data', 'bench', name);
  const seed = join(home, 'seed');
  if ((await stat(join(seed, 'dataset.json')).catch(() => undefined)) === undefined) {
    report(
      `writing an invented graph of ${total(counts.nodes)} entities and ${total(counts.relationships)} relationships ...`,
    );
    await writeSyntheticFolder(seed, counts);
  }
  return { home, seed };
}

function total(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((sum, it) => sum + it, 0);
}
