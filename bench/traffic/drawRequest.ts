import { createHash } from 'node:crypto';
import type { Random } from '../graph/random.js';
import { refusedBodies } from './refusedBodies.js';
import type { TrafficRequest } from './trafficRequest.js';

/** The longest time that an impatient client waits, in milliseconds. */
const mostPatience = 40;

const mediaTypes = ['application/json', 'application/graphql-response+json'] as const;
const encodings = ['identity', 'gzip', 'br'] as const;

/**
 * Returns a request at random. Most ask one of the operations: by POST and GET, as text and as a persisted query, half of
 * the GETs knowing the tag of the answer that they had before; a tenth go away before they are answered, and a tenth are refused.
 */
export function drawRequest(
  random: Random,
  operations: readonly string[],
  tags: ReadonlyMap<string, string>,
): TrafficRequest {
  const headers = { accept: pick(random, mediaTypes), 'accept-encoding': pick(random, encodings) };
  if (random() < 0.1) {
    const { body, code } = pick(random, refusedBodies);
    return post(headers, body, code);
  }
  const query = pick(random, operations);
  const patience = random() < 0.1 ? { leavesAfter: random() * mostPatience } : {};
  return { ...askFor(random, query, headers, tags), ...patience };
}

type Headers = Readonly<Record<string, string>>;

function askFor(random: Random, query: string, headers: Headers, tags: ReadonlyMap<string, string>): TrafficRequest {
  const extensions = { persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(query).digest('hex') } };
  if (random() < 0.5) {
    if (random() < 0.6) return post(headers, JSON.stringify({ query }));
    const withText = post(headers, JSON.stringify({ query, extensions }));
    return { ...post(headers, JSON.stringify({ extensions })), withText };
  }
  const byText = random() < 0.4;
  const known = byText ? { query } : { extensions: JSON.stringify(extensions) };
  const request = get(headers, known);
  const tag = random() < 0.5 ? tags.get(request.path) : undefined;
  const asked = tag === undefined ? request : { ...request, headers: { ...headers, 'if-none-match': tag } };
  return byText ? asked : { ...asked, withText: get(headers, { query, ...known }) };
}

function get(headers: Headers, search: Readonly<Record<string, string>>): TrafficRequest {
  return {
    method: 'GET',
    path: `/graphql?${new URLSearchParams(search).toString()}`,
    headers,
    body: undefined,
    expected: 'OK',
  };
}

function post(headers: Headers, body: string, expected: TrafficRequest['expected'] = 'OK'): TrafficRequest {
  return {
    method: 'POST',
    path: '/graphql',
    headers: { ...headers, 'content-type': 'application/json' },
    body,
    expected,
  };
}

function pick<Item>(random: Random, items: readonly [Item, ...Item[]] | readonly Item[]): Item {
  return items[Math.floor(random() * items.length)] as Item;
}
