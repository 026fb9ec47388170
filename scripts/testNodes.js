/** The tests that hang on the version of Node, with other versions of it than the one at hand. */
import { spawnSync } from 'node:child_process';

const help = `Runs the tests of the model, of HTTP and of a start that answers with other versions of Node, which npm fetches.

Usage: npm run test:nodes [-- VERSION ...]

  VERSION   a version or a line of them, such as 22 or 24.1.0 (22 24)
`;
const files = ['test/model', 'test/graph', 'test/api/audits', 'test/api/caching', 'test/main/deployment'];
const jest = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js'];

const given = process.argv.slice(2);
if (given.some((it) => !/^\d+(\.\d+){0,2}$/.test(it))) {
  process.stdout.write(help);
  process.exit(given.includes('--help') ? 0 : 2);
}
const run = (command, args) =>
  spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status ?? 1;

if (run('npm', ['run', '--silent', 'build']) !== 0) process.exit(1);
const failed = (given.length > 0 ? given : ['22', '24']).filter((version) => {
  process.stdout.write(`\nNode ${version}\n`);
  return run('npm', ['exec', '--yes', `--package=node@${version}`, '--', 'node', ...jest, ...files]) !== 0;
});
if (failed.length > 0) process.stderr.write(`\nFailed with Node ${failed.join(', ')}.\n`);
process.exit(failed.length > 0 ? 1 : 0);
