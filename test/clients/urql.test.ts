/** urql, with its normalised cache (graphcache) and relayPagination. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Client as UrqlClient, fetchExchange } from '@urql/core';
import { introspectionFromSchema } from 'graphql';
import type { IntrospectionQuery } from 'graphql';
import { startTestServer } from '../support/testServer.js';
import type { TestServer } from '../support/testServer.js';
import type { NewClient } from './client.js';
import { actorsOfAMineral, printListing, readRows, shownIn, variablesOf } from './listings.js';
import type { Shown } from './listings.js';
import { testCache } from './testCache.js';
import { testExamples } from './testExamples.js';
import { testPagesByHand } from './testPagesByHand.js';
import { testWalks } from './testWalks.js';
import type { Open } from './testWalks.js';
import { urqlCache } from './urqlCache.js';
import type { PagedFields } from './urqlCache.js';

let api: TestServer;
let schema: IntrospectionQuery;
beforeAll(async () => {
  api = await startTestServer();
  schema = introspectionFromSchema(api.loaded.contract.schema, { descriptions: false });
});
afterAll(() => api.close());

const paged = { Query: ['organizations'], Role: ['organizations'] };

function newUrqlClient(ask: typeof fetch, fields: PagedFields = paged): UrqlClient {
  return new UrqlClient({
    url: `${api.address}/graphql`,
    fetch: ask,
    preferGetMethod: false,
    exchanges: [urqlCache(schema, fields), fetchExchange],
  });
}

const newClient: NewClient = (ask) => {
  const client = newUrqlClient(ask);
  return {
    ask: async (text, variables = {}) => {
      const { data, error } = await client.query<unknown>(text, variables, { requestPolicy: 'network-only' });
      if (error !== undefined) throw error;
      return data;
    },
    fromCache: (text, variables = {}) =>
      client.readQuery<unknown>(text, variables, { requestPolicy: 'cache-only' })?.data,
  };
};

function openWith(fields: PagedFields): Open {
  return async (listing, backward, ask) => {
    const client = newUrqlClient(ask, fields);
    const query = printListing(listing);
    const read = async (cursor?: string | null): Promise<Shown> =>
      shownIn(listing, (await client.query<unknown>(query, variablesOf(listing, backward, cursor))).data);
    let shown = await read();
    let grew = true;
    return {
      ids: () => shown.edges.map(({ node }) => node.id),
      // relayPagination overlooks an empty page, so that what it says of the next one is out of date.
      hasMore: () => grew && (backward ? shown.pageInfo.hasPreviousPage : shown.pageInfo.hasNextPage),
      more: async () => {
        const before = shown.edges.length;
        shown = await read(backward ? shown.pageInfo.startCursor : shown.pageInfo.endCursor);
        grew = shown.edges.length > before;
      },
    };
  };
}

testWalks(() => api, openWith(paged));
testCache(newClient);
testPagesByHand(() => api, newClient);
testExamples(newClient);

test('relayPagination shows a second link between the same two things no more', async () => {
  const reader = await openWith({ Mineral: ['actors'] })(actorsOfAMineral, false, fetch);
  expect(reader.ids().length).toBeLessThan(actorsOfAMineral.size);
  while (reader.hasMore()) await reader.more();
  const rows = (await readRows(api, actorsOfAMineral)).map(({ id }) => id);
  expect(reader.ids()).toEqual([...new Set(rows)]);
  expect(reader.ids().length).toBeLessThan(rows.length);
});
