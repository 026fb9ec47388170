import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../errors.js';
import { newKeySet } from './keySet.js';
import { readRows } from './readRows.js';
import { rowKey } from './rowKey.js';
import type { DatasetRow, PlacedRow, Seed } from './seed.js';
import type { SeedFile } from './seedFiles.js';

export interface ReadSeed {
  readonly seed: Seed;
  readonly problems: readonly Problem[];
}

type Files = ReadonlyMap<string, Iterable<PlacedRow>>;

const emptyDataset: DatasetRow = { name: '', date: '', licence: '', citation: '', subject: '' };

/**
 * Returns the rows of seed folders, later ones over earlier ones: a later row with the same id, or the same ends and
 * key, takes the place of the earlier. What cannot be read is a problem, not an exception.
 */
export async function readSeed(folders: readonly string[]): Promise<ReadSeed> {
  const problems: Problem[] = [];
  let nodes: Files = new Map();
  let relationships: Files = new Map();
  let dataset: DatasetRow | undefined;
  for (const folder of folders) {
    const found = await readFolder(folder, problems);
    dataset = found.dataset ?? dataset;
    nodes = layOver('nodes', nodes, found.nodes);
    relationships = layOver('relationships', relationships, found.relationships);
  }
  if (dataset === undefined) {
    problems.push({ where: folders.join(', '), expected: 'a dataset.json', got: 'none' });
  }
  return { seed: { dataset: dataset ?? emptyDataset, nodes, relationships }, problems };
}

/** Returns the rows of both, without those of the earlier that a later one takes the place of. */
function layOver(part: SeedFile['part'], earlier: Files, later: Files): Files {
  const over = [...later].map(([type, own]) => {
    const below = earlier.get(type);
    return [type, below === undefined ? own : overlaid(part, below, own)] as const;
  });
  return new Map([...earlier, ...over]);
}

function overlaid(part: SeedFile['part'], below: Iterable<PlacedRow>, own: Iterable<PlacedRow>): Iterable<PlacedRow> {
  const taken = newKeySet();
  for (const { row } of own) taken.add(rowKey(part, row));
  return {
    *[Symbol.iterator]() {
      for (const placed of below) if (!taken.has(rowKey(part, placed.row))) yield placed;
      yield* own;
    },
  };
}

interface Folder {
  readonly dataset: DatasetRow | undefined;
  readonly nodes: Files;
  readonly relationships: Files;
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

async function readFiles(folder: string, problems: Problem[]): Promise<Files> {
  const names = await readdir(folder).catch(() => []);
  const files = names.filter((name) => name.endsWith('.json')).sort();
  return new Map(
    files.map((name) => {
      const { rows, problems: own } = readRows(join(folder, name));
      for (const problem of own) problems.push(problem);
      return [name.slice(0, -'.json'.length), rows];
    }),
  );
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
