/**
 * The program with its own Neo4j, as `npm start` runs it: its disk is full, it is killed at every stage of its start, its
 * store is damaged. Each time it says what is wrong, or the next start goes on where the killed one was, and answers. One
 * data folder goes through all of it, on a small disk of its own where the machine lets us make one.
 *
 * The domain is one of ants, since whatever the schema says is what the program serves, and a small one is quickly loaded.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { access, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { startEmbedded } from '../../src/embedded/startEmbedded.js';
import { isAlive, makeFolder, makeSetting, readNeo4jPid, removeFolders, waitUntil } from '../embedded/embeddedTest.js';
import { antSchema, antSeed } from '../support/ants.js';
import { copyProgram, endPrograms, startProgram } from './programTest.js';
import type { Program } from './programTest.js';

// Whole programs start here, several a test: patience for a busy machine, not a time that anything should take.
jest.setTimeout(300_000);

const disk = await makeFolder();
const mount = (options: string): boolean =>
  spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'none', disk], { stdio: 'ignore' }).status === 0;
const hasDisk = process.platform === 'linux' && process.getuid?.() === 0 && mount('size=4m');

/** More than the small disk holds, so that Neo4j is cut off as it writes them. */
const ants = 2_000;

let folder: string;
beforeAll(async () => {
  folder = await copyProgram(antSeed(ants, 300), antSchema);
});
afterAll(async () => {
  endPrograms();
  if (hasDisk) spawnSync('umount', ['--lazy', disk]);
  await removeFolders();
});

const start = (): Program => startProgram(folder, { MINERALGRAPH_HOME: disk });
const lies = (...path: string[]): Promise<boolean> =>
  access(join(disk, 'neo4j', ...path)).then(
    () => true,
    () => false,
  );

/** Asks for the answer that the whole seed gives. */
async function expectAnswer(program: Program): Promise<void> {
  const response = await fetch(`${await program.answers()}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ ants(first: 1) { totalCount } }' }),
  });
  expect(await response.json()).toMatchObject({ data: { ants: { totalCount: ants } } });
}

const onDisk = hasDisk ? test : test.skip;
const why = hasDisk ? '' : ' (skipped: a small disk takes Linux and the right to mount)';

test.each([
  ['before Neo4j runs', (program: Program) => program.says('Starting Neo4j')],
  ['while Neo4j makes its store', async () => expect(await waitUntil(() => lies('data', 'databases'), 60)).toBe(true)],
])('killed %s, it leaves nothing that hinders the next start', async (_, stage) => {
  const program = start();
  await stage(program);
  await program.end('SIGKILL');
  expect(program.said()).not.toContain('answers at');
});

onDisk(`a disk that becomes full while it loads is said to be full, and the program ends${why}`, async () => {
  const program = start();
  await program.says('Stopping Neo4j');
  // There is room at once, as when somebody clears up: a Neo4j that could write on would not start from that again.
  expect(spawnSync('mount', ['-o', 'remount,size=200m', disk]).status).toBe(0);
  await waitUntil(() => program.child.exitCode !== null, 100);
  expect(program.child.exitCode).toBe(1);
  expect(program.said()).toMatch(/^The database of Neo4j is out of order: its disk may be full.*$/m);
  expect(program.said()).not.toMatch(/^ {4}at /m);
});

test.each([
  ['before it loads', 'Neo4j runs at'],
  ['while it loads', 'looking for conflicts'],
])('killed %s, it takes its Neo4j with it', async (_, said) => {
  const program = start();
  await program.says(said);
  const neo4j = await readNeo4jPid(disk);
  await program.end('SIGKILL');
  expect(program.said()).not.toContain('answers at');
  expect(await waitUntil(() => !isAlive(neo4j), 60)).toBe(true);
});

let leftBehind: number;

test('the start after these goes on and answers; another start on its folder is refused', async () => {
  const program = start();
  await expectAnswer(program);
  const { options } = await makeSetting({ home: disk });
  await expect(startEmbedded(options)).rejects.toThrow(`is in use by process ${program.child.pid}.`);
  leftBehind = await readNeo4jPid(disk);
  // Killed while it serves, and what watches over its Neo4j as well, it leaves a Neo4j behind.
  process.kill(watcherOf(disk), 'SIGKILL');
  await program.end('SIGKILL');
  expect(isAlive(leftBehind)).toBe(true);
});

test('the next start stops that first, and is there again with the data; told to stop, it ends in order', async () => {
  const program = start();
  await expectAnswer(program);
  expect(program.said()).toContain(`Stopping the Neo4j (process ${leftBehind}) that an earlier run left behind ...`);
  expect(isAlive(leftBehind)).toBe(false);
  expect(program.said()).toContain('is loaded already; nothing changed');
  expect(await program.end('SIGTERM')).toBe(0);
  expect(await lies('run', 'owner.json')).toBe(false);
});

test('a damaged store is not served: that the database does not run is said, and nothing is taken away', async () => {
  const file = join(disk, 'neo4j', 'data', 'databases', 'neo4j', 'neostore');
  await truncate(file, 100);
  const program = start();
  await program.says('Neo4j runs, but its database does not');
  expect(program.said()).not.toContain('answers at');
  await program.end('SIGTERM');
  expect(await lies('data', 'transactions', 'neo4j')).toBe(true);
});

/** Returns the process id of the shell that waits for the program to die. */
function watcherOf(home: string): number {
  const lines = execFileSync('ps', ['-ww', '-eo', 'pid=,args='], { encoding: 'utf8' }).split('\n');
  const own = lines.find((line) => line.includes('/bin/sh -c') && line.includes(`--home-dir=${home}/neo4j`));
  if (own === undefined) throw new Error('Expected a shell that watches the program.');
  return Number.parseInt(own, 10);
}
