import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import { printRows } from '../../src/load/printRows.js';
import type { SeedRow } from '../../src/load/seed.js';

export interface SeedFiles {
  readonly nodes: Readonly<Record<string, readonly SeedRow[]>>;
  readonly relationships?: Readonly<Record<string, readonly SeedRow[]>>;
  /** Whole texts of files, by path, for what is no row. */
  readonly texts?: Readonly<Record<string, string>>;
}

const written: string[] = [];
afterAll(async () => {
  for (const folder of written.splice(0)) await rm(folder, { recursive: true, force: true });
});

/** Writes a seed folder of its own under the system's temporary folder until the tests of the file end, and returns its path. */
export async function writeSeed({ nodes, relationships = {}, texts = {} }: SeedFiles): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'mineralgraph-seed-'));
  written.push(folder);
  const dataset = { name: 'test', date: '2020-01-01', licence: 'CC0', citation: 'test', subject: 'cluster:test' };
  await mkdir(join(folder, 'nodes'));
  await mkdir(join(folder, 'relationships'));
  await writeFile(join(folder, 'dataset.json'), JSON.stringify(dataset));
  for (const [name, rows] of Object.entries(nodes))
    await writeFile(join(folder, 'nodes', `${name}.json`), printRows(rows));
  for (const [name, rows] of Object.entries(relationships))
    await writeFile(join(folder, 'relationships', `${name}.json`), printRows(rows));
  for (const [path, text] of Object.entries(texts)) await writeFile(join(folder, path), text);
  return folder;
}

/** The smallest seed that is complete: a source, a cluster, two organisations and a role that both have. */
export const smallSeed = {
  nodes: {
    Source: [{ id: 'source:test', title: 'A test', kind: 'REFERENCE' }],
    Cluster: [entity('cluster:test', 'Test')],
    Organization: [
      entity('organization:one', 'One AS', { kind: 'COMPANY' }),
      entity('organization:two', 'Two', { kind: 'COMPANY' }),
    ],
    Role: [entity('role:mining', 'Mining', { position: 1 })],
    Mineral: [entity('mineral:quartz', 'Quartz', { kind: 'MINERAL' })],
  },
  relationships: {
    HAS_ROLE: [link('organization:one', 'role:mining'), link('organization:two', 'role:mining')],
    MEMBER_OF: [
      { ...link('organization:one', 'cluster:test'), evidence: 'STRONG' },
      { ...link('organization:two', 'cluster:test'), evidence: 'SUPPORTER' },
    ],
  },
} satisfies SeedFiles;

/** Returns the row of an entity with one Norwegian name. */
export function entity(id: string, name: string, more: SeedRow = {}): SeedRow {
  return {
    id,
    ...more,
    labels: [{ value: name, language: 'NB', preferred: true }],
    certainty: 'STATED',
    sources: ['source:test'],
  };
}

/** Returns the row of a plain link. */
export function link(from: string, to: string, more: SeedRow = {}): SeedRow {
  return { from, to, ...more, certainty: 'STATED', sources: ['source:test'] };
}
