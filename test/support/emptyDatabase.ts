import type { Graph } from '../../src/graph/openGraph.js';
import { deleteAll } from './deleteAll.js';

/** Leaves no node, no constraint and no index, as in a database that has just been made. */
export async function emptyDatabase(graph: Graph): Promise<void> {
  await deleteAll(graph);
  const run = async (text: string): ReturnType<Graph['run']> => graph.run({ text, parameters: {} });
  const constraints = await run('SHOW CONSTRAINTS YIELD name RETURN "CONSTRAINT" AS kind, name');
  const indexes = await run(
    'SHOW INDEXES YIELD name, type, owningConstraint WHERE type <> "LOOKUP" AND owningConstraint IS NULL RETURN "INDEX" AS kind, name',
  );
  await graph.write(async (runIn) => {
    for (const { kind, name } of [...constraints, ...indexes])
      await runIn({ text: `DROP ${String(kind)} ${String(name)}`, parameters: {} });
  });
}
