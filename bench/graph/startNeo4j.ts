import { join } from 'node:path';
import type { EmbeddedServer } from '../../src/embedded/embedded.js';
import { startEmbedded } from '../../src/embedded/startEmbedded.js';

/** Returns a Neo4j of its own for a benchmark, with room for a large graph. */
export function startNeo4j(
  projectRoot: string,
  home: string,
  report: (message: string) => void,
): Promise<EmbeddedServer> {
  return startEmbedded({
    home,
    projectRoot,
    jarCache: process.env['MINERALGRAPH_JAR_CACHE'] ?? join(projectRoot, '.data', 'lib'),
    environment: process.env,
    report,
    maxHeap: '2g',
    pageCache: '1g',
  });
}
