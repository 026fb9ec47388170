import type { FastifyInstance } from 'fastify';
import { GraphError } from '../errors.js';
import type { ReleaseWatch } from './releaseWatch.js';

/**
 * Adds the pages that say whether the process runs, and whether it can answer: whether Neo4j is reached, and whether it
 * holds a whole release.
 */
export function addHealth(server: FastifyInstance, release: ReleaseWatch): void {
  server.get('/health/live', (_, reply) => reply.header('cache-control', 'no-store').send({ status: 'alive' }));
  server.get('/health/ready', async (_, reply) => {
    void reply.header('cache-control', 'no-store');
    try {
      const loaded = await release.look();
      return { status: 'ready', neo4j: 'reached', data: 'loaded', release: loaded.release };
    } catch (error) {
      const status = error instanceof GraphError ? error.message : 'not ready';
      // What the driver throws is the cause of the error; that a release is missing was read from Neo4j.
      const reached = error instanceof GraphError && error.cause === undefined && !error.timedOut;
      return reply.code(503).send(reached ? { status, neo4j: 'reached', data: 'missing' } : { status, neo4j: 'away' });
    }
  });
}
