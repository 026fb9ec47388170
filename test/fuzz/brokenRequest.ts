import type { Random } from '../equality/random.js';
import { oddText } from './oddText.js';
import { ask, askText } from './rawRequest.js';
import type { RawRequest } from './rawRequest.js';

const good = { query: '{ __typename }' };
const values = [null, 1, true, '', 'x', [], {}, [1], [[]], { a: { b: 1 } }, '{}', { __proto__: null }] as const;
const hash = 'ecf4edb46db40b5132295c0291d62fb65d6759a9eedfa4d5d612dd5ec54a6b38';

type Breaker = (random: Random) => RawRequest;

/** What happens to a request around its operation. */
const breakers: readonly Breaker[] = [
  // Bodies.
  (random) => askText(randomBytes(random, random.below(3000))),
  (random) => askText(JSON.stringify(good).slice(0, random.below(20))),
  (random) => askText(JSON.stringify(random.pick(values))),
  (random) => askText('['.repeat(random.below(100_000))),
  (random) => askText(`{"query":"{ __typename }","query":${JSON.stringify(random.pick(values))}}`),
  (random) => askText(`{"__proto__":{"query":"{ __typename }"},"constructor":${JSON.stringify(random.pick(values))}}`),
  (random) => askText(`{"query":"${random.pick(['\ud800', '\\ud800', '\0', '\\u0000', '\t', '\\x'])}"}`),
  (random) => ask([good, ...Array.from({ length: random.below(50) }, () => good)]),
  () => askText(`{"query":"{ a: __typename }"} `.repeat(2)),
  (random) => askText(random.chance(0.05) ? `{"query":"#${'a'.repeat(1_000_000)}"}` : ''),
  // Members of a request.
  (random) => ask({ query: random.pick(values) }),
  (random) => ask({ ...good, variables: random.pick(values) }),
  (random) => ask({ ...good, operationName: random.pick([...values, oddText(random)]) }),
  (random) => ask({ ...good, extensions: random.pick(values) }),
  (random) => ask({ ...good, [oddText(random)]: random.pick(values) }),
  (random) =>
    ask({
      ...(random.chance(0.5) ? good : {}),
      extensions: {
        persistedQuery: random.pick([
          ...values,
          { version: random.pick([1, 2, '1', null]), sha256Hash: random.pick([hash, 'x', oddText(random), ...values]) },
        ]),
      },
    }),
  // Headers.
  (random) => withHeaders({ 'content-type': mediaType(random) }),
  (random) => withHeaders({ accept: mediaType(random) }),
  (random) => withHeaders({ 'content-encoding': random.pick(['gzip', 'br', 'deflate', 'x', '']) }),
  (random) => withHeaders({ 'accept-encoding': random.pick(['*;q=0', 'x', 'identity;q=0', ', ,', 'br;q=9']) }),
  (random) => withHeaders({ [random.pick(['origin', 'referer', 'host', 'x-request-id', 'via'])]: latin(random) }),
  (random) => withHeaders({ 'if-none-match': latin(random), cookie: latin(random), authorization: latin(random) }),
  (random) => withHeaders({ 'x-forwarded-for': latin(random), 'x-http-method-override': 'DELETE', te: 'trailers' }),
  // Methods and addresses.
  (random) => ({
    ...ask(good),
    method: random.pick(['PUT', 'PATCH', 'DELETE', 'HEAD', 'PROPFIND', 'TRACE', 'SEARCH']),
  }),
  (random) => ({
    ...ask(good),
    path: random.pick(['/', '//graphql', '/graphql/x', '/GraphQL', '/%00', '/%zz', '/..']),
  }),
  (random) => get(`query=${random.pick(['', '%', '%E0%A4%A', '%00', '{', '%ff%fe', '{__typename}&query={a}'])}`),
  (random) => get(`query=%7B__typename%7D&variables=${encodeURIComponent(latin(random))}`),
  (random) => get(`query=%7B__typename%7D&extensions=${encodeURIComponent(JSON.stringify(random.pick(values)))}`),
  (random) => get(`query[]=a&query[x]=b&__proto__[query]=c&variables=${JSON.stringify(random.pick(values))}`),
  (random) => get(`query=${'a'.repeat(random.below(30_000))}`),
  (random) => get(`${'&'.repeat(random.below(2000))}operationName=x`),
  (random) => get(`query=mutation%7Bx%7D&x=${random.below(9)}`),
];

/** Returns a request that is wrong in one of many ways, or by chance not. */
export function brokenRequest(random: Random): RawRequest {
  return random.pick(breakers)(random);
}

function withHeaders(headers: Readonly<Record<string, string>>): RawRequest {
  const request = ask(good);
  return { ...request, headers: { ...request.headers, ...headers } };
}

function get(search: string): RawRequest {
  const path = `/graphql?${search}`.replace(/[^\x21-\x7e]/g, encodeURIComponent);
  return { method: 'GET', path, headers: { accept: 'application/json' }, body: undefined };
}

function mediaType(random: Random): string {
  return random.pick([
    'text/plain',
    'text/html, */*;q=0',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/json; charset=utf-16',
    'application/json; charset="',
    'application/graphql',
    'application/json;'.repeat(30),
    'json',
    '*/*',
    '/',
    ';',
    '',
  ]);
}

/** Headers hold letters of Latin-1 without those that steer. */
function latin(random: Random): string {
  return `${oddText(random)}${random.pick(['', '"', ',', ';', 'é'])}`.replace(/[^\x20-\x7e\xa0-\xff]/g, '?');
}

function randomBytes(random: Random, count: number): Buffer {
  return Buffer.from(Array.from({ length: count }, () => random.below(256)));
}
