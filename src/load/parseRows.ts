import type { Problem } from '../errors.js';
import type { PlacedRow, SeedRow } from './seed.js';

interface Parsed {
  readonly rows: readonly PlacedRow[];
  readonly problems: readonly Problem[];
}

/**
 * Returns the rows of a seed file: a JSON array with one row per line, so that a line is a row in messages, in
 * differences between versions and in reading piece by piece.
 */
export function parseRows(text: string, path: string): Parsed {
  const rows: PlacedRow[] = [];
  const problems: Problem[] = [];
  const lines = text.split('\n');
  lines.forEach((line, index) => {
    const where = `${path}:${index + 1}`;
    const trimmed = line.trim().replace(/,$/, '');
    if (trimmed === '' || trimmed === '[' || trimmed === ']' || trimmed === '[]') return;
    const row = parseRow(trimmed);
    if (row === undefined)
      problems.push({
        where,
        expected: 'one JSON object per line; `npm run check -- --fix` mends the form',
        got: shorten(trimmed),
      });
    else rows.push({ row, where });
  });
  return { rows, problems };
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
