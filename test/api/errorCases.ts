import { expect } from '@jest/globals';
import type { ErrorCode } from '../../src/api/errorCodes.js';

/** A request that gives a code, what is told with it, and the server that it needs. */
export interface Case {
  readonly when: string;
  /** The text of an operation, or the body of a request. */
  readonly asked: string | object;
  readonly message: string | RegExp;
  readonly more?: object;
  readonly server?: 'poor' | 'small' | 'slow' | 'cutOff' | 'broken';
  /** Where the request is accepted and a root field fails: it is null, and the status is 200. */
  readonly partial?: true;
}

/** An operation with a price of one. */
export const firm = '{ organization(id: "organization:elkem") { id } }';
const deep = `{ organizations { nodes { ${'minerals { nodes { actors { nodes { '.repeat(6)} id ${' } } } }'.repeat(6)} } } }`;

/** Every code has a case: one without does not compile, and the first test below fails for it. */
export const cases: Readonly<Record<ErrorCode, Case>> = {
  BAD_ID: {
    when: 'an id of another type',
    asked: '{ organization(id: "mineral:quartz") { id } }',
    message: 'organization: expected an id beginning with organization:, got "mineral:quartz".',
    more: { expected: 'an id beginning with organization:', got: '"mineral:quartz"', id: 'mineral:quartz' },
  },
  BAD_ARGUMENT: {
    when: 'both of two ways to name something',
    asked: '{ organization(id: "organization:elkem", name: "Elkem") { id } }',
    message: 'organization: expected exactly one of id and name, got both.',
    more: { expected: 'exactly one of id and name', got: 'both' },
  },
  BAD_PAGE: {
    when: 'a page that is too large',
    asked: '{ organizations(first: 101) { nodes { id } } }',
    message:
      'Query.organizations: expected first between 1 and 100, got 101. More comes page by page: give endCursor of pageInfo as after.',
    more: { expected: 'first between 1 and 100', got: '101' },
  },
  BAD_CURSOR: {
    when: 'text that is no cursor',
    asked: '{ organizations(after: "abc") { nodes { id } } }',
    message: 'Expected a cursor of Query.organizations, got text that is no cursor.',
    more: { expected: 'a cursor of Query.organizations', got: 'text that is no cursor' },
  },
  AMBIGUOUS_NAME: {
    when: 'a name that several bear',
    asked: '{ entity(name: "Elkem Salten") { id } mineral(id: "mineral:quartz") { id } }',
    message: /^entity: expected a name that one thing bears, got one that several do: facility:elkem-salten, /,
    more: {
      expected: 'a name that one thing bears',
      got: 'one that several do: facility:elkem-salten, organization:elkem-salten',
      candidates: ['facility:elkem-salten', 'organization:elkem-salten'],
    },
    partial: true,
  },
  TOO_DEAR: {
    when: 'an answer that could be too large',
    asked:
      '{ organizations(first: 100) { nodes { minerals(first: 100) { nodes { actors(first: 100) { nodes { id } } } } } } }',
    message:
      /^The answer could hold 1010100 .*; at most 100000 are allowed\. The dearest part is organizations\(100\) × minerals\(100\) × actors\(100\): ask for at most 8 of organizations\.minerals\.actors\.$/,
    more: {
      expected: 'a price of at most 100000',
      got: '1010100',
      price: 1_010_100,
      limit: 100_000,
      field: 'organizations.minerals.actors',
      page: 8,
    },
  },
  TOO_DEEP: {
    when: 'thirteen connections inside each other',
    asked: deep,
    message: 'Mineral.actors: expected at most 12 connections inside each other, got more.',
    more: { expected: 'at most 12 connections inside each other', got: 'more' },
  },
  TOO_COMPLEX: {
    when: '101 aliases',
    asked: `{ ${Array.from({ length: 101 }, (_, index) => `a${index}: __typename`).join(' ')} }`,
    message: 'Expected at most 100 aliases, got more.',
    more: { expected: 'at most 100 aliases', got: 'more' },
  },
  BAD_USER_INPUT: {
    when: 'a variable of the wrong type',
    asked: {
      query: 'query Page($first: Int) { organizations(first: $first) { totalCount } }',
      variables: { first: 'many' },
    },
    message: 'Variable "$first" got invalid value "many"; Int cannot represent non-integer value: "many"',
  },
  GRAPHQL_PARSE_FAILED: {
    when: 'a document that is no GraphQL',
    asked: '{ organizations { ',
    message: 'Syntax Error: Expected Name, found <EOF>.',
  },
  GRAPHQL_VALIDATION_FAILED: {
    when: 'a field that is not there',
    asked: '{ mineral(id: "mineral:quartz") { nmae } }',
    message: /^Cannot query field "nmae" on type "Mineral"\. Did you mean "name"/,
  },
  OPERATION_RESOLUTION_FAILURE: {
    when: 'one of two operations, and none named',
    asked: 'query A { __typename } query B { __typename }',
    message: 'Expected operationName to name one of the operations of the document, got none.',
  },
  PERSISTED_QUERY_NOT_FOUND: {
    when: 'a hash that is not known yet',
    asked: { extensions: { persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } } },
    message: 'PersistedQueryNotFound',
  },
  BAD_REQUEST: {
    when: 'no operation at all',
    asked: { variables: {} },
    message: /^GraphQL operations must contain a non-empty `query`/,
  },
  NOT_FOUND: {
    when: 'an address where nothing is',
    asked: { path: '/graph' },
    message: 'There is nothing at this address. The API is at /graphql.',
  },
  OVER_BUDGET: {
    when: 'more in a minute than a client may have',
    server: 'poor',
    asked: { twice: firm },
    message:
      /^Expected operations with a price of at most 1 per minute together, got more with this one of 1\. Ask again/,
    more: {
      expected: 'operations with a price of at most 1 per minute together',
      got: 'more with this one of 1',
      budget: 1,
      price: 1,
      retryAfter: expect.any(Number) as unknown,
    },
  },
  BUSY: {
    when: 'more at the same time than the server bears',
    server: 'small',
    asked: { beside: firm },
    message: 'The server is busy with 1 operations. Ask again in 1 s.',
  },
  TIMED_OUT: {
    when: 'a statement that Neo4j is not done with in time',
    server: 'slow',
    asked: firm,
    message:
      'The answer took longer than the limit of 1000 ms. Try again once: what has just started answers faster the second time. If it takes as long again, ask for less: smaller pages, fewer levels, less depth.',
    more: { retryable: true },
    partial: true,
  },
  SERVICE_UNAVAILABLE: {
    when: 'no Neo4j at the address that was given',
    server: 'cutOff',
    asked: firm,
    message: 'Neo4j cannot be reached at the moment. Try again in a few seconds.',
    more: { retryable: true },
  },
  INTERNAL_SERVER_ERROR: {
    when: 'a statement that Neo4j refuses',
    server: 'broken',
    asked: firm,
    message: 'Something went wrong on our side. It has been logged.',
    partial: true,
  },
};
