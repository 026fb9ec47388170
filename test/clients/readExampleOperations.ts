import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../support/testGraph.js';

export interface ExampleOperation {
  readonly file: string;
  readonly text: string;
}

/** Returns every operation under examples/, in the order of their files. */
export async function readExampleOperations(): Promise<readonly ExampleOperation[]> {
  const folder = join(projectRoot, 'examples');
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.graphql')).sort();
  return Promise.all(files.map(async (file) => ({ file, text: await readFile(join(folder, file), 'utf8') })));
}
