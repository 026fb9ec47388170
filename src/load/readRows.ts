import type { Problem } from '../errors.js';
import { readLines } from './readLines.js';
import type { PlacedRow, SeedRow } from './seed.js';

interface FileRows {
  /** Read anew each time that they are gone through. */
  readonly rows: Iterable<PlacedRow>;
  readonly problems: readonly Problem[];
}

/**
 * Returns the rows of a seed file: a JSON array with one row per line, so that a line is a row in messages, in
 * differences between versions and in reading piece by piece.
 */
export function readRows(path: string): FileRows {
  const lines = readLines(path);
  const problems: Problem[] = [];
  for (const { where, text, row } of parseLines(lines, path)) {
    if (row !== undefined) continue;
    const expected = 'one JSON object per line; `npm run check -- --fix` mends the form';
    problems.push({ where, expected, got: shorten(text) });
  }
  return {
    rows: {
      *[Symbol.iterator]() {
        for (const { where, row } of parseLines(lines, path)) if (row !== undefined) yield { row, where };
      },
    },
    problems,
  };
}

interface Line {
  readonly where: string;
  readonly text: string;
  /** Undefined where the line is none. */
  readonly row: SeedRow | undefined;
}

function* parseLines(lines: Iterable<string>, path: string): Generator<Line> {
  let number = 0;
  for (const line of lines) {
    number += 1;
    const text = line.trim().replace(/,$/, '');
    if (text === '' || text === '[' || text === ']' || text === '[]') continue;
    yield { where: `${path}:${number}`, text, row: parseRow(text) };
  }
}

function parseRow(text: string): SeedRow | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as SeedRow) : undefined;
  } catch {
    return undefined;
  }
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
