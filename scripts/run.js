/**
 * Builds when needed, then runs a command of the program: `node scripts/run.js NAME [ARGUMENT ...]` is dist/NAME.js.
 * In this very process, so that a signal to npm reaches it. Unless NODE_ENV says otherwise it runs as in production, in which
 * graphql-js leaves out a check of where its own types come from at each step of validating an operation.
 */
import { build } from './build.js';

process.env.NODE_ENV ??= 'production';
const [name] = process.argv.splice(2, 1);
build();
await import(`../dist/${name}.js`);
