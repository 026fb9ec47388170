import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Example } from './api/example.js';

/** Returns the operations of a folder and the folders in it, in the order of their paths; none when it is not there. */
export async function readExamples(folder: string): Promise<readonly Example[]> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const paths = names.filter((name) => name.endsWith('.graphql')).sort();
  return Promise.all(paths.map(async (path) => ({ path, operation: await readFile(join(folder, path), 'utf8') })));
}
