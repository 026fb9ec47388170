import type { Statement } from '../cypher/statement.js';
import type { Run } from '../graph/openGraph.js';

/** So many are changed by one statement of those that are repeated. */
export const mostAtOnce = 10_000;

/** Runs a statement, which does some at a time, until it says under `done` that it has nothing left to do. */
export async function repeat(run: Run, statement: Statement, done: string): Promise<void> {
  for (;;) {
    const [row] = await run(statement);
    if (Number(row?.[done] ?? 0) === 0) return;
  }
}
