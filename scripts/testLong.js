/** The tests that draw at random, with more of everything than the gate has time for, from a seed of today. */
import { spawnSync } from 'node:child_process';

const seed = String(Math.floor(Date.now() / 86_400_000));
const { status } = spawnSync(
  'npm',
  ['run', '--silent', 'test:jest', '--', 'test/fuzz', 'test/answer/equality.test.ts'],
  {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: {
      FUZZ_SEED: seed,
      FUZZ_RUNNING: 'yes',
      FUZZ_GENERATED: '5000',
      FUZZ_VARIED: '5000',
      FUZZ_BROKEN: '50000',
      EQUALITY_SEED: seed,
      EQUALITY_OPERATIONS: '5000',
      ...process.env,
    },
  },
);
process.exitCode = status ?? 1;
