/** The codes that clients meet are those that docs/errors.md explains, with the status it says. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { errorCodes } from '../../src/api/errorCodes.js';
import { InvariantError } from '../../src/errors.js';
import { projectRoot } from '../support/testGraph.js';
import { startTestServer } from '../support/testServer.js';
import type { TestServer } from '../support/testServer.js';

let api: TestServer;
beforeAll(async () => {
  api = await startTestServer();
});
afterAll(() => api.close());

test('docs and code list the same codes, with the same status', async () => {
  const docs = await readFile(join(projectRoot, 'docs', 'errors.md'), 'utf8');
  const rows = [...docs.matchAll(/^\| `([A-Z_]+)` +\| (\d+)/gm)].map(([, code, status]) => [code, Number(status)]);
  const order = Object.entries(errorCodes).map(([code]) => code);
  expect(Object.fromEntries(rows)).toEqual(errorCodes);
  expect(rows.map(([code]) => code).sort()).toEqual(order.sort());
});

const two = 'query A { __typename } query B { __typename }';

test.each([
  [
    'an order without a field',
    { query: '{ minerals(orderBy: [{}]) { totalCount } }' },
    'GRAPHQL_VALIDATION_FAILED',
    400,
  ],
  ['an operation that the document lacks', { query: two, operationName: 'C' }, 'OPERATION_RESOLUTION_FAILURE', 400],
  ['one of several, and none named', { query: two }, 'OPERATION_RESOLUTION_FAILURE', 400],
  [
    "a hash that is not the text's",
    { query: two, extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } },
    'BAD_REQUEST',
    400,
  ],
  ['no operation at all', { variables: {} }, 'BAD_REQUEST', 400],
] as const)('%s', async (_, body, code, status) => {
  const response = await api.post(body);
  expect([response.status, response.body.errors?.[0]?.extensions?.['code']]).toEqual([status, code]);
});

test('a fault of ours shows nothing of itself, and leaves the other root fields', async () => {
  const told: unknown[] = [];
  const broken = await startTestServer(undefined, {
    onError: (error) => void told.push(error),
    execution: {
      ...api.loaded.execution,
      graph: {
        ...api.loaded.graph,
        read: async (statements, limit, bounds) => {
          const [first, ...others] = await api.loaded.graph.read(statements, limit, bounds);
          const error = new InvariantError('MATCH (n) at bolt://10.0.0.1:7687');
          return first === undefined ? [] : [{ kind: 'error', error }, ...others];
        },
      },
    },
  });
  const { status, body } = await broken.post({ query: '{ minerals { totalCount } roles { nodes { id } } }' });
  await broken.close();
  expect(status).toBe(200);
  expect(body.errors).toEqual([
    {
      message: 'Something went wrong on our side. It has been logged.',
      locations: [{ line: 1, column: 3 }],
      path: ['minerals'],
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    },
  ]);
  expect(body.data).toMatchObject({ minerals: null, roles: { nodes: expect.any(Array) as unknown } });
  expect(told).toHaveLength(1);
});
