/** The specification of GraphQL over HTTP, as the audits of graphql-http state it, on the address that clients use. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { auditServer } from 'graphql-http';
import { startTestServer } from '../support/testServer.js';
import type { TestServer } from '../support/testServer.js';

let api: TestServer;
beforeAll(async () => {
  api = await startTestServer();
});
afterAll(() => api.close());

test('every audit passes', async () => {
  const results = await auditServer({ url: `${api.address}/graphql` });
  const failed = results.filter((it) => it.status !== 'ok').map(({ id, name }) => `${id} ${name}`);
  console.info(`${results.length - failed.length} of ${results.length} audits of graphql-http pass.`);
  expect(failed).toEqual([]);
  expect(results).toHaveLength(61);
});
