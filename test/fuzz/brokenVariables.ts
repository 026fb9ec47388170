import type { Random } from '../equality/random.js';
import { oddText } from './oddText.js';
import { ask, askText } from './rawRequest.js';
import type { RawRequest } from './rawRequest.js';

/** Operations whose shape does not hang on their variables, so that each is planned once. */
const operations = [
  'query ($value: ID!) { node(id: $value) { id } }',
  'query ($value: [ID!]!) { nodes(ids: $value) { id } }',
  'query ($value: String) { mineral(name: $value) { id } }',
  'query ($value: String!) { search(text: $value, first: 3) { nodes { id } } }',
  'query ($value: [String!]!) { resolve(names: $value, first: 2) { text candidates { node { id } } } }',
  'query ($value: String) { minerals(first: 2, after: $value) { nodes { id } } }',
  'query ($value: String) { minerals(last: 2, before: $value, orderBy: [{ name: ASC }]) { nodes { id } } }',
  'query ($value: Int) { minerals(first: $value) { nodes { id } } }',
  'query ($value: Int) { mineral(id: "mineral:quartz") { actors(last: $value) { nodes { id } } } }',
  'query ($value: String!) { minerals(first: 2, where: { name: { contains: $value } }) { nodes { id } } }',
  'query ($value: ID!) { organizations(first: 2, where: { minerals: { has: $value } }) { nodes { id } } }',
  'query ($value: PartialDate!) { sources(first: 2, where: { published: { gt: $value } }) { nodes { id } } }',
  'query ($value: Boolean!) { __typename @skip(if: $value) }',
  'query ($value: MineralWhere) @dryRun { minerals(where: $value) { totalCount } }',
  'query ($value: [MineralOrder!]) @dryRun { minerals(orderBy: $value) { totalCount } }',
  'query ($value: ID!) { neighbors(of: $value, first: 2) { nodes { id } } }',
] as const;

const numbers = [0, -1, 101, 2 ** 31, -(2 ** 31) - 1, 1e300, 0.5, 5e-324, Number.MAX_SAFE_INTEGER + 2] as const;

/** Returns the request of an operation whose variable is anything but what was meant, or that by chance. */
export function brokenVariables(random: Random): RawRequest {
  const query = random.pick(operations);
  const value = anyValue(random, 0);
  if (random.chance(0.9)) return ask({ query, variables: { value } });
  // JSON as no program of ours prints it: keys of prototypes, the same key twice, numbers beyond all bounds.
  const text = JSON.stringify(value);
  const variables = random.pick([
    `{"__proto__":{"value":${text}},"constructor":${text}}`,
    `{"value":${text},"value":{"__proto__":${text}}}`,
    `{"value":1e999}`,
    `{"value":-0}`,
    `{"value":${'['.repeat(random.below(20_000))}`,
    `{"value":${'{"not":'.repeat(50)}{}${'}'.repeat(50)}}`,
    `{"value":{"toString":${text},"hasOwnProperty":1,"length":-1,"then":{}}}`,
  ]);
  return askText(`{"query":${JSON.stringify(query)},"variables":${variables}}`);
}

function anyValue(random: Random, depth: number): unknown {
  const kind = random.below(depth > 3 ? 6 : 9);
  switch (kind) {
    case 0:
      return random.pick([null, true, false]);
    case 1:
      return random.pick(numbers);
    case 2:
      return cursor(random);
    case 3:
      return id(random);
    case 4:
    case 5:
      return random.chance(0.02) ? oddText(random).repeat(3000) : oddText(random);
    case 6:
      if (random.chance(0.15)) return Array<unknown>(1001).fill(anyValue(random, depth + 2));
      return Array.from({ length: random.below(5) }, () => anyValue(random, depth + 2));
    default:
      return Object.fromEntries(
        Array.from({ length: random.below(4) }, () => [
          random.pick(['and', 'not', 'name', 'id', 'eq', 'in', 'has', 'contains', oddText(random)]),
          anyValue(random, depth + 1),
        ]),
      );
  }
}

function id(random: Random): string {
  const name = random.pick(['quartz', oddText(random), 'a'.repeat(random.below(3000)), 'Quartz', 'quartz:quartz', '-']);
  return `${random.pick(['mineral', 'organization', 'source', 'dragon', '__proto__', 'Mineral'])}:${name}`;
}

const cursorParts = [
  null,
  1,
  2 ** 60,
  'name ASC, id ASC',
  'Query.roles',
  '',
  [],
  [[]],
  [1],
  ['a', 'b'],
  { length: 1 },
] as const;

/** What a cursor holds, with one part of it changed, or no cursor at all. */
function cursor(random: Random): string {
  const parts: unknown[] = [1, 'Query.minerals', 'id ASC', [], ['mineral:quartz']];
  if (random.chance(0.4))
    Object.assign(parts, random.pick([[1, 'Query.minerals', 'name ASC, id ASC', ['kvarts']], []]));
  if (random.chance(0.8)) parts[random.below(5)] = random.pick(cursorParts);
  if (random.chance(0.1)) parts.push(random.pick(cursorParts));
  const text = Buffer.from(random.chance(0.9) ? JSON.stringify(parts) : oddText(random)).toString('base64url');
  return random.chance(0.2) ? text.slice(0, random.below(text.length)) : text;
}
