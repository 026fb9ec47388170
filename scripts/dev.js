/** Builds on every change of src/ and starts the program anew on every change of dist/. */
import { spawn } from 'node:child_process';
import { build } from './build.js';

build();
const commands = [
  // TypeScript 6, for the watch of 7 does not see every change.
  ['node_modules/typescript/bin/tsc', '--build', '--watch', '--preserveWatchOutput', 'tsconfig.build.json'],
  ['--watch', '--watch-preserve-output', 'dist/main.js', ...process.argv.slice(2)],
];
const children = commands.map((args) => spawn(process.execPath, args, { stdio: 'inherit' }));
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => children.forEach((child) => child.kill(signal)));
}
