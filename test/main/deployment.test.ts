/**
 * What docs/deployment.md promises, as far as it goes without Docker: the folder that the Dockerfile makes holds all that
 * start needs, an emptied database is built anew from the seed, and a release before is got back from its files.
 */
import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { SeedRow } from '../../src/load/seed.js';
import { makeFolder, removeFolders } from '../embedded/embeddedTest.js';
import { deleteAll } from '../support/deleteAll.js';
import { emptyDatabase } from '../support/emptyDatabase.js';
import { neo4jEnvironment } from '../support/neo4jEnvironment.js';
import { loadTestGraph, openTestGraph, projectRoot } from '../support/testGraph.js';
import { entity, smallSeed, writeSeed } from '../support/writeSeed.js';
import type { SeedFiles } from '../support/writeSeed.js';
import { endPrograms, startProgram } from './programTest.js';

// A whole program starts here: patience for a busy machine, not a time that anything should take.
jest.setTimeout(300_000);

const graph = openTestGraph();
beforeAll(() => deleteAll(graph));
afterAll(async () => {
  endPrograms();
  await graph.close();
  await removeFolders();
});

test('the folder that the Dockerfile makes has all that start needs, and compose finds it in health', async () => {
  const program = startProgram(await makeImage(), { ...neo4jEnvironment(), NODE_ENV: 'production' });
  const address = await program.answers();
  const answer = await fetch(`${address}/graphql?query={organizations{totalCount}}`, {
    headers: { 'apollo-require-preflight': 'true' },
  });
  expect(await answer.json()).toMatchObject({ data: { organizations: { totalCount: expect.any(Number) } } });
  await checkHealth(address);
  expect(await program.end('SIGTERM')).toBe(0);
  await expect(checkHealth(address)).rejects.toThrow('Command failed');
});

test('a release is got back by loading its files, over a later one and into an emptied database', async () => {
  const withRoles = (...roles: readonly SeedRow[]): SeedFiles => ({
    ...smallSeed,
    nodes: { ...smallSeed.nodes, Role: roles },
  });
  const mining = (name: string): SeedRow => entity('role:mining', name, { position: 1 });
  const former = await writeSeed(withRoles(mining('Mining'), entity('role:trade', 'Trade', { position: 2 })));
  const latter = await writeSeed(withRoles(mining('Extraction'), entity('role:smelting', 'Smelting', { position: 2 })));
  const told = async (folder: string): Promise<unknown> => {
    const { ask, close } = await loadTestGraph([folder]);
    const { data } = await ask('{ roles(orderBy: [{ position: ASC }]) { nodes { id name } } dataset { release } }');
    await close();
    return data;
  };
  const before = await told(former);
  expect(await told(latter)).toMatchObject({ roles: { nodes: [{ name: 'Extraction' }, { id: 'role:smelting' }] } });
  expect(await told(former)).toEqual(before);
  await emptyDatabase(graph);
  expect(await told(former)).toEqual(before);
});

/** Copies what the last stage of the Dockerfile copies, with a small seed; packages are those at hand. */
async function makeImage(): Promise<string> {
  const folder = await makeFolder();
  const dockerfile = await readFile(join(projectRoot, 'Dockerfile'), 'utf8');
  const names = [...dockerfile.matchAll(/^COPY --from=build \/app\/(\S+) \.\//gm)].map(([, name = '']) => name);
  expect(names).toEqual(expect.arrayContaining(['dist', 'schema', 'seed', 'examples', 'node_modules']));
  for (const name of names) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    if (name === 'seed') await cp(await writeSeed(smallSeed), join(folder, name), { recursive: true });
    else if (name === 'node_modules') await symlink(join(projectRoot, name), join(folder, name));
    else await cp(join(projectRoot, name), join(folder, name), { recursive: true });
  }
  return folder;
}

/** Runs the program by which compose asks whether the API is ready. */
async function checkHealth(address: string): Promise<void> {
  const compose = await readFile(join(projectRoot, 'compose.yaml'), 'utf8');
  const [, program = ''] = /"(fetch\('http:\/\/127\.0\.0\.1:4000.*)",$/m.exec(compose) ?? [];
  await promisify(execFile)(process.execPath, ['-e', program.replace('http://127.0.0.1:4000', address)]);
}
