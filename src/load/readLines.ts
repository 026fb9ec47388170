import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import type { Stats } from 'node:fs';
import { GraphError } from '../errors.js';

const chunkSize = 65_536;
/** More than any row has: what is longer, such as a whole file without a line break, is cut off here. */
const longestLine = 16 * 1024 * 1024;
const lineFeed = 10;

/**
 * Returns the lines of a file, to be gone through as often as needed; no more than one is in memory. Throws a
 * GraphError when the file is changed meanwhile, since what is loaded must be what was checked.
 */
export function readLines(path: string): Iterable<string> {
  const first = stampOf(statSync(path));
  return {
    *[Symbol.iterator]() {
      const file = openSync(path, 'r');
      try {
        refuseChanged(path, first, fstatSync(file));
        yield* linesOf(file);
        refuseChanged(path, first, fstatSync(file));
      } finally {
        closeSync(file);
      }
    },
  };
}

function* linesOf(file: number): Generator<string> {
  const chunk = Buffer.allocUnsafe(chunkSize);
  let begun: Buffer[] = [];
  for (let size = readSync(file, chunk); size > 0; size = readSync(file, chunk)) {
    const read = chunk.subarray(0, size);
    let start = 0;
    for (let end = read.indexOf(lineFeed); end >= 0; end = read.indexOf(lineFeed, start)) {
      yield begun.length === 0
        ? read.toString('utf8', start, end)
        : Buffer.concat([...begun, read.subarray(start, end)]).toString();
      begun = [];
      start = end + 1;
    }
    if (begun.length * chunkSize < longestLine) begun.push(Buffer.from(read.subarray(start)));
  }
  yield Buffer.concat(begun).toString();
}

function stampOf({ size, mtimeMs }: Stats): string {
  return `${size} ${mtimeMs}`;
}

function refuseChanged(path: string, first: string, now: Stats): void {
  if (stampOf(now) === first) return;
  throw new GraphError(`${path} was changed while it was read. Load again.`, { retryable: true });
}
