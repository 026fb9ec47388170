import type { SeedRow } from './seed.js';
import type { SeedFile } from './seedFiles.js';

/**
 * Returns what tells the rows of one file apart: the id of a node; of a relationship its ends, and a key where two join
 * the same nodes.
 */
export function rowKey(part: SeedFile['part'], row: SeedRow): string {
  if (part === 'nodes') return String(row['id']);
  return [row['from'], row['to'], row['key'] ?? ''].map(String).join(' ');
}
