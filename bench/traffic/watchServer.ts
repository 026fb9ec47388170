import type { Graph } from '../../src/graph/openGraph.js';
import type { RunningContestant } from '../measure/runningContestant.js';

/** What the server and its Neo4j hold at a moment. */
export interface Holding {
  /** What is left of the heap after a collection, and what the process takes of the machine's memory, in bytes. */
  readonly heap: number;
  readonly resident: number;
  /** Operations under way. */
  readonly operations: number;
  /** Connections of clients, without the one that asks this. */
  readonly sockets: number;
  /** Files and sockets that are open; NaN where the system does not say. */
  readonly files: number;
  /** Connections to Neo4j. */
  readonly connections: number;
  /** Transactions that are open in Neo4j, without the one that asks this. */
  readonly transactions: number;
}

/** Returns what the server holds, as often as it is asked. Begin before the server is started, so that others' connections are known. */
export async function watchServer(graph: Graph): Promise<(server: RunningContestant) => Promise<Holding>> {
  const countConnections = async (): Promise<number> =>
    ask(graph, "CALL dbms.listConnections() YIELD connector WHERE connector = 'bolt' RETURN count(*) AS count");
  const others = await countConnections();
  return async (server) => {
    const heap = await server.heap();
    const metrics = await readMetrics(new URL('/metrics', server.url));
    const connections = (await countConnections()) - others;
    return {
      heap,
      resident: metrics('process_resident_memory_bytes'),
      operations: metrics('mineralgraph_active_operations'),
      sockets: metrics('nodejs_active_resources{type="TCPSocketWrap"}') - connections - 1,
      files: metrics('process_open_fds'),
      connections,
      transactions: (await ask(graph, 'SHOW TRANSACTIONS YIELD transactionId RETURN count(*) AS count')) - 1,
    };
  };
}

async function ask(graph: Graph, text: string): Promise<number> {
  const [row] = await graph.run({ text, parameters: {} });
  return Number(row?.['count']);
}

async function readMetrics(url: URL): Promise<(name: string) => number> {
  const response = await fetch(url, { headers: { connection: 'close' } });
  const lines = (await response.text()).split('\n').map((line) => line.split(' '));
  const values = new Map(lines.map(([name = '', value]) => [name, Number(value)]));
  return (name) => values.get(name) ?? NaN;
}
