import { GraphError, InputError } from './errors.js';

/** Runs a command of the project: shows its help, or its work; says what went wrong in words and ends with status 1. */
export async function runCommand(help: string, work: (args: readonly string[]) => Promise<void>): Promise<void> {
  const args = process.argv.slice(2);
  if (args.includes('--help')) {
    process.stdout.write(help);
    return;
  }
  try {
    await work(args);
  } catch (error) {
    process.stderr.write(`${explain(error)}\n`);
    process.exitCode = 1;
  }
}

/** What is expected to go wrong is said in one line; what is not, with where it happened. */
function explain(error: unknown): string {
  if (error instanceof InputError || error instanceof GraphError) return error.message;
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && error.code === 'EADDRINUSE') return 'The port is taken. Set PORT to another one.';
  return error.stack ?? error.message;
}
