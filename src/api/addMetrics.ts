import type { FastifyInstance, FastifyRequest } from 'fastify';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { RequestLine } from './followRequests.js';
import { refuseRequest } from './refuseRequest.js';

/** Counts what becomes of requests. */
export interface Metrics {
  readonly count: (line: RequestLine) => void;
}

/** Returns counts of requests, and adds the page /metrics, on which Prometheus reads them. */
export function addMetrics(server: FastifyInstance, readers: 'local' | 'all' | 'off', active: () => number): Metrics {
  if (readers === 'off') return { count: () => undefined };
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const requests = new Counter({
    name: 'mineralgraph_requests_total',
    help: 'Requests to /graphql by OK, GONE or the first code of their errors.',
    labelNames: ['outcome'],
    registers,
  });
  const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20];
  const duration = new Histogram({
    name: 'mineralgraph_request_duration_seconds',
    help: 'Time from a request to /graphql to the end of its answer.',
    buckets,
    registers,
  });
  const database = new Histogram({
    name: 'mineralgraph_database_duration_seconds',
    help: 'Time that an operation waited for Neo4j, of those that asked it.',
    buckets,
    registers,
  });
  const price = new Histogram({
    name: 'mineralgraph_operation_price',
    help: 'Price of operations.',
    buckets: [1, 10, 100, 1_000, 10_000, 100_000],
    registers,
  });
  new Gauge({
    name: 'mineralgraph_active_operations',
    help: 'Operations under way.',
    registers,
    collect() {
      this.set(active());
    },
  });
  server.get('/metrics', async (request, reply) => {
    if (readers === 'local' && !isLocal(request)) {
      return refuseRequest(reply, 'NOT_FOUND', 'There is nothing at this address. The API is at /graphql.');
    }
    return reply
      .type(registry.contentType)
      .header('cache-control', 'no-store')
      .send(await registry.metrics());
  });
  return {
    count: (line) => {
      if (line.path !== '/graphql') return;
      requests.inc({ outcome: line.outcome });
      duration.observe(line.milliseconds / 1000);
      if (line.price !== undefined) price.observe(line.price);
      const waited = line.stages?.['database'];
      if (waited !== undefined) database.observe(waited / 1000);
    },
  };
}

/** A program on this machine that asks by itself: what a proxy here brings comes from elsewhere, and says so. */
function isLocal({ socket, headers }: FastifyRequest): boolean {
  const isForwarded = ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'].some((name) => headers[name] !== undefined);
  return !isForwarded && ['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(socket.remoteAddress ?? '');
}
