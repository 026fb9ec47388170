import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Returns the SDL of a folder: its .graphql files in the order of their names. */
export async function readSchema(folder: string): Promise<string> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.graphql')).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return texts.join('\n');
}
