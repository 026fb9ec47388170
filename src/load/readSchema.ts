import { readFile, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { SchemaFile } from '../model/schemaFile.js';

/** Returns the .graphql files of a folder in the order of their names. */
export async function readSchema(folder: string): Promise<readonly SchemaFile[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.graphql')).sort();
  return Promise.all(
    names.map(async (name) => ({
      name: `${basename(folder)}/${name}`,
      text: await readFile(join(folder, name), 'utf8'),
    })),
  );
}
