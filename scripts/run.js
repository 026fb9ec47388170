/**
 * Builds when needed, then runs a command of the program: `node scripts/run.js NAME [ARGUMENT ...]` is dist/NAME.js.
 * In this very process, so that a signal to npm reaches it.
 */
import { build } from './build.js';

const [name] = process.argv.splice(2, 1);
build();
await import(`../dist/${name}.js`);
