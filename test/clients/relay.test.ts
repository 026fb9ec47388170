/** Relay: its compiler, its store, and connections as usePaginationFragment walks them. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import {
  Environment,
  Network,
  RecordSource,
  Store,
  createOperationDescriptor,
  fetchQuery,
  getPaginationMetadata,
  getPaginationVariables,
  getSingularSelector,
} from 'relay-runtime';
import type { GraphQLResponse, OperationDescriptor } from 'relay-runtime';
import { startTestServer } from '../support/testServer.js';
import type { TestServer } from '../support/testServer.js';
import type { Client, NewClient } from './client.js';
import {
  actorsOfAMineral,
  organizations,
  organizationsOfARole,
  pageVariables,
  printField,
  printListing,
  readRows,
  variablesOf,
} from './listings.js';
import type { Listing, Shown } from './listings.js';
import { operations } from './operations.js';
import { readExampleOperations } from './readExampleOperations.js';
import { compileRelayProject } from './relayProject.js';
import type { RelayProject } from './relayProject.js';
import { testCache } from './testCache.js';
import { testExamples } from './testExamples.js';
import { testPagesByHand } from './testPagesByHand.js';
import { testWalks } from './testWalks.js';
import type { Open } from './testWalks.js';

let api: TestServer;
let project: RelayProject;
beforeAll(async () => {
  const examples = (await readExampleOperations()).map(({ text }) => text);
  const listings = [organizations, organizationsOfARole, actorsOfAMineral].map(printPaged);
  project = await compileRelayProject([
    ...examples.map(unmasked),
    ...Object.values(operations),
    ...listings,
    printListing(actorsOfAMineral),
  ]);
  api = await startTestServer();
});
afterAll(async () => {
  await api.close();
  await project.remove();
});

/** A listing as Relay has it: a fragment that can be fetched again, a page at a time. */
function printPaged(listing: Listing): string {
  const { name, parent, field } = listing;
  const type = parent?.type ?? 'Query';
  const variables = pageVariables.replaceAll(/\$(\w+): (\w+)/g, '$1: { type: "$2" }');
  const given = pageVariables.replaceAll(/\$(\w+): \w+/g, '$1: $$$1');
  const connection = printField(listing, `@connection(key: "${name}_${field}")`, 'edges { node { id name } }');
  const spread = `...${name}Paged_list @arguments(${given})`;
  const query =
    parent === undefined
      ? `query ${name}Paged(${pageVariables}) { ${spread} }`
      : `query ${name}Paged($id: ID!, ${pageVariables}) { ${type.toLowerCase()}(id: $id) { ${spread} } }`;
  return `${query}
    fragment ${name}Paged_list on ${type}
      @refetchable(queryName: "${name}PagedPageQuery") @argumentDefinitions(${variables}) { ${connection} }`;
}

/** Lets an operation read what its fragments ask for. */
function unmasked(text: string): string {
  return text.replaceAll(/\.\.\.(?!on )\w+/g, '$& @relay(mask: false)');
}

function newEnvironment(ask: typeof fetch): Environment {
  const network = Network.create(async ({ text }, variables) => {
    const response = await ask(`${api.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: text, variables }),
    });
    return (await response.json()) as GraphQLResponse;
  });
  return new Environment({ network, store: new Store(new RecordSource()) });
}

const newClient: NewClient = (ask) => {
  const environment = newEnvironment(ask);
  const asked = new Map<string, OperationDescriptor>();
  const keyOf = (...call: Parameters<Client['ask']>): string => JSON.stringify(call);
  const fromCache: Client['fromCache'] = (text, variables = {}) => {
    const operation = asked.get(keyOf(text, variables));
    if (operation === undefined) return undefined;
    const { data, isMissingData } = environment.lookup(operation.fragment);
    expect(isMissingData).toBe(false);
    return data;
  };
  return {
    ask: async (text, variables = {}) => {
      const request = await project.request(nameOf(text));
      const operation = createOperationDescriptor(request, variables);
      environment.retain(operation);
      asked.set(keyOf(text, variables), operation);
      await fetchQuery(environment, request, variables).toPromise();
      return fromCache(text, variables);
    },
    fromCache,
  };
};

function nameOf(text: string): string {
  const [name] = parse(text).definitions.flatMap((it) =>
    it.kind === 'OperationDefinition' ? (it.name?.value ?? []) : [],
  );
  return name ?? '';
}

/** Opens a list and turns its pages by the operation that @refetchable made. */
const open: Open = async (listing, backward, ask) => {
  const environment = newEnvironment(ask);
  const request = await project.request(`${listing.name}Paged`);
  const fragment = await project.fragment(`${listing.name}Paged_list`);
  const operation = createOperationDescriptor(request, variablesOf(listing, backward));
  environment.retain(operation);
  await fetchQuery(environment, request, operation.request.variables).toPromise();
  const { data } = environment.lookup(operation.fragment);
  const selector = getSingularSelector(
    fragment,
    listing.parent === undefined ? data : Object.values(data as object)[0],
  );
  const shown = (): Shown => (environment.lookup(selector).data as Record<string, Shown>)[listing.field] as Shown;
  return {
    ids: () => shown().edges.map(({ node }) => node.id),
    hasMore: () => (backward ? shown().pageInfo.hasPreviousPage : shown().pageInfo.hasNextPage),
    more: async () => {
      const { paginationRequest, paginationMetadata } = getPaginationMetadata(fragment, listing.name);
      const { startCursor, endCursor } = shown().pageInfo;
      const page = getPaginationVariables(
        backward ? 'backward' : 'forward',
        listing.size,
        backward ? startCursor : endCursor,
        operation.request.variables,
        {},
        paginationMetadata,
      );
      await fetchQuery(environment, paginationRequest, page).toPromise();
    },
  };
};

testWalks(() => api, open);
testCache(newClient);
testPagesByHand(() => api, newClient);
testExamples(newClient);

test('@refetchable asks for a page of a node by the id of the node', async () => {
  const fragment = await project.fragment(`${organizationsOfARole.name}Paged_list`);
  const { paginationRequest, identifierField } = getPaginationMetadata(fragment, organizationsOfARole.name);
  expect(paginationRequest.params.text).toContain('node(id: $id)');
  expect(identifierField).toBe('id');
});

test('@connection shows a second link between the same two things no more once a page is joined to another', async () => {
  const reader = await open(actorsOfAMineral, false, fetch);
  expect(new Set(reader.ids()).size).toBeLessThan(reader.ids().length);
  while (reader.hasMore()) await reader.more();
  const rows = (await readRows(api, actorsOfAMineral)).map(({ id }) => id);
  expect(reader.ids()).toEqual([...new Set(rows)]);
  expect(reader.ids().length).toBeLessThan(rows.length);
});
