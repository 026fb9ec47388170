/** Which web pages may call the API from a browser: Apollo's own, and those of the origins that the settings name. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { createServer } from '../../src/api/createServer.js';
import { watchRelease } from '../../src/api/releaseWatch.js';
import { readConfig } from '../../src/config.js';
import { limits, openTestGraph, projectRoot, readContract, timeLimit } from '../support/testGraph.js';

const graph = openTestGraph();
let server: FastifyInstance;
let address: string;
beforeAll(async () => {
  const { origins } = readConfig({ MINERALGRAPH_ORIGINS: 'http://localhost:5173, https://example.org' }, projectRoot);
  const contract = await readContract();
  const release = watchRelease(graph, timeLimit);
  server = await createServer({
    execution: { contract, graph, release, limits, timeLimit },
    onError: () => undefined,
    origins,
    idePath: undefined,
    firstExample: '{ __typename }',
  });
  address = await server.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  await server.close();
  await graph.close();
});

test.each([
  ['http://localhost:5173', true],
  ['https://example.org', true],
  ['https://studio.apollographql.com', true],
  ['https://example.com', false],
  ['http://localhost:5174', false],
])('%s: %s', async (origin, may) => {
  const headers = { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' };
  const answer = await fetch(`${address}/graphql`, { method: 'OPTIONS', headers });
  expect(answer.headers.get('access-control-allow-origin')).toBe(may ? origin : null);
});

test.each(['localhost:5173', 'http://localhost:5173/', 'http://example.org/explorer', '*'])(
  'what is no origin is refused at start: %s',
  (origin) => {
    expect(() => readConfig({ MINERALGRAPH_ORIGINS: origin }, projectRoot)).toThrow(
      `MINERALGRAPH_ORIGINS: expected origins such as http://localhost:5173 with commas between them, got "${origin}".`,
    );
  },
);
