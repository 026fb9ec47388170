import type { Graph } from '../../src/graph/openGraph.js';

/** Leaves no node, no constraint and no index, as in a database that has just been made. */
export async function emptyDatabase(graph: Graph): Promise<void> {
  const run = async (text: string): ReturnType<Graph['run']> => graph.run({ text, parameters: {} });
  await run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
  for (const { name } of await run('SHOW CONSTRAINTS YIELD name')) await run(`DROP CONSTRAINT ${String(name)}`);
  for (const { name } of await run('SHOW INDEXES YIELD name, type WHERE type <> "LOOKUP" RETURN name'))
    await run(`DROP INDEX ${String(name)}`);
}
