import { readFile } from 'node:fs/promises';
import type { Owner, ProcessMark } from './owner.js';

/** Returns what the owner file says, or undefined when it is missing or not whole. */
export async function readOwner(file: string): Promise<Owner | undefined> {
  try {
    const { parent, neo4j } = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
    if (!isMark(parent)) return undefined;
    return isMark(neo4j) ? { parent, neo4j } : { parent };
  } catch {
    return undefined;
  }
}

function isMark(value: unknown): value is ProcessMark {
  if (typeof value !== 'object' || value === null) return false;
  return 'pid' in value && Number.isInteger(value.pid) && 'started' in value && typeof value.started === 'string';
}
