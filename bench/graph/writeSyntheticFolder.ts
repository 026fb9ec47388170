import { createWriteStream } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { SeedRow } from '../../src/load/seed.js';
import type { SyntheticCounts } from './countsOf.js';
import { syntheticDataset, syntheticFiles } from './syntheticFiles.js';

const rowsAtOnce = 1_000;

/** Writes an invented graph as a seed folder, row by row, so that memory does not grow with it. What was there is replaced. */
export async function writeSyntheticFolder(folder: string, counts: SyntheticCounts): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'nodes'), { recursive: true });
  await mkdir(join(folder, 'relationships'));
  for (const { path, rows } of syntheticFiles(counts))
    await pipeline(piecesOf(rows), createWriteStream(join(folder, path)));
  // Last, so that a folder that has it is whole.
  await writeFile(join(folder, 'dataset.json'), `${JSON.stringify(syntheticDataset)}\n`);
}

/** A thousand rows at a time, in the form of a seed file: a row per line. */
function* piecesOf(rows: Iterable<SeedRow>): Generator<string> {
  let lines: string[] = [];
  let before = '[\n';
  for (const row of rows) {
    lines.push(JSON.stringify(row));
    if (lines.length < rowsAtOnce) continue;
    yield `${before}${lines.join(',\n')}`;
    [lines, before] = [[], ',\n'];
  }
  if (lines.length > 0) yield `${before}${lines.join(',\n')}`;
  yield '\n]\n';
}
