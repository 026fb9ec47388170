import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../errors.js';
import { printRows } from './printRows.js';
import type { SeedRow } from './seed.js';

/** Returns which seed files are not in their fixed form: sorted rows, one per line. With `fix` they are written so. */
export async function checkForm(folders: readonly string[], fix: boolean): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  for (const folder of folders) {
    for (const part of ['nodes', 'relationships']) {
      const names = await readdir(join(folder, part)).catch(() => []);
      for (const name of names.filter((it) => it.endsWith('.json')).sort()) {
        problems.push(...(await checkFile(join(folder, part, name), fix)));
      }
    }
  }
  return problems;
}

async function checkFile(path: string, fix: boolean): Promise<readonly Problem[]> {
  const text = await readFile(path, 'utf8');
  const rows = readRows(text);
  if (rows === undefined) return [{ where: path, expected: 'a JSON array of objects', got: 'something else' }];
  const fixed = printRows(rows);
  if (fixed === text) return [];
  if (!fix)
    return [
      {
        where: path,
        expected: 'sorted rows, one per line; `npm run check -- --fix` writes them so',
        got: 'another form',
      },
    ];
  await writeFile(path, fixed);
  return [];
}

function readRows(text: string): readonly SeedRow[] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) && value.every((it) => typeof it === 'object' && it !== null)
      ? (value as SeedRow[])
      : undefined;
  } catch {
    return undefined;
  }
}
