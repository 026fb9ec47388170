/**
 * The one gate: everything that must hold before a change goes in. All but the tests runs side by side, what hangs on the
 * build after it. No step begins after one that failed.
 */
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';

/** What others wait for first, then the longest. */
const sideBySide = [
  'build',
  'lint',
  'test:neo4j',
  'format:check',
  'types',
  'codegen:check',
  'knip',
  'schema:lint',
  'schema:compare',
  'schema:check',
  'codebook:check',
  'check',
];
const afterBuild = new Set(['test:neo4j', 'schema:check', 'codebook:check', 'check']);
const stages = [sideBySide, ['test:all']];

/** What sets a step right that a program can set right. */
const remedies = {
  'format:check': 'npm run format',
  lint: 'npx oxlint --fix (for some)',
  'schema:check': 'npm run schema:print',
  'codebook:check': 'npm run codebook',
  'codegen:check': 'npm run codegen',
  check: 'npm run check -- --fix (for order and form)',
};

const count = stages.flat().length;
let begun = 0;
let failed = false;

/** Runs a step. What one by itself prints is shown as it comes, that of others when they have ended. */
async function run(step, byItself) {
  begun += 1;
  const title = `\n[${begun}/${count}] ${step}\n`;
  if (byItself) process.stdout.write(title);
  const start = Date.now();
  const child = spawn('npm', ['run', '--silent', step], {
    stdio: byItself ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  const printed = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => printed.push(chunk));
  const status = await new Promise((resolve) => child.once('close', resolve));
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  if (!byItself) process.stdout.write(`${title}${Buffer.concat(printed).toString()}`);
  if (status !== 0) {
    failed = true;
    const remedy = remedies[step] === undefined ? '' : ` Remedy: ${remedies[step]}`;
    process.stderr.write(`\n${step} failed after ${seconds} s. Again: npm run ${step}${remedy}\n`);
  } else if (step !== 'test:all') process.stdout.write(`    ${seconds} s\n`);
}

let built;
for (const steps of stages) {
  const waiting = [...steps];
  const runOn = async () => {
    for (let step = waiting.shift(); step !== undefined && !failed; step = waiting.shift()) {
      if (afterBuild.has(step)) await built;
      if (failed) return;
      const running = run(step, steps.length === 1);
      if (step === 'build') built = running;
      await running;
    }
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), steps.length) }, runOn));
}
process.exitCode = failed ? 1 : 0;
