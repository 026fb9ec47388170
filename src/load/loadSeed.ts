import { createHash } from 'node:crypto';
import { GraphError, present } from '../errors.js';
import { printAdoptions } from '../cypher/printForeign.js';
import {
  printDropIndex,
  printHeld,
  printNodes,
  printRelationships,
  printRelease,
  printRemovals,
  printReplanning,
  printSetRelease,
  printSwitched,
  printSwitching,
} from '../cypher/printLoad.js';
import type { Statement } from '../cypher/statement.js';
import type { Graph, Run } from '../graph/openGraph.js';
import type { Model } from '../model/model.js';
import { planFacts } from './planFacts.js';
import { printBibtex } from './printBibtex.js';
import type { CodeLists, PlacedRow, Seed } from './seed.js';
import { readIndexChanges } from './readIndexChanges.js';
import { refuseForeign } from './refuseForeign.js';
import { takeLock } from './takeLock.js';
import { toStoredGraph } from './toStoredGraph.js';
import type { StoredGraph } from './toStoredGraph.js';

/** What the graph's layout is counted by: raised when properties, labels or indexes change. */
export const modelVersion = 5;

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
const batchSize = 2000;
/** So many are adopted or removed by one statement. */
const mostAtOnce = 10_000;
/** Up to this many rows are written in one transaction; more go in batches, and the store is marked as incomplete meanwhile. */
const mostInOneTransaction = 20_000;
/** Longer than a commit takes, in milliseconds. */
const switchTime = 15_000;
const reportEvery = 2000;

/**
 * Loads a checked seed. Equal data gives an equal release, and loading it again changes nothing. What left the seed
 * leaves the graph. Throws a GraphError when another load runs, when the database holds other things, or when a newer
 * version of this program wrote it.
 */
export async function loadSeed(
  graph: Graph,
  model: Model,
  codes: CodeLists,
  seed: Seed,
  options: LoadOptions,
): Promise<LoadResult> {
  const stored = toStored(model, codes, seed);
  const release = releaseOf(model, codes, seed);
  const counts = { release, nodes: stored.nodes.length, relationships: stored.relationships.length };
  const [found] = await graph.run(printRelease());
  const held = (found?.['release'] ?? {}) as Readonly<Record<string, unknown>>;
  refuseNewer(held);
  if (held['release'] === release && held['state'] === 'COMPLETE' && held['modelVersion'] === modelVersion) {
    return { ...counts, changed: false };
  }
  if (found !== undefined && Number(held['modelVersion'] ?? 0) < firstWithMark) await adoptFormer(graph, model);
  await refuseForeign(graph, model, stored.baseLabels, options.besideOtherData === true);
  const { stale, lacking } = await readIndexChanges(graph, model, held['modelVersion'] !== undefined);
  const lock = await takeLock(graph, options.report);
  try {
    options.report('making indexes');
    for (const name of stale) await graph.run(printDropIndex(name));
    for (const statement of lacking) await graph.run(statement);
    await writeAll(graph, model, seed, stored, release, lock.holder, options);
    // A user who may not do this has all the data; the planner finds out by itself later.
    await graph.run(printReplanning()).catch(() => undefined);
  } finally {
    await lock.giveBack();
  }
  return { ...counts, changed: true };
}

function refuseNewer(held: Readonly<Record<string, unknown>>): void {
  const version = Number(held['modelVersion'] ?? 0);
  if (version > modelVersion) {
    throw new GraphError(
      `The database was written by a newer mineralgraph (model ${version}, this one writes ${modelVersion}). Upgrade this program, or give it another database.`,
    );
  }
}

/** Runs a statement that gives a row only while the lock is held. */
async function runHeld(run: Run, statement: Statement): Promise<void> {
  if ((await run(statement)).length > 0) return;
  throw new GraphError('Another load took this database over. Load again when it is done.', { retryable: true });
}

/**
 * Puts our mark on what a former version wrote. It takes no lock: no reader sees a difference, and done twice it is
 * done once.
 */
async function adoptFormer(graph: Graph, model: Model): Promise<void> {
  for (const adoption of printAdoptions(model, mostAtOnce)) await repeat(graph.run, adoption, 'adopted');
}

/** Runs a statement, which does some at a time, until it has nothing left to do. */
async function repeat(run: Run, statement: Statement, done: string): Promise<void> {
  for (;;) {
    const [row] = await run(statement);
    if (Number(row?.[done] ?? 0) === 0) return;
  }
}

interface Stored extends StoredGraph {
  readonly baseLabels: ReadonlyMap<string, string>;
}

function toStored(model: Model, codes: CodeLists, seed: Seed): Stored {
  const graph = toStoredGraph(model, codes, seed);
  const baseLabels = graph.nodes.map(({ id, type }) => [id, present(model.types.get(type), type).baseLabel] as const);
  return { ...graph, baseLabels: new Map(baseLabels) };
}

