/** Every operation under examples/ is answered on the shipped data as it stands, without an error and not in vain. */
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { loadTestGraph, projectRoot } from './support/testGraph.js';
import type { LoadedGraph } from './support/testGraph.js';

const folder = join(projectRoot, 'examples');
const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.graphql')).sort();

let loaded: LoadedGraph;
beforeAll(async () => {
  loaded = await loadTestGraph();
});
afterAll(() => loaded.close());

test('there are examples for each kind of user, thirty at least', () => {
  const groups = new Set(files.map((file) => (file.includes('/') ? file.slice(0, file.indexOf('/')) : '')));
  expect([...groups].sort()).toEqual(['', 'analyst', 'front-end', 'questions', 'researcher']);
  expect(files.length).toBeGreaterThanOrEqual(30);
});

test.each(files)('%s', async (file) => {
  const text = await readFile(join(folder, file), 'utf8');
  expect(text).toMatch(/^# \S/);
  const { data, errors, extensions } = await loaded.ask(text);
  expect(errors).toBeUndefined();
  expect(Object.values(data ?? {})).not.toContain(null);
  // A question for what is not known may find nothing; all others show something.
  if (!file.startsWith('questions/')) expect(extensions?.cost.used).toBeGreaterThan(0);
});
