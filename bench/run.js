/**
 * Builds the program and the benchmarks, installs what they compare with when it is missing or another version, and
 * runs one of them: `node bench/run.js NAME [ARGUMENT ...]` is bench/NAME.ts.
 */
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from '../scripts/build.js';

const projectRoot = resolve(import.meta.dirname, '..');
const [name, ...args] = process.argv.slice(2);

build();
run(process.execPath, [join('node_modules', 'typescript-native', 'bin', 'tsc'), '--build', 'bench/tsconfig.json']);
if (name === 'main' && !args.includes('--help') && isStale()) {
  process.stderr.write('Installing what is compared with ...\n');
  run('npm', ['ci', '--prefix', 'bench', '--no-fund', '--no-audit', '--loglevel', 'error']);
}
process.argv.splice(2, 1);
await import(`./dist/bench/${name}.js`);

/** npm writes node_modules/.package-lock.json at the end of an installation. */
function isStale() {
  const changedAt = (path) => statSync(join(import.meta.dirname, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return changedAt('node_modules/.package-lock.json') < changedAt('package-lock.json');
}

function run(command, parameters) {
  const options = { cwd: projectRoot, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' };
  const { status } = spawnSync(command, parameters, options);
  if (status !== 0) process.exit(1);
}
