import { createServer } from '../../src/api/createServer.js';
import type { ServerSettings } from '../../src/api/createServer.js';
import { watchRelease } from '../../src/api/releaseWatch.js';
import type { Graph } from '../../src/graph/openGraph.js';
import { loadTestGraph, timeLimit } from './testGraph.js';
import type { LoadedGraph } from './testGraph.js';

export interface TestServer {
  /** Where it listens: http://127.0.0.1 and a free port. */
  readonly address: string;
  readonly loaded: LoadedGraph;
  /** How many statements have reached Neo4j so far. */
  readonly statements: () => number;
  /** Posts an operation as a client does, and returns status and body. */
  readonly post: (body: unknown, headers?: Record<string, string>) => Promise<{ status: number; body: TestBody }>;
  readonly close: () => Promise<void>;
}

export interface TestBody {
  readonly extensions?: Record<string, unknown>;
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: Record<string, unknown>;
  }[];
}

/**
 * Returns the API over the shipped data, or over a graph that was loaded already and stays open, with the statements that
 * reach Neo4j counted on their way.
 */
export async function startTestServer(
  change: (graph: Graph) => Graph = (graph) => graph,
  settings: Partial<ServerSettings> = {},
  given?: LoadedGraph,
): Promise<TestServer> {
  const loaded = given ?? (await loadTestGraph());
  let count = 0;
  const graph = change(loaded.graph);
  const counted: Graph = {
    ...graph,
    read: (statements, limit, bounds) => {
      count += statements.length;
      return graph.read(statements, limit, bounds);
    },
  };
  const server = await createServer({
    execution: { ...loaded.execution, graph: counted, release: watchRelease(counted, timeLimit) },
    onError: () => undefined,
    idePath: undefined,
    firstExample: '{ __typename }',
    ...settings,
  });
  const address = await server.listen({ host: '127.0.0.1', port: 0 });
  return {
    address,
    loaded,
    statements: () => count,
    post: async (body, headers = {}) => {
      const response = await fetch(`${address}/graphql`, {
        method: 'POST',
        body: typeof body === 'string' ? body : JSON.stringify(body),
        headers: {
          'content-type': 'application/json',
          accept: 'application/graphql-response+json',
          ...headers,
        },
      });
      return { status: response.status, body: (await response.json()) as TestBody };
    },
    close: async () => {
      await server.close();
      if (given === undefined) await loaded.close();
    },
  };
}
