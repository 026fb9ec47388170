import { parse, print, visit } from 'graphql';
import type { Random } from '../equality/random.js';
import { oddText } from './oddText.js';
import { toDryRun } from './toDryRun.js';

const marks = [
  '{',
  '}',
  '(',
  ')',
  '[',
  ']',
  ':',
  '!',
  '$',
  '@',
  '...',
  '"',
  '"""',
  '#',
  '\\',
  '|',
  '&',
  '=',
  ',',
  '\0',
];
const words = [...marks, 'query', 'mutation', 'subscription', 'fragment', 'on', 'null', 'true', 'id', '__schema', '0'];
const numbers = [
  '-1',
  '0',
  '101',
  '2147483648',
  '-2147483649',
  '99999999999999999999',
  '1e999',
  '-0',
  '0.5',
  '00',
  '1x',
];
const literals = ['null', 'true', '[]', '{}', '[[[1]]]', 'ASC', '"a"', '$nowhere', '{ a: 1, a: 2 }', ...numbers];

type Breaker = (random: Random, text: string) => string;

/** What happens to a document that a program or a person gets wrong, or means to get wrong. */
const breakers: Readonly<Record<string, Breaker>> = {
  letters: (random, text) => times(1 + random.below(6), text, (it) => changeLetter(random, it)),
  cutOff: (random, text) => text.slice(0, random.below(text.length)),
  cutOut: (random, text) => splice(text, random.below(text.length), random.below(40), ''),
  doubled: (random, text) => splice(text, random.below(text.length), 0, text.slice(random.below(text.length))),
  words: (random) => Array.from({ length: random.below(60) }, () => random.pick(words)).join(' '),
  names: (random, text) =>
    replaceOne(random, text, /\b[a-z]\w+/g, (word) => random.pick([`${word}s`, '__proto__', 'é'])),
  types: (random, text) => replaceOne(random, text, /\b[A-Z]\w+/g, () => random.pick(['Query', 'Int', 'No', 'Node'])),
  literals: (random, text) => replaceLiterals(random, text, () => random.pick(literals)),
  texts: (random, text) => replaceLiterals(random, text, () => JSON.stringify(oddText(random))),
  escapes: (random, text) =>
    replaceLiterals(random, text, () => `"${random.pick(['\\u{110000}', '\\ud800', '\\u12', '\\x41', '\\u{}'])}"`),
  depth: (random) => nest(random, 10 + random.below(3000)),
  width: (random) => `{ ${'__typename '.repeat(1 + random.below(9000))}}`,
  aliases: (random) => `{ ${many(1 + random.below(3000), (index) => `a${index}: __typename`)} }`,
  heavyAliases: (random) =>
    `query @dryRun { ${many(80 + random.below(40), (index) => `a${index}: minerals(first: 100) { nodes { id } }`)} }`,
  directives: (random) => `{ __typename ${'@include(if: true) '.repeat(random.below(300))}}`,
  unknownDirectives: (random, text) => text.replace('{', `${'@a '.repeat(1 + random.below(5))}{`),
  fragmentsInFragments: (random) => fragmentBomb(2 + random.below(40)),
  fragmentsInARing: () => 'query { ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
  lists: (random) => `{ nodes(ids: [${'"mineral:quartz" '.repeat(random.below(3000))}]) { id } }`,
  listsInLists: (random) => `{ nodes(ids: ${'['.repeat(random.below(3000))}) { id } }`,
  objectsInObjects: (random) => {
    const levels = random.below(900);
    return `query @dryRun { minerals(where: ${'{ not: '.repeat(levels)}{}${' }'.repeat(levels)}) { totalCount } }`;
  },
  wideConditions: (random) => {
    const conditions = '{ name: { contains: "a" } } '.repeat(random.below(1200));
    return `query @dryRun { minerals(where: { or: [${conditions}] }) { totalCount } }`;
  },
  variables: (random) => `query (${many(random.below(2000), (index) => `$v${index}: Int`)}) { __typename }`,
  sameVariables: () => 'query ($a: Int, $a: Int) @dryRun { minerals(first: $a) { totalCount } }',
  sameArguments: () => 'query @dryRun { minerals(first: 1, first: 2) { totalCount } }',
  operations: (random) => many(random.below(500), (index) => `query Q${index % 9} { __typename }`),
  otherOperations: (random) =>
    random.pick(['mutation { x }', 'subscription { x }', 'type A { b: Int }', 'extend schema @a', '{}', '', '#', ' ']),
  introspection: (random) =>
    `{ __schema { types { ${'fields { type { fields { type { '.repeat(1 + random.below(9))} name ${' } } } }'.repeat(9)} } }`,
  numberAsPage: (random) => `query @dryRun { minerals(first: ${random.pick(numbers)}) { nodes { id } } }`,
  longName: (random) => `{ ${'a'.repeat(random.below(100_000))} }`,
  longText: (random) => `query @dryRun { mineral(name: "${'a'.repeat(random.below(100_000))}") { id } }`,
  comment: (random, text) => `#${oddText(random)}\n${text}`,
  byteOrderMark: (_, text) => `\ufeff${text}`,
};

