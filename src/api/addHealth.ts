import type { FastifyInstance } from 'fastify';
import { GraphError } from '../errors.js';
import type { ReleaseWatch } from './releaseWatch.js';

/** Adds the pages that say whether the process runs, and whether Neo4j answers and holds a release. */
export function addHealth(server: FastifyInstance, release: ReleaseWatch): void {
  server.get('/health/live', () => ({ status: 'alive' }));
  server.get('/health/ready', async (_, reply) => {
    try {
      const loaded = await release.look();
      return { status: 'ready', release: loaded.release };
    } catch (error) {
      return reply.code(503).send({ status: error instanceof GraphError ? error.message : 'not ready' });
    }
  });
}
