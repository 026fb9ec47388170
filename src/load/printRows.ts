import type { SeedRow } from './seed.js';
import { textOf } from './textOf.js';

/** Returns seed rows in their fixed form: sorted, one per line, keys with a space after colon and comma. */
export function printRows(rows: readonly SeedRow[]): string {
  const sorted = [...rows].sort((one, other) => compare(keyOf(one), keyOf(other)));
  return `[\n${sorted.map(printRow).join(',\n')}\n]\n`;
}

function keyOf(row: SeedRow): string {
  return 'id' in row ? String(row['id']) : `${textOf(row, 'from')} ${textOf(row, 'to')} ${textOf(row, 'key')}`;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function printRow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(printRow).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    return `{${Object.entries(value)
      .map(([key, inner]) => `${JSON.stringify(key)}: ${printRow(inner)}`)
      .join(', ')}}`;
  }
  return JSON.stringify(value);
}
