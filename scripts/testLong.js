/** The tests that draw at random, with many more draws than the gate has time for. */
import { spawnSync } from 'node:child_process';

const help = `Runs the tests that draw at random with ten times as many draws or so, from a seed that nobody has tried.

Usage: npm run test:long [-- SEED]

  SEED   a number, which draws the same again (the day and hour unless it is given)
`;
const files = ['test/answer/equality', 'test/question/questions', 'test/fuzz'];

const [given] = process.argv.slice(2);
if (given !== undefined && !/^\d+$/.test(given)) {
  process.stdout.write(help);
  process.exit(given === '--help' ? 0 : 2);
}
const seed = given ?? new Date().toISOString().replaceAll(/\D/g, '').slice(0, 10);
process.stdout.write(`Seed: ${seed}. Again: npm run test:long -- ${seed}\n`);
const { status } = spawnSync('npm', ['run', '--silent', 'test:jest', '--', ...files], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: {
    ...process.env,
    EQUALITY_SEED: seed,
    EQUALITY_OPERATIONS: '6000',
    WALKS: '2000',
    CONDITIONS: '6000',
    QUESTION_SEED: seed,
    QUESTION_GRAPHS: '1000',
    FUZZ_SEED: seed,
    FUZZ_RUNNING: 'yes',
    FUZZ_GENERATED: '5000',
    FUZZ_VARIED: '5000',
    FUZZ_BROKEN: '50000',
  },
});
process.exit(status ?? 1);
