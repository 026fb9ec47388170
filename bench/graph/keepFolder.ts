import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { writeSyntheticFolder } from './writeSyntheticFolder.js';
import type { SyntheticSize } from './syntheticSize.js';

export interface KeptFolder {
  /** Where the Neo4j of this size has its data. */
  readonly home: string;
  /** The seed folder with the graph. */
  readonly seed: string;
}

/** Returns the folders of a size under `.data/bench/`; the graph is written when it is not there yet. */
export async function keepFolder(
  projectRoot: string,
  size: SyntheticSize,
  report: (message: string) => void,
): Promise<KeptFolder> {
  const home = join(projectRoot, '.data', 'bench', `${size.entities}-${size.relationships}`);
  const seed = join(home, 'seed');
  if ((await stat(join(seed, 'dataset.json')).catch(() => undefined)) === undefined) {
    report(`writing an invented graph of ${size.entities} entities and ${size.relationships} relationships ...`);
    await writeSyntheticFolder(seed, size);
  }
  return { home, seed };
}
