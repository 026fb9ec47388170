import type { SeedRow } from './seed.js';

/** Returns what a row holds under a key as text; empty when it holds nothing, or a list or object. */
export function textOf(row: SeedRow, key: string): string {
  const value = row[key];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
