import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { CodeEntry, CodeLists } from './seed.js';

/** Returns the code lists of a folder: one JSON array of codes per list. */
export async function readCodes(folder: string): Promise<CodeLists> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  const lists = await Promise.all(
    names.map(async (name) => {
      const entries = JSON.parse(await readFile(join(folder, name), 'utf8')) as readonly CodeEntry[];
      return [name.slice(0, -'.json'.length), new Map(entries.map((entry) => [entry.code, entry]))] as const;
    }),
  );
  return new Map(lists);
}
