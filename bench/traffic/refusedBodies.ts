import type { ErrorCode } from '../../src/api/errorCodes.js';

interface RefusedBody {
  readonly body: string;
  readonly code: ErrorCode;
}

const of = (code: ErrorCode, query: string, variables: object = {}): RefusedBody => ({
  body: JSON.stringify({ query, variables }),
  code,
});

const page = 'query Page($first: Int) { minerals(first: $first) { nodes { id } } }';

/** Bodies that are refused, each with the code of its error. */
export const refusedBodies: readonly RefusedBody[] = [
  { body: '{ organizations', code: 'BAD_REQUEST' },
  { body: '[{ "query": "{ __typename }" }]', code: 'BAD_REQUEST' },
  of('GRAPHQL_PARSE_FAILED', '{ organizations { '),
  of('GRAPHQL_VALIDATION_FAILED', '{ organizations { nodes { colour } } }'),
  of('OPERATION_RESOLUTION_FAILURE', 'query A { __typename } query B { __typename }'),
  of('BAD_USER_INPUT', page, { first: 'many' }),
  of('BAD_PAGE', page, { first: 101 }),
  of('BAD_CURSOR', '{ organizations(after: "abc") { nodes { id } } }'),
  of('BAD_ID', '{ organization(id: "mineral:quartz") { id } }'),
  of('BAD_ARGUMENT', '{ organization { id } }'),
  of(
    'TOO_DEEP',
    `{ ${'minerals(first: 1) { nodes { actors(first: 1) { nodes { '.repeat(8)} id ${'} } } } '.repeat(8)} }`,
  ),
  of('TOO_COMPLEX', `{ ${Array.from({ length: 101 }, (_, index) => `a${index}: __typename`).join(' ')} }`),
  of(
    'TOO_DEAR',
    '{ minerals(first: 100) { nodes { actors(first: 100) { nodes { projects(first: 100) { nodes { id } } } } } } }',
  ),
];
