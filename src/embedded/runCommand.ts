import { spawn } from 'node:child_process';
import type { Environment } from './embedded.js';

/** How a command ended. */
export interface CommandResult {
  /** The exit code; null when a signal ended it. */
  readonly code: number | null;
  /** What it printed, on either stream. */
  readonly output: string;
}

/**
 * Runs a command to its end and returns how it ended; undefined when there is no such command.
 * Each line is also handed to `onLine` as it comes.
 */
export async function runCommand(
  command: string,
  parameters: readonly string[],
  environment: Environment | undefined,
  onLine: (line: string) => void = () => undefined,
): Promise<CommandResult | undefined> {
  // Windows starts a .cmd only through its shell, which takes the words as one text.
  const shell = command.endsWith('.cmd');
  const words = shell ? parameters.map((word) => `"${word}"`) : parameters;
  const child = spawn(command, words, {
    shell,
    stdio: ['ignore', 'pipe', 'pipe'],
    windowsHide: true,
    ...(environment === undefined ? {} : { env: { ...environment } }),
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    let rest = '';
    stream.setEncoding('utf8').on('data', (piece: string) => {
      output += piece;
      const lines = (rest + piece).split('\n');
      rest = lines.pop() ?? '';
      lines.forEach(onLine);
    });
  }
  return new Promise((resolve) => {
    child.once('error', () => resolve(undefined));
    child.once('close', (code) => resolve({ code, output }));
  });
}