/** Equal data, equal release: a hash of the rows, whatever their order, and of what they are read with. */
function releaseOf(model: Model, codes: CodeLists, seed: Seed): string {
  const hash = createHash('sha256');
  const add = (entries: ReadonlyMap<string, readonly PlacedRow[]>): void => {
    for (const [type, rows] of [...entries].sort(([one], [other]) => (one < other ? -1 : 1))) {
      hash.update(
        `${type}\n${rows
          .map(({ row }) => JSON.stringify(row))
          .sort()
          .join('\n')}\n`,
      );
    }
  };
  hash.update(JSON.stringify(seed.dataset));
  add(seed.nodes);
  add(seed.relationships);
  hash.update(model.sdl);
  for (const [name, list] of codes) hash.update(`${name}${JSON.stringify([...list.values()])}`);
  return hash.digest('hex').slice(0, 16);
}

async function writeAll(
  graph: Graph,
  model: Model,
  seed: Seed,
  stored: Stored,
  release: string,
  holder: string,
  options: LoadOptions,
): Promise<void> {
  const batches = [...nodeBatches(model, stored, release), ...relationshipBatches(stored, release)];
  const total = stored.nodes.length + stored.relationships.length;
  const facts = planFacts(model, seed, stored.nodes);
  const complete = printSetRelease(holder, {
    ...seed.dataset,
    licences: JSON.stringify(seed.dataset.licences ?? []),
    bibtex: printBibtex(seed.dataset, release),
    counts: JSON.stringify(countKinds(stored)),
    parallelTypes: facts.parallelTypes,
    mostRelated: JSON.stringify(facts.mostRelated),
    release,
    modelVersion,
    state: 'COMPLETE',
  });
  const began = Date.now();
  let reported = began;
  let written = 0;
  const writeBatch = async (run: Run, batch: (typeof batches)[number]): Promise<void> => {
    const [row] = await run(batch.statement);
    const taken = batch.size - Number(row?.['written'] ?? 0);
    if (taken > 0)
      throw new GraphError(`${taken} ids of the seed were given to other things in the database meanwhile.`);
    written += batch.size;
    if (Date.now() - reported < reportEvery && written < total) return;
    reported = Date.now();
    const seconds = (reported - began) / 1000;
    const rate = Math.round(written / Math.max(seconds, 0.001));
    const left = Math.ceil((total - written) / Math.max(rate, 1));
    options.report(`${written} of ${total} rows written (${rate} a second, about ${left} s left)`);
  };
  if (total <= mostInOneTransaction) {
    await graph.write(async (run) => {
      written = 0;
      for (const batch of batches) await writeBatch(run, batch);
      await removeOthers(run, release);
      await graph.run(printSwitching(switchTime));
      await runHeld(run, complete);
    });
    await graph.run(printSwitched());
    return;
  }
  await runHeld(graph.run, printSetRelease(holder, { state: 'LOADING', modelVersion }));
  for (const batch of batches) {
    await graph.write(async (run) => {
      await runHeld(run, printHeld(holder));
      await writeBatch(run, batch);
    });
  }
  await removeOthers(graph.run, release);
  await runHeld(graph.run, complete);
}

/** Takes away what other releases left: relationships first, for a node that others lead to is not deleted. */
async function removeOthers(run: Run, release: string): Promise<void> {
  for (const removal of printRemovals(release, mostAtOnce)) await repeat(run, removal, 'removed');
}

function countKinds({ nodes, relationships }: Stored): readonly { readonly kind: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const { type } of [...nodes, ...relationships]) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].map(([kind, count]) => ({ kind, count })).sort((one, other) => (one.kind < other.kind ? -1 : 1));
}

interface Batch {
  readonly statement: ReturnType<typeof printNodes>;
  readonly size: number;
}

function nodeBatches(model: Model, { nodes }: Stored, release: string): readonly Batch[] {
  const groups = groupBy(nodes, (node) => [...node.labels, '-', ...node.otherLabels].join(' '));
  return groups.flatMap((group) => {
    const first = present(group[0], 'a node');
    const base = present(model.types.get(first.type), first.type).baseLabel;
    return inBatches(group).map((rows) => ({
      statement: printNodes(
        base,
        first.labels,
        first.otherLabels,
        rows.map(({ id, properties }) => ({ id, properties })),
        release,
      ),
      size: rows.length,
    }));
  });
}

function relationshipBatches({ relationships, baseLabels }: Stored, release: string): readonly Batch[] {
  const labelOf = (id: string): string => present(baseLabels.get(id), id);
  const groups = groupBy(relationships, (it) => `${it.type} ${labelOf(it.from)} ${labelOf(it.to)}`);
  return groups.flatMap((group) => {
    const first = present(group[0], 'a relationship');
    return inBatches(group).map((rows) => ({
      statement: printRelationships(first.type, labelOf(first.from), labelOf(first.to), rows, release),
      size: rows.length,
    }));
  });
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly (readonly Item[])[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}

function inBatches<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  const batches: (readonly Item[])[] = [];
  for (let start = 0; start < items.length; start += batchSize) batches.push(items.slice(start, start + batchSize));
  return batches;
}
