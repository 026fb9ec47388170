import type { Graph } from '../../src/graph/openGraph.js';

/** Leaves no node, and the indexes as they are, which the next load would else make again. */
export async function deleteAll(graph: Graph): Promise<void> {
  await graph.run({ text: 'MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS', parameters: {} });
}
