import { setTimeout as wait } from 'node:timers/promises';
import { printAwaitIndexes, printFilling } from '../cypher/printLoad.js';
import type { IndexStatement } from '../cypher/indexStatement.js';
import type { Graph } from '../graph/openGraph.js';
import { newProgress } from './progress.js';

/** The shortest and the longest pause between two looks at indexes that are being filled, in milliseconds. */
const [shortest, longest] = [10, 200];

/** So many are made in one go: the graph is read once for them, and what Neo4j holds meanwhile fits in a small heap. */
const together = 40;

/** Makes indexes and waits until they are filled, also those that a killed load made and did not wait for. */
export async function indexGraph(
  graph: Graph,
  indexes: readonly IndexStatement[],
  report: (message: string) => void,
): Promise<void> {
  if (indexes.length > 0) report('making indexes');
  const progress = newProgress(indexes.length, 'indexes made', report);
  for (let start = 0; start < indexes.length; start += together) {
    const group = indexes.slice(start, start + together);
    await graph.write(async (run) => {
      for (const statement of group) await run(statement);
    });
    await untilFilled(graph);
    progress(group.length);
  }
  await untilFilled(graph);
  await graph.run(printAwaitIndexes());
}

async function untilFilled(graph: Graph): Promise<void> {
  for (let pause = shortest; ; pause = Math.min(2 * pause, longest)) {
    const [row] = await graph.run(printFilling());
    if (Number(row?.['filling'] ?? 0) === 0) return;
    await wait(pause);
  }
}
