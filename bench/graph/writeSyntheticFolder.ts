import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import type { SeedRow } from '../../src/load/seed.js';
import { syntheticDataset, syntheticFiles } from './syntheticFiles.js';
import type { SyntheticSize } from './syntheticSize.js';

const piece = 1_000;

/** Writes an invented graph as a seed folder, row by row, so that memory does not grow with it. What was there is replaced. */
export async function writeSyntheticFolder(folder: string, size: SyntheticSize): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'nodes'), { recursive: true });
  await mkdir(join(folder, 'relationships'));
  for (const { path, rows } of syntheticFiles(size)) await writeRows(join(folder, path), rows);
  // Last, so that a folder that has it is whole.
  await writeFile(join(folder, 'dataset.json'), `${JSON.stringify(syntheticDataset)}\n`);
}

async function writeRows(path: string, rows: Iterable<SeedRow>): Promise<void> {
  const file = createWriteStream(path);
  let lines: string[] = [];
  let begun = false;
  const flush = async (): Promise<void> => {
    if (lines.length === 0) return;
    const kept = file.write(`${begun ? ',\n' : '[\n'}${lines.join(',\n')}`);
    begun = true;
    lines = [];
    if (!kept) await once(file, 'drain');
  };
  for (const row of rows) {
    lines.push(JSON.stringify(row));
    if (lines.length === piece) await flush();
  }
  await flush();
  file.end(begun ? '\n]\n' : '[]\n');
  await finished(file);
}
