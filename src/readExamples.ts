import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Returns the operations of a folder and the folders in it, in the order of their paths; none when it is not there. */
export async function readExamples(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const files = names.filter((name) => name.endsWith('.graphql')).sort();
  return Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
}
