import { InputError } from '../errors.js';
import type { Problem } from '../errors.js';
import type { Graph } from '../graph/openGraph.js';
import type { Model } from '../model/model.js';
import { checkSeed } from './checkSeed.js';
import { loadSeed } from './loadSeed.js';
import type { LoadResult } from './loadSeed.js';
import { readCodes } from './readCodes.js';
import { readSeed } from './readSeed.js';
import type { CodeLists, Seed } from './seed.js';

export interface LoadFolders {
  readonly folders: readonly string[];
  readonly codesFolder: string;
  readonly report: (message: string) => void;
  readonly besideOtherData?: boolean;
}

/** Reads, checks and loads seed folders, later ones over earlier ones. Throws an InputError that lists every problem; then nothing is loaded. */
export async function loadFolders(graph: Graph, model: Model, options: LoadFolders): Promise<LoadResult> {
  options.report('reading and checking the files');
  const { seed, codes, problems } = await checkFolders(model, options.folders, options.codesFolder);
  if (problems.length > 0) throw new InputError('BAD_SEED', printProblems(problems));
  const result = await loadSeed(graph, model, codes, seed, options);
  options.report(
    result.changed
      ? `loaded release ${result.release}: ${result.nodes} nodes, ${result.relationships} relationships`
      : `release ${result.release} is loaded already; nothing changed`,
  );
  return result;
}

/** Reads and checks seed folders without a database. */
export async function checkFolders(
  model: Model,
  folders: readonly string[],
  codesFolder: string,
): Promise<{ seed: Seed; codes: CodeLists; problems: readonly Problem[] }> {
  const [{ seed, problems }, codes] = await Promise.all([readSeed(folders), readCodes(codesFolder)]);
  return { seed, codes, problems: [...problems, ...checkSeed(model, codes, seed)] };
}

/** Returns problems as lines for people. */
export function printProblems(problems: readonly Problem[]): string {
  const lines = problems.map((it) => `${it.where}: expected ${it.expected}, got ${it.got}`);
  return `${lines.join('\n')}\n${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}; nothing was loaded.`;
}
