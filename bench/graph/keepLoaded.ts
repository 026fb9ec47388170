import { printRelease } from '../../src/cypher/printLoad.js';
import type { EmbeddedServer } from '../../src/embedded/embedded.js';
import type { Graph } from '../../src/graph/openGraph.js';
import { modelVersion } from '../../src/cypher/modelVersion.js';
import { loadFolder } from './loadFolder.js';

interface KeepLoaded {
  readonly projectRoot: string;
  readonly seed: string;
  readonly neo4j: EmbeddedServer;
  readonly graph: Graph;
  readonly reload: boolean;
  readonly report: (message: string) => void;
}

/** A bound that no graph up to a million entities reached. */
const heapMegabytes = 16_384;

/** Loads the folder unless its Neo4j holds a whole graph of today's layout already. */
export async function keepLoaded({ projectRoot, seed, neo4j, graph, reload, report }: KeepLoaded): Promise<void> {
  const [row] = await graph.run(printRelease());
  const held = (row?.['release'] ?? {}) as Readonly<Record<string, unknown>>;
  const whole = held['state'] === 'COMPLETE' && held['modelVersion'] === modelVersion;
  if (!whole || reload) {
    const { seconds } = await loadFolder(projectRoot, seed, neo4j, heapMegabytes);
    report(`loaded in ${seconds.toFixed(0)} s`);
  }
  // What the planner knows of the graph must not depend on when it was loaded.
  await graph.run({ text: 'CALL db.prepareForReplanning(250)', parameters: {} });
}
