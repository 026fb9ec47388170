/** Apollo Client, with a normalised cache and relayStylePagination. */
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ApolloClient, HttpLink, InMemoryCache, gql } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { startTestServer } from '../support/testServer.js';
import type { TestServer } from '../support/testServer.js';
import { apolloCache } from './apolloCache.js';
import type { NewClient } from './client.js';
import { actorsOfAMineral, printListing, readRows, shownIn, variablesOf } from './listings.js';
import type { Shown } from './listings.js';
import { operations } from './operations.js';
import { recordAnswers } from './recordAnswers.js';
import { testCache } from './testCache.js';
import { testExamples } from './testExamples.js';
import { testWalks } from './testWalks.js';
import type { Open } from './testWalks.js';
import { withoutTypes } from './withoutTypes.js';

let api: TestServer;
beforeAll(async () => {
  api = await startTestServer();
});
afterAll(() => api.close());

function newApolloClient(ask: typeof fetch): ApolloClient {
  return new ApolloClient({
    link: new HttpLink({ uri: `${api.address}/graphql`, fetch: ask }),
    cache: apolloCache(api.loaded.contract.schema),
  });
}

const newClient: NewClient = (ask) => {
  const client = newApolloClient(ask);
  return {
    ask: async (text, variables = {}) =>
      (await client.query({ query: gql(text), variables, fetchPolicy: 'network-only' })).data,
    fromCache: (text, variables = {}) => client.readQuery({ query: gql(text), variables }),
  };
};

const open: Open = async (listing, backward, ask) => {
  const client = newApolloClient(ask);
  const query = gql(printListing(listing));
  const variables = variablesOf(listing, backward);
  await client.query({ query, variables });
  const list = client.watchQuery({ query, variables });
  const shown = (): Shown => shownIn(listing, client.readQuery({ query, variables }));
  return {
    ids: () => shown().edges.map(({ node }) => node.id),
    hasMore: () => (backward ? shown().pageInfo.hasPreviousPage : shown().pageInfo.hasNextPage),
    more: async () => {
      const { startCursor, endCursor } = shown().pageInfo;
      await list.fetchMore({ variables: variablesOf(listing, backward, backward ? startCursor : endCursor) });
    },
  };
};

testWalks(() => api, open);
testCache(newClient);
testExamples(newClient);

test('relayStylePagination keeps a second link between the same two things', async () => {
  const reader = await open(actorsOfAMineral, false, fetch);
  while (reader.hasMore()) await reader.more();
  expect(reader.ids()).toEqual((await readRows(api, actorsOfAMineral)).map(({ id }) => id));
});

test('two days in one operation stand apart when asked for past the cache', async () => {
  const { ask, answers } = recordAnswers();
  const query = gql(operations.twoDays);
  const { data } = await newApolloClient(ask).query({ query, fetchPolicy: 'no-cache' });
  expect(data).toEqual(answers[0]);
  const { former, later } = withoutTypes(data) as Record<'former' | 'later', unknown>;
  expect(former).not.toEqual(later);
});

test('a query persisted by its hash travels as a GET that browsers and CDNs keep, and is 304 while the release is the same', async () => {
  const asked: { readonly method: string | undefined; readonly address: string }[] = [];
  const ask: typeof fetch = (address, request) => {
    asked.push({ method: request?.method, address: address as string });
    return fetch(address, request);
  };
  const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
  const persisted = new PersistedQueryLink({ sha256, useGETForHashedQueries: true });
  const link = persisted.concat(new HttpLink({ uri: `${api.address}/graphql`, fetch: ask }));
  for (let visitor = 1; visitor <= 2; visitor += 1) {
    const { data } = await new ApolloClient({ link, cache: new InMemoryCache() }).query({
      query: gql(operations.list),
    });
    expect(data).toMatchObject({ organizations: { edges: { length: 3 } } });
  }
  // The server did not know the hash, so it got the text; then the hash alone was enough.
  expect(asked.map(({ method }) => method)).toEqual(['GET', 'POST', 'GET']);
  const address = asked[2]?.address ?? '';
  expect(address).not.toContain('organizations');
  const kept = await fetch(address);
  const etag = kept.headers.get('etag') ?? '';
  expect(kept.headers.get('cache-control')).toContain('public');
  expect((await fetch(address, { headers: { 'if-none-match': etag } })).status).toBe(304);
});
