import type { Config } from './config.js';
import { GraphError } from './errors.js';
import { startEmbedded } from './embedded/startEmbedded.js';
import { openGraph } from './graph/openGraph.js';
import type { Graph } from './graph/openGraph.js';

export interface Connection {
  readonly graph: Graph;
  /**
   * Closes the connections, and stops the embedded server if one was started: in order, or at once after an error that says
   * that its database is out of order.
   */
  readonly close: (error?: unknown) => Promise<void>;
}

/** Returns the graph that the settings name: a given Neo4j, or the embedded one, which is started. */
export async function connect(config: Config, report: (message: string) => void): Promise<Connection> {
  if (config.neo4j !== undefined) {
    const graph = openGraph(config.neo4j);
    return { graph, close: () => graph.close() };
  }
  const { home, projectRoot, environment, jarCache } = config;
  const embedded = await startEmbedded({
    home,
    projectRoot,
    environment,
    report,
    ...(jarCache === undefined ? {} : { jarCache }),
  });
  const graph = openGraph({
    uri: embedded.uri,
    username: embedded.username,
    password: embedded.password,
    database: undefined,
  });
  const close = async (error?: unknown): Promise<void> => {
    await graph.close();
    await embedded.stop(error instanceof GraphError && error.outOfOrder);
  };
  return { graph, close };
}
