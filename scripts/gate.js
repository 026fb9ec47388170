/** The one gate: everything that must hold before a change goes in. Stops at the first step that fails. */
import { spawnSync } from 'node:child_process';

const steps = [
  'build',
  'format:check',
  'lint',
  'types',
  'schema:check',
  'schema:lint',
  'schema:compare',
  'codebook:check',
  'codegen:check',
  'knip',
  'check',
  'test:all',
];

/** What sets a step right that a program can set right. */
const remedies = {
  'format:check': 'npm run format',
  lint: 'npm run lint -- --fix (for some)',
  'schema:check': 'npm run schema:print',
  'codebook:check': 'npm run codebook',
  'codegen:check': 'npm run codegen',
  check: 'npm run check -- --fix (for order and form)',
};

for (const [index, step] of steps.entries()) {
  process.stdout.write(`\n[${index + 1}/${steps.length}] ${step}\n`);
  const start = Date.now();
  const { status } = spawnSync('npm', ['run', '--silent', step], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  if (status !== 0) {
    const remedy = remedies[step] === undefined ? '' : ` Remedy: ${remedies[step]}`;
    process.stderr.write(`\n${step} failed after ${seconds} s. Again: npm run ${step}${remedy}\n`);
    process.exit(1);
  }
  if (step !== 'test:all') process.stdout.write(`    ${seconds} s\n`);
}
