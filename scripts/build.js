/** Builds dist/: the program by tsc, which checks its types and knows what is stale, and the GraphiQL page by vite when its sources are newer. */
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const projectRoot = resolve(import.meta.dirname, '..');
const idePage = 'dist/ide/index.html';
const ideSources = ['vite.config.js', 'package-lock.json', 'src/api/ide'];

/** Builds what is older than its sources. Ends the process when a build fails. */
export function build() {
  run('node_modules/typescript-native/bin/tsc', '--build', 'tsconfig.build.json');
  if (isStale(idePage, ideSources)) {
    process.stderr.write('Building the GraphiQL page ...\n');
    run('node_modules/vite/bin/vite.js', 'build');
  }
}

function run(tool, ...args) {
  const path = join(projectRoot, tool);
  if (changedAt(path) === undefined) fail(`${tool} is not there. Install the packages first: npm ci`);
  // What tools say goes to stderr: stdout belongs to the program.
  const { status } = spawnSync(process.execPath, [path, ...args], { cwd: projectRoot, stdio: ['ignore', 2, 2] });
  if (status !== 0) fail(`The build failed (${tool}).`);
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

function isStale(product, sources) {
  const built = changedAt(join(projectRoot, product));
  return built === undefined || sources.some((source) => newestIn(join(projectRoot, source)) > built);
}

/** When the newest thing in a file or folder changed; folders count themselves, so that a deleted file is seen. */
function newestIn(path) {
  const entries = statSync(path).isDirectory() ? readdirSync(path) : [];
  return Math.max(changedAt(path), ...entries.map((entry) => newestIn(join(path, entry))));
}

function changedAt(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs;
}

if (process.argv[1] === import.meta.filename) build();
