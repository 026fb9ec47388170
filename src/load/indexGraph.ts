import { setTimeout as wait } from 'node:timers/promises';
import { printAwaitIndexes, printIndexProgress } from '../cypher/printLoad.js';
import type { IndexStatement } from '../cypher/indexStatement.js';
import type { Graph } from '../graph/openGraph.js';

const lookEvery = 200;
const reportEvery = 2000;

/** Makes indexes, all in one go so that the graph is read once for them, and waits until they are filled. */
export async function indexGraph(
  graph: Graph,
  indexes: readonly IndexStatement[],
  report: (message: string) => void,
): Promise<void> {
  if (indexes.length === 0) return;
  report('making indexes');
  await graph.write(async (run) => {
    for (const statement of indexes) await run(statement);
  });
  let reported = Date.now();
  for (;;) {
    const [row] = await graph.run(printIndexProgress());
    if (Number(row?.['filling'] ?? 0) === 0) break;
    if (Date.now() - reported >= reportEvery) {
      reported = Date.now();
      report(`indexes are filled to ${Math.floor(Number(row?.['percent'] ?? 0))} %`);
    }
    await wait(lookEvery);
  }
  await graph.run(printAwaitIndexes());
}
