import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../errors.js';
import { parseRows } from './parseRows.js';
import type { DatasetRow, PlacedRow, Seed, SeedRow } from './seed.js';

export interface ReadSeed {
  readonly seed: Seed;
  readonly problems: readonly Problem[];
}

const emptyDataset: DatasetRow = { name: '', date: '', licence: '', citation: '', subject: '' };

/**
 * Returns the rows of seed folders, later ones over earlier ones: a later row with the same id, or the same ends and
 * key, takes the place of the earlier. What cannot be read is a problem, not an exception.
 */
export async function readSeed(folders: readonly string[]): Promise<ReadSeed> {
  const problems: Problem[] = [];
  const nodes = new Map<string, Map<string, PlacedRow>>();
  const relationships = new Map<string, Map<string, PlacedRow>>();
  let dataset: DatasetRow | undefined;
  for (const folder of folders) {
    const found = await readFolder(folder, problems);
    dataset = found.dataset ?? dataset;
    for (const [type, rows] of found.nodes) merge(nodes, type, rows, (row) => String(row['id']), problems);
    for (const [type, rows] of found.relationships) merge(relationships, type, rows, keyOfRelationship, problems);
  }
  if (dataset === undefined) {
    problems.push({ where: folders.join(', '), expected: 'a dataset.json', got: 'none' });
  }
  const lists = (rows: Map<string, Map<string, PlacedRow>>): ReadonlyMap<string, readonly PlacedRow[]> =>
    new Map([...rows].map(([type, byKey]) => [type, [...byKey.values()]]));
  return {
    seed: { dataset: dataset ?? emptyDataset, nodes: lists(nodes), relationships: lists(relationships) },
    problems,
  };
}

/** What tells relationships of one type apart: their ends, and a key where two join the same nodes. */
function keyOfRelationship(row: SeedRow): string {
  return [row['from'], row['to'], row['key'] ?? ''].map(String).join(' ');
}

function merge(
  all: Map<string, Map<string, PlacedRow>>,
  type: string,
  rows: readonly PlacedRow[],
  keyOf: (row: SeedRow) => string,
  problems: Problem[],
): void {
  const earlier = all.get(type) ?? new Map<string, PlacedRow>();
  const own = new Map<string, PlacedRow>();
  for (const placed of rows) {
    const key = keyOf(placed.row);
    const double = own.get(key);
    if (double !== undefined) {
      problems.push({
        where: placed.where,
        expected: 'rows that differ in id, or in ends and key',
        got: `${key}, as in ${double.where}`,
      });
    }
    own.set(key, placed);
  }
  all.set(type, new Map([...earlier, ...own]));
}

interface Folder {
  readonly dataset: DatasetRow | undefined;
  readonly nodes: ReadonlyMap<string, readonly PlacedRow[]>;
  readonly relationships: ReadonlyMap<string, readonly PlacedRow[]>;
}

async function readFolder(folder: string, problems: Problem[]): Promise<Folder> {
  const nodes = await readFiles(join(folder, 'nodes'), problems);
  const relationships = await readFiles(join(folder, 'relationships'), problems);
  if (nodes.size === 0 && relationships.size === 0) {
    problems.push({
      where: folder,
      expected: 'a folder with nodes/ or relationships/ that hold .json files',
      got: 'none',
    });
  }
  return { dataset: await readDataset(join(folder, 'dataset.json'), problems), nodes, relationships };
}

async function readFiles(folder: string, problems: Problem[]): Promise<ReadonlyMap<string, readonly PlacedRow[]>> {
  const names = await readdir(folder).catch(() => []);
  const files = names.filter((name) => name.endsWith('.json')).sort();
  const entries = await Promise.all(
    files.map(async (name) => {
      const path = join(folder, name);
      const { rows, problems: own } = parseRows(await readFile(path, 'utf8'), path);
      problems.push(...own);
      return [name.slice(0, -'.json'.length), rows] as const;
    }),
  );
  return new Map(entries);
}

async function readDataset(path: string, problems: Problem[]): Promise<DatasetRow | undefined> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    const value = JSON.parse(text) as Record<string, unknown>;
    const missing = Object.keys(emptyDataset).filter((key) => typeof value[key] !== 'string' || value[key] === '');
    problems.push(...missing.map((key) => ({ where: path, expected: `text under "${key}"`, got: String(value[key]) })));
    return { ...emptyDataset, ...value };
  } catch {
    problems.push({ where: path, expected: 'a JSON object', got: 'text that is no JSON' });
    return undefined;
  }
}
