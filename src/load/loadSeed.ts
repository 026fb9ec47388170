import { GraphError } from '../errors.js';
import { printAdoptions } from '../cypher/printForeign.js';
import { printConstraints, printDropIndex, printReplanning } from '../cypher/printLoad.js';
import type { Graph } from '../graph/openGraph.js';
import type { Model } from '../model/model.js';
import { indexGraph } from './indexGraph.js';
import { modelVersion } from '../cypher/modelVersion.js';
import { readHeldRelease } from './readHeldRelease.js';
import type { HeldRelease } from './readHeldRelease.js';
import { readIndexChanges } from './readIndexChanges.js';
import { refuseForeign } from './refuseForeign.js';
import { releaseOf } from './releaseOf.js';
import { mostAtOnce, repeat } from './repeat.js';
import type { CodeLists, Seed } from './seed.js';
import { takeLock } from './takeLock.js';
import { toStoredGraph } from './toStoredGraph.js';
import { writeAtOnce, writePiecewise } from './writeGraph.js';

export interface LoadOptions {
  readonly report: (message: string) => void;
  /** Load although the database holds nodes that are not ours. They stay untouched. */
  readonly besideOtherData?: boolean;
}

export interface LoadResult {
  readonly release: string;
  readonly changed: boolean;
  readonly nodes: number;
  readonly relationships: number;
}

/** The first version whose nodes and relationships bear a mark of ours. */
const firstWithMark = 4;
/** Up to this many rows are written, or taken away, in one transaction; more go in batches, and the store is marked as incomplete meanwhile. */
const mostInOneTransaction = 20_000;

/**
 * Loads a checked seed. Equal data gives an equal release, and loading it again changes nothing but indexes that somebody
 * took away or Neo4j failed to fill: these are made again. What left the seed leaves the graph. Throws a GraphError when another load runs, when the database holds other things, or when a newer
 * version of this program wrote it.
 */
export async function loadSeed(
  graph: Graph,
  model: Model,
  codes: CodeLists,
  seed: Seed,
  options: LoadOptions,
): Promise<LoadResult> {
  const release = releaseOf(model, codes, seed);
  const held = await readHeldRelease(graph);
  refuseNewer(held);
  const before = held?.counts === undefined ? undefined : totalsOf(model, held.counts);
  if (before !== undefined && held?.release === release) {
    await mendIndexes(graph, model, options.report);
    return { release, changed: false, ...before };
  }
  if (held !== undefined && (held.modelVersion ?? 0) < firstWithMark) await adoptFormer(graph, model);
  options.report('counting relationships, looking for conflicts');
  const stored = toStoredGraph(model, codes, seed);
  await refuseForeign(graph, model, (id) => stored.typeOf(id) !== undefined, options.besideOtherData === true);
  const { stale, lacking } = await readIndexChanges(graph, model, held?.modelVersion !== undefined);
  const lock = await takeLock(graph, options.report);
  try {
    for (const name of stale) await graph.run(printDropIndex(name));
    for (const statement of printConstraints(model)) await graph.run(statement);
    const makeIndexes = (): Promise<void> => indexGraph(graph, lacking, options.report);
    const writing = {
      graph,
      model,
      dataset: seed.dataset,
      stored,
      release,
      holder: lock.holder,
      report: options.report,
    };
    const now = totalsOf(model, stored.counts);
    if (fitInOne(held, now)) {
      await makeIndexes();
      await writeAtOnce(writing);
    } else {
      await writePiecewise(writing, makeIndexes);
    }
    // A user who may not do this has all the data; the planner finds out by itself later.
    if (!isAlike(before, now)) await graph.run(printReplanning()).catch(() => undefined);
  } finally {
    await lock.giveBack();
  }
  return { release, changed: true, ...totalsOf(model, stored.counts) };
}

/** Makes indexes again that data which is loaded already lacks. A user who may not see them leaves it to one who may. */
async function mendIndexes(graph: Graph, model: Model, report: (message: string) => void): Promise<void> {
  const { stale, lacking } = await readIndexChanges(graph, model, true).catch((error: unknown) => {
    if (error instanceof GraphError && error.forbidden) return { stale: [], lacking: [] };
    throw error;
  });
  if (lacking.length === 0) return;
  const lock = await takeLock(graph, report);
  try {
    for (const name of stale) await graph.run(printDropIndex(name));
    await indexGraph(graph, lacking, report);
  } finally {
    await lock.giveBack();
  }
}

function refuseNewer(held: HeldRelease | undefined): void {
  const version = held?.modelVersion ?? 0;
  if (version > modelVersion) {
    throw new GraphError(
      `The database was written by a newer mineralgraph (model ${version}, this one writes ${modelVersion}). Upgrade this program, or give it another database.`,
    );
  }
}

/**
 * Puts our mark on what a former version wrote. It takes no lock: no reader sees a difference, and done twice it is
 * done once.
 */
async function adoptFormer(graph: Graph, model: Model): Promise<void> {
  for (const adoption of printAdoptions(model, mostAtOnce)) await repeat(graph.run, adoption, 'adopted');
}

interface Totals {
  readonly nodes: number;
  readonly relationships: number;
}

/** Whether one transaction may take away what is held and write what comes. */
function fitInOne(held: HeldRelease | undefined, { nodes, relationships }: Totals): boolean {
  return Math.max(held?.rows ?? 0, nodes + relationships) <= mostInOneTransaction;
}

/** Whether plans made for a graph of the one size suit the other: then clients are spared to have each of theirs made anew. */
function isAlike(before: Totals | undefined, now: Totals): boolean {
  const isNear = (one: number, other: number): boolean => Math.max(one, other) <= 2 * Math.min(one, other);
  return before !== undefined && isNear(before.nodes, now.nodes) && isNear(before.relationships, now.relationships);
}

function totalsOf(model: Model, counts: ReadonlyMap<string, number>): Totals {
  const sum = (isWanted: (kind: string) => boolean): number =>
    [...counts].reduce((total, [kind, count]) => total + (isWanted(kind) ? count : 0), 0);
  return { nodes: sum((kind) => model.types.has(kind)), relationships: sum((kind) => model.relationships.has(kind)) };
}
