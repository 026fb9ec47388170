import { GraphError, InputError } from './errors.js';

/**
 * Runs a command of the project: shows its help, or its work; says what went wrong in words and ends with status 1. The help
 * names each option at the beginning of a line, with what it takes; others are refused.
 */
export async function runCommand(help: string, work: (args: readonly string[]) => Promise<void>): Promise<void> {
  const args = process.argv.slice(2);
  if (args.includes('--help')) {
    process.stdout.write(help);
    return;
  }
  try {
    checkOptions(help, args);
    await work(args);
  } catch (error) {
    process.stderr.write(`${explain(error)}\n`);
    process.exitCode = 1;
  }
}

/** Throws a BAD_OPTION for a word that looks like an option and is none, which a command would overlook. */
function checkOptions(help: string, args: readonly string[]): void {
  const options = [...help.matchAll(/^ {2}(--[a-z-]+)( [A-Z])?/gm)].map(([, name = '', value]) => ({
    name,
    takesValue: value !== undefined,
  }));
  const isKnown = (arg: string): boolean =>
    options.some(({ name, takesValue }) => arg === name || (takesValue && arg.startsWith(`${name}=`)));
  const unknown = args.find((arg) => arg.startsWith('--') && !isKnown(arg));
  if (unknown === undefined) return;
  const names = [...options.map(({ name }) => name), '--help'];
  throw new InputError('BAD_OPTION', `Expected no option but ${names.join(', ')}, got ${unknown}.`);
}

/** What is expected to go wrong is said in one line; what is not, with where it happened. */
function explain(error: unknown): string {
  if (error instanceof InputError || error instanceof GraphError) return error.message;
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && error.code === 'EADDRINUSE') return 'The port is taken. Set PORT to another one.';
  return error.stack ?? error.message;
}
