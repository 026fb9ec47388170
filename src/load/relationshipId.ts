import { kebabCase } from '../model/kebabCase.js';
import type { SeedRow } from './seed.js';
import { textOf } from './textOf.js';

/** Returns a relationship's id: readable, and the same as long as its ends and key are. */
export function relationshipId(prefix: string, type: string, row: SeedRow): string {
  const slug = (name: string): string => textOf(row, name).replace(':', '-');
  const key = row['key'] === undefined ? '' : `-${textOf(row, 'key')}`;
  return `${prefix}:${slug('from')}-${kebabCase(type)}-${slug('to')}${key}`;
}