/** Returns a document made of a valid one, or of nothing, that is wrong in one of many ways, or hardly ever still right; what is right is priced alone. */
export function brokenDocument(random: Random, text: string): string {
  return (breakers[random.pick(Object.keys(breakers))] as Breaker)(random, toDryRun(text));
}

function times(count: number, text: string, change: (text: string) => string): string {
  return Array.from({ length: count }).reduce<string>((it) => change(it), text);
}

function many(count: number, make: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => make(index)).join(' ');
}

function splice(text: string, start: number, length: number, put: string): string {
  return text.slice(0, start) + put + text.slice(start + length);
}

function changeLetter(random: Random, text: string): string {
  const letter = random.chance(0.5) ? random.pick(marks) : String.fromCharCode(random.below(0x10000));
  return splice(text, random.below(text.length + 1), random.below(2), random.chance(0.3) ? '' : letter);
}

function replaceOne(random: Random, text: string, pattern: RegExp, replace: (word: string) => string): string {
  const places = [...text.matchAll(pattern)];
  if (places.length === 0) return `${text} ${replace('a')}`;
  const { index, 0: word } = random.pick(places);
  return splice(text, index, word.length, replace(word));
}

/** Values stand for each other as texts, since some of what is put there is no value. */
function replaceLiterals(random: Random, text: string, make: () => string): string {
  const made: string[] = [];
  const document = visit(parse(text), {
    enter: (node) => {
      if (!['StringValue', 'IntValue', 'EnumValue', 'ObjectValue', 'ListValue'].includes(node.kind)) return undefined;
      if (random.chance(0.4)) return undefined;
      made.push(make());
      return { kind: 'EnumValue', value: `placeholder${made.length - 1}x` };
    },
  });
  return print(document).replace(/placeholder(\d+)x/g, (_, index: string) => made[Number(index)] ?? '');
}

function nest(random: Random, levels: number): string {
  const [open, close] = random.pick([
    ['minerals { nodes { ', '} }'],
    ['... on Query { ', '}'],
    ['... { ', '}'],
    ['a { ', '}'],
  ] as const);
  return `{ ${open.repeat(levels)} __typename ${close.repeat(levels)} }`;
}

/** Each fragment asks for the next one twice, so that reading it through takes twice as long for each. */
function fragmentBomb(count: number): string {
  const fragments = many(
    count,
    (index) => `fragment F${index} on Query { ...F${index + 1} a${index}: __typename ...F${index + 1} }`,
  );
  return `query @dryRun { ...F0 } ${fragments} fragment F${count} on Query { minerals(first: 1) { totalCount } }`;
}
