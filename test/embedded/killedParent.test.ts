import { afterAll, describe, expect, test } from '@jest/globals';
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { startEmbedded } from '../../src/embedded/startEmbedded.js';
import { ask, isAlive, makeSetting, readNeo4jPid, removeFolders, waitUntil } from './embeddedTest.js';

afterAll(removeFolders);

describe('A parent that is killed', () => {
  test('takes its Neo4j with it', async () => {
    const { options } = await makeSetting();
    const parent = await startParent(options);
    const neo4j = await readNeo4jPid(options.home);
    await expect(startEmbedded(options)).rejects.toThrow(`is in use by process ${parent.pid}.`);
    await kill(parent);
    expect(await waitUntil(() => !isAlive(neo4j), 60)).toBe(true);
  });

  test('leaves a Neo4j that the next start stops, when nothing watched over it', async () => {
    const { options, reports } = await makeSetting();
    const parent = await startParent(options);
    const neo4j = await readNeo4jPid(options.home);
    process.kill(watcherOf(options.home), 'SIGKILL');
    await kill(parent);
    expect(isAlive(neo4j)).toBe(true);
    const server = await startEmbedded(options);
    expect(reports).toContain(`Stopping the Neo4j (process ${neo4j}) that an earlier run left behind ...`);
    expect(isAlive(neo4j)).toBe(false);
    expect(await ask(server, 'RETURN 1')).toBe(1);
    await server.stop();
  });
});

async function startParent(options: { readonly home: string }): Promise<ChildProcess> {
  const script = join(import.meta.dirname, 'parent.js');
  const parent = spawn(process.execPath, [script, JSON.stringify(options)], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  let output = '';
  for (const stream of [parent.stdout, parent.stderr])
    stream.on('data', (piece: Buffer) => (output += piece.toString()));
  const ready = await waitUntil(() => output.includes('"uri"') || parent.exitCode !== null, 90);
  if (!ready || parent.exitCode !== null) throw new Error(`The parent did not start: ${output}`);
  return parent;
}

async function kill(parent: ChildProcess): Promise<void> {
  const ended = once(parent, 'exit');
  parent.kill('SIGKILL');
  await ended;
}

/** Returns the process id of the shell that waits for the parent to die. */
function watcherOf(home: string): number {
  const lines = execFileSync('ps', ['-ww', '-eo', 'pid=,args='], { encoding: 'utf8' }).split('\n');
  const own = lines.find((line) => line.includes('/bin/sh -c') && line.includes(`--home-dir=${home}/neo4j`));
  if (own === undefined) throw new Error('Expected a shell that watches the parent.');
  return Number.parseInt(own, 10);
}
