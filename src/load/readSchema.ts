import { readFile, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { SchemaFile } from '../model/schemaFile.js';

/** Returns the SDL of a folder and the statements of its questions, in the order of their names. */
export async function readSchema(folder: string): Promise<readonly SchemaFile[]> {
  const names = (await readdir(folder)).filter((name) => /\.(graphql|cypher)$/.test(name)).sort();
  return Promise.all(
    names.map(async (name) => ({
      name: `${basename(folder)}/${name}`,
      text: await readFile(join(folder, name), 'utf8'),
    })),
  );
}
