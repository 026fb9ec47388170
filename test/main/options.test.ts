/** A command refuses an option that it does not know, before it does anything, and names those that there are. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { projectRoot } from '../support/testGraph.js';

test.each([
  ['check', '--fxi', '--fix, --counts, --help'],
  ['load', '--beside-other-dta', '--beside-other-data, --help'],
  ['load', '--beside-other-data=yes', '--beside-other-data, --help'],
  ['replay', '--beside-other-data', '--help'],
  ['printSchema', '--chek', '--check, --help'],
  ['printCodebook', '--chek', '--check, --help'],
  ['printEditorSchema', '--check', '--help'],
  ['main', '--port', '--help'],
])(
  '%s refuses %s',
  (command, option, known) => {
    const { status, stdout, stderr } = run(command, option, 'no-such-file');
    expect(stderr).toBe(`Expected no option but ${known}, got ${option}.\n`);
    expect(stdout).toBe('');
    expect(status).toBe(1);
  },
  60_000,
);

test('what the help names is taken', () => {
  const { status, stdout } = run('check', '--counts');
  expect(stdout).toContain('Organization ');
  expect(status).toBe(0);
}, 60_000);

/** What a command makes of its arguments; there is no Neo4j at the address that it is given. */
function run(command: string, ...args: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [join('dist', `${command}.js`), ...args], {
    cwd: projectRoot,
    encoding: 'utf8',
    env: { ...process.env, NEO4J_URI: 'bolt://127.0.0.1:9' },
    timeout: 50_000,
  });
}
