import { describe, expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { foldersOf } from '../../src/embedded/folders.js';
import { markProcess } from '../../src/embedded/markProcess.js';
import { readProcess } from '../../src/embedded/readProcess.js';
import { stopLeftover } from '../../src/embedded/stopLeftover.js';

const folders = foldersOf('/some/home', '/some/home/lib', '5.26.30');
const idle = 'setInterval(() => undefined, 1000)';
const ignore = (): void => undefined;

describe('Which process is which', () => {
  test.each(['linux', 'darwin'] as const)('a living process is read as on %s', async (platform) => {
    const found = await readProcess(process.pid, platform);
    expect(found?.command).toContain('node');
    expect(found?.started).toMatch(/\d/);
    expect(await readProcess(process.pid, platform)).toEqual(found);
  });

  test.each(['linux', 'darwin'] as const)('no process is read where there is none, as on %s', async (platform) => {
    expect(await readProcess(4_194_300, platform)).toBeUndefined();
  });

  test('a process of another command or another start is never stopped', async () => {
    const other = spawn(process.execPath, ['-e', idle]);
    const ours = spawn(process.execPath, ['-e', idle, '--', `--home-dir=${folders.neo4j}`]);
    await Promise.all([once(other, 'spawn'), once(ours, 'spawn')]);
    const [otherMark, oursMark] = [await markProcess(other.pid ?? 0), await markProcess(ours.pid ?? 0)];
    await stopLeftover(folders, otherMark, ignore);
    await stopLeftover(folders, { ...oursMark, started: '1' }, ignore);
    expect(await readProcess(otherMark.pid)).toBeDefined();
    expect(await readProcess(oursMark.pid)).toBeDefined();
    await stopLeftover(folders, oursMark, ignore);
    expect(await readProcess(oursMark.pid)).toBeUndefined();
    other.kill();
  });
});
