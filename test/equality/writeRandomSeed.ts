import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { printRows } from '../../src/load/printRows.js';
import type { RandomSeed } from './randomSeed.js';

/** The folders that a random seed was written to. */
export interface SeedFolders {
  readonly folder: string;
  readonly seedFolder: string;
  readonly codesFolder: string;
}

/**
 * Writes a random seed as seed files in their fixed form, in a new folder under the system's temporary one. The
 * citation differs each time, so that the loader writes everything anew even where an earlier test has damaged it.
 */
export async function writeRandomSeed({ dataset, nodes, relationships, codes }: RandomSeed): Promise<SeedFolders> {
  const folder = await mkdtemp(join(tmpdir(), 'mineralgraph-equality-'));
  const seedFolder = join(folder, 'seed');
  const codesFolder = join(folder, 'codes');
  for (const path of [codesFolder, join(seedFolder, 'nodes'), join(seedFolder, 'relationships')])
    await mkdir(path, { recursive: true });
  await writeFile(join(seedFolder, 'dataset.json'), JSON.stringify({ ...dataset, citation: folder }));
  for (const [name, rows] of nodes) await writeFile(join(seedFolder, 'nodes', `${name}.json`), printRows(rows));
  for (const [name, rows] of relationships)
    await writeFile(join(seedFolder, 'relationships', `${name}.json`), printRows(rows));
  for (const [name, entries] of codes) await writeFile(join(codesFolder, `${name}.json`), JSON.stringify(entries));
  return { folder, seedFolder, codesFolder };
}
