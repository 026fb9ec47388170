import { GraphError } from '../errors.js';
import { printRemovals, printSetRelease, printSwitched, printSwitching } from '../cypher/printLoad.js';
import { printHeld } from '../cypher/printLock.js';
import type { Statement } from '../cypher/statement.js';
import type { Graph, Run } from '../graph/openGraph.js';
import type { Model } from '../model/model.js';
import { modelVersion } from '../cypher/modelVersion.js';
import { printBibtex } from './printBibtex.js';
import { newProgress } from './progress.js';
import type { Progress } from './progress.js';
import { mostAtOnce, repeat } from './repeat.js';
import type { DatasetRow } from './seed.js';
import { toBatches } from './toBatches.js';
import type { Batch } from './toBatches.js';
import type { StoredGraph } from './toStoredGraph.js';

/** What is written, where to, and by whom. */
export interface Writing {
  readonly graph: Graph;
  readonly model: Model;
  readonly dataset: DatasetRow;
  readonly stored: StoredGraph;
  readonly release: string;
  /** Who holds the lock. */
  readonly holder: string;
  readonly report: (message: string) => void;
}

/** Writes a graph in one transaction, for which readers are warned: they see the former release or the new one. */
export async function writeAtOnce(writing: Writing): Promise<void> {
  const { graph, release } = writing;
  await graph.write(async (run) => {
    const progress = progressOf(writing);
    for (const batch of batchesOf(writing)) await writeBatch(run, batch, progress);
    await removeOthers(run, release);
    await graph.run(printSwitching());
    await runHeld(run, completion(writing));
  });
  await graph.run(printSwitched());
}

/**
 * Writes a graph in a transaction per batch. From the first to the last the store is marked as incomplete. Indexes are
 * made after all is written, which takes a fraction of the time that it takes to keep them up to date meanwhile.
 */
export async function writePiecewise(writing: Writing, makeIndexes: () => Promise<void>): Promise<void> {
  const { graph, release, holder } = writing;
  await runHeld(graph.run, printSetRelease(holder, { state: 'LOADING', modelVersion }));
  const progress = progressOf(writing);
  for (const batch of batchesOf(writing)) {
    await graph.write(async (run) => {
      await runHeld(run, printHeld(holder));
      await writeBatch(run, batch, progress);
    });
  }
  await removeOthers(whileHeld(writing), release);
  await makeIndexes();
  await runHeld(graph.run, completion(writing));
}

function batchesOf({ model, stored, release }: Writing): Iterable<Batch> {
  return toBatches(model, stored, release);
}

function progressOf({ stored, report }: Writing): Progress {
  const total = [...stored.counts.values()].reduce((sum, count) => sum + count, 0);
  return newProgress(total, 'rows written', report);
}

async function writeBatch(run: Run, { statement, size }: Batch, progress: Progress): Promise<void> {
  const [row] = await run(statement);
  const taken = size - Number(row?.['written'] ?? 0);
  if (taken > 0) throw new GraphError(`${taken} ids of the seed were given to other things in the database meanwhile.`);
  progress(size);
}

/** Runs a statement that gives a row only while the lock is held. */
async function runHeld(run: Run, statement: Statement): Promise<void> {
  if ((await run(statement)).length > 0) return;
  throw new GraphError('Another load took this database over. Load again when it is done.', { retryable: true });
}

/** Returns what runs each statement in a transaction of its own, and only while the lock is held: what stood still must not go on. */
function whileHeld({ graph, holder }: Writing): Run {
  return (statement) =>
    graph.write(async (run) => {
      await runHeld(run, printHeld(holder));
      return run(statement);
    });
}

/** Takes away what other releases left: relationships first, for a node that others lead to is not deleted. */
async function removeOthers(run: Run, release: string): Promise<void> {
  for (const removal of printRemovals(release, mostAtOnce)) await repeat(run, removal, 'removed');
}

/** What says that the release is there as a whole. */
function completion({ dataset, stored, release, holder }: Writing): Statement {
  const { parallelTypes, mostRelated } = stored.planFacts;
  const counts = [...stored.counts].map(([kind, count]) => ({ kind, count }));
  return printSetRelease(holder, {
    ...dataset,
    licences: JSON.stringify(dataset.licences ?? []),
    bibtex: printBibtex(dataset, release),
    counts: JSON.stringify(counts.sort((one, other) => (one.kind < other.kind ? -1 : 1))),
    parallelTypes,
    mostRelated: JSON.stringify(mostRelated),
    release,
    modelVersion,
    state: 'COMPLETE',
  });
}
