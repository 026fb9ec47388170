/**
 * Two processes of the API on one Neo4j, which both load at start: one does, the other waits for it. Then another release is
 * loaded while both are asked: each answers from one release or the other, and from the new one in the end.
 */
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { modelVersion } from '../../src/cypher/modelVersion.js';
import { loadFolders } from '../../src/load/loadFolders.js';
import { removeFolders } from '../embedded/embeddedTest.js';
import { codesFolder, loadTestGraph } from '../support/testGraph.js';
import type { LoadedGraph } from '../support/testGraph.js';
import { entity, smallSeed, writeSeed } from '../support/writeSeed.js';
import type { SeedFiles } from '../support/writeSeed.js';
import { copyProgram, endPrograms, startProgram } from './programTest.js';
import type { Program } from './programTest.js';

// Whole programs start here, several a test: patience for a busy machine, not a time that anything should take.
jest.setTimeout(300_000);

/** A release whose organisations and role bear one mark. */
const seedOf = (mark: string): SeedFiles => ({
  nodes: {
    ...smallSeed.nodes,
    Organization: [
      ...smallSeed.nodes.Organization,
      ...Array.from({ length: 200 }, (_, index) =>
        entity(`organization:o${index}`, `${mark} ${index}`, { kind: 'COMPANY', summary: { EN: mark } }),
      ),
    ],
    Role: [entity('role:mining', 'Mining', { position: 1, summary: { EN: mark } })],
  },
  relationships: smallSeed.relationships,
});
const query = `{ organizations(first: 100) { nodes { summary } }
  role(id: "role:mining") { summary } dataset { release } }`;

let loaded: LoadedGraph;
let folder: string;
let programs: readonly Program[];
beforeAll(async () => {
  loaded = await loadTestGraph([await writeSeed(smallSeed)]);
  folder = await copyProgram(seedOf('former'));
});
afterAll(async () => {
  endPrograms();
  await loaded.close();
  await removeFolders();
});

async function ask(program: Program): Promise<{ marks: readonly string[]; release: string; text: string }> {
  const response = await fetch(`${await program.answers()}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const text = await response.text();
  const release = /"release":"(\w+)"/.exec(text)?.[1] ?? '';
  return { marks: [...new Set([...text.matchAll(/former|latter/g)].map(([mark]) => mark))], release, text };
}

test('a store that an older version laid out is not answered from, which is said', async () => {
  const set = `MATCH (r:MineralGraphRelease) SET r.modelVersion = ${modelVersion - 1}`;
  await loaded.graph.run({ text: set, parameters: {} });
  loaded.execution.release.forget();
  const { errors } = await loaded.ask('{ dataset { release } }');
  expect(errors?.[0]?.message).toBe(
    `The data was loaded by an older mineralgraph (model ${modelVersion - 1}, this one reads ${modelVersion}). Run: npm run load`,
  );
});

test('two that start on it at once load it anew, one after the other, and both answer', async () => {
  const settings = {
    NEO4J_URI: process.env['MINERALGRAPH_TEST_NEO4J_URI'] ?? '',
    NEO4J_PASSWORD: process.env['MINERALGRAPH_TEST_NEO4J_PASSWORD'] ?? '',
  };
  programs = [startProgram(folder, settings), startProgram(folder, settings)];
  const answers = await Promise.all(programs.map(ask));
  expect(answers.map(({ marks }) => marks)).toEqual([['former'], ['former']]);
  expect(answers[0]?.release).toBe(answers[1]?.release);
});

test('while another release is loaded, neither mixes the two; both answer from it in the end', async () => {
  let loading = true;
  const read = async (program: Program): Promise<void> => {
    while (loading) {
      const { marks, text } = await ask(program);
      if (marks.length !== 1) expect(text).toBe('an answer of one release');
    }
  };
  const reading = Promise.all(programs.map(read));
  const options = { folders: [await writeSeed(seedOf('latter'))], codesFolder, report: () => undefined };
  const { release } = await loadFolders(loaded.graph, loaded.contract.model, options).finally(() => (loading = false));
  await reading;
  for (const program of programs) expect(await ask(program)).toMatchObject({ marks: ['latter'], release });
});

test('told to stop, each ends in order and leaves the other', async () => {
  const [first, second] = programs as readonly [Program, Program];
  expect(await first.end('SIGTERM')).toBe(0);
  expect((await ask(second)).marks).toEqual(['latter']);
  expect(await second.end('SIGTERM')).toBe(0);
});
