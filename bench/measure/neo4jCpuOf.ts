import type { Graph } from '../../src/graph/openGraph.js';

const text = `CALL dbms.queryJmx('java.lang:type=OperatingSystem') YIELD attributes RETURN attributes.ProcessCpuTime.value AS nanoseconds`;

/** Returns the CPU time that Neo4j's process took so far, in milliseconds. */
export async function neo4jCpuOf(graph: Graph): Promise<number> {
  const [row] = await graph.run({ text, parameters: {} });
  return Number(row?.['nanoseconds']) / 1_000_000;
}
