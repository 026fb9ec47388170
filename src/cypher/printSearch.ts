import { additions, ranks } from '../plan/ranks.js';
import type { Origin, Perspective, SearchOrigin } from '../plan/queryPlan.js';
import type { Question, Search } from '../plan/search.js';
import { indexes } from './fulltext.js';
import type { Names } from './names.js';
import { printIdentifier } from './printIdentifier.js';
import { printBounds, printKeys, printOrder } from './printPage.js';

/** The longest name that is looked for with a letter or a space too few or too many: a longer one costs too much. */
const longestWhole = 30;

/** Fewer letters begin words of half the graph: they are looked for at the beginning of names only. */
const fewestLetters = 3;

/** The longest name, in words, that is looked for inside a text. */
const mostHeld = 6;

const variables = { node: 'n', link: undefined, parallel: false };

/** Returns what a text finds (found): lists of a node, its score, and the text of it that matched. */
export function printSearch({ search, questions }: SearchOrigin, names: Names): string {
  return [
    printQuestions(questions, search, names),
    'CALL (q) {',
    ...printFound(search, names),
    'RETURN n, score, matched',
    '}',
    'WITH collect([n, score, matched]) AS found',
  ].join('\n');
}

/** Returns the page of what was found: rows of a node n, its score, and what matched. */
export function printSearchPage({ page }: SearchOrigin, perspective: Perspective, names: Names): readonly string[] {
  const keys = printKeys(page, variables, perspective, names);
  const bounds = printBounds(page, keys, names);
  return [
    'UNWIND found AS it',
    `WITH it[0] AS n, it[1] AS score, it[2] AS matched${bounds.length === 0 ? '' : ` WHERE ${bounds.join(' AND ')}`}`,
    `WITH n, score, matched ${printOrder(page, keys, names)}`,
  ];
}

/**
 * Returns for each text the best nodes (x), their rows of id, score and the text that matched, and whether as many were
 * found as are kept (cut).
 */
export function printResolve({ search, questions, size }: Origin & { kind: 'resolve' }, names: Names): string {
  return [
    printQuestions(questions, search, names),
    'CALL (q) {',
    ...printFound(search, names),
    'WITH collect([n, score, matched]) AS hits',
    'CALL (hits) {',
    'UNWIND hits AS it WITH it[0] AS n, it[1] AS score, it[2] AS matched',
    `ORDER BY score DESC, n.id LIMIT ${names.parameter(size + 1)}`,
    'RETURN collect(n) AS best, collect([n.id, score, matched]) AS rows',
    '}',
    `RETURN best, rows, size(hits) >= ${names.parameter(search.most)} AS full`,
    '}',
    'WITH collect(best) AS x, collect(rows) AS r0, collect(full) AS cut',
  ].join('\n');
}

function printQuestions(questions: readonly Question[], search: Search, names: Names): string {
  return `UNWIND ${names.parameter(questions.map((question) => toParameter(question, search)))} AS q`;
}

function printHits(search: Search, names: Names): string {
  return `CALL db.index.fulltext.queryNodes('${indexes.search}', q.query, {limit: ${names.parameter(search.most)}}) YIELD node AS n`;
}

/**
 * The index finds, Cypher ranks: the score is worked out of what the node holds, since the index's own changes while
 * Neo4j puts the parts of the index together, and a page beyond a cursor needs one that stays. Each text of a node is
 * looked at, and the best one is what matched. Texts are compared by the pairs of letters that they share.
 */
function printFound(search: Search, names: Names): readonly string[] {
  const score = (rank: number): string => `${rank} + ${additions.alike} * share`;
  const named = `n.searchTexts[i] = n.${printIdentifier(search.name)}`;
  return [
    printHits(search, names),
    'CALL (n, q) {',
    'WITH n.searchNames + n.searchIdentifiers + n.searchSummaries AS keys, size(n.searchNames) AS ids',
    'WITH keys, ids, ids + size(n.searchIdentifiers) AS summaries',
    `UNWIND range(0, size(keys) - 1) AS i`,
    "WITH i, ' ' + keys[i] + ' ' AS key, ids, summaries",
    'WITH *, CASE WHEN i < ids THEN size([it IN q.pairs WHERE key CONTAINS it]) ELSE 0 END AS pairs,',
    '  1.0 * size([it IN q.words WHERE key CONTAINS it]) / size(q.words) AS words',
    'WITH *, 2.0 * pairs / (size(q.pairs) + size(key) - 1) AS share',
    'WITH i, CASE',
    `  WHEN i < ids AND key IN q.keys THEN ${ranks.name + additions.alike}`,
    `  WHEN i < ids AND key STARTS WITH q.beginning THEN ${score(ranks.beginning)}`,
    `  WHEN i < ids AND words = 1 THEN ${score(ranks.words)}`,
    `  WHEN i < ids AND (q.text CONTAINS key OR 2 * pairs >= size(q.pairs)) THEN ${score(ranks.similar)}`,
    `  WHEN i >= ids AND i < summaries THEN CASE WHEN key IN q.identifiers THEN ${ranks.identifier + additions.alike} ELSE 0.0 END`,
    `  WHEN words = 1 THEN ${ranks.summary}`,
    `  ELSE ${ranks.scattered} + ${additions.alike} * words`,
    `END + CASE WHEN ${named} THEN ${additions.named} ELSE 0.0 END AS score`,
    'RETURN round(score, 3) AS score, n.searchTexts[i] AS matched ORDER BY score DESC, i LIMIT 1',
    '}',
  ];
}

/** Returns a question as the statement reads it: texts are framed by spaces, so that words are told from their parts. */
function toParameter({ keys, words }: Question, search: Search): Readonly<Record<string, unknown>> {
  const stem = words.join(' ');
  const letters = [...` ${stem} `];
  const pairs = letters.slice(1).map((letter, index) => `${letters[index] ?? ''}${letter}`);
  return {
    query: printLucene(keys, words, search.types),
    keys: keys.map((key) => ` ${key} `),
    identifiers: keys.map((key) => ` ${identifierOf(key)} `),
    text: ` ${stem} `,
    beginning: ` ${stem}`,
    words: words.map((word, index) => (index === words.length - 1 ? ` ${word}` : ` ${word} `)),
    pairs: [...new Set(pairs)],
  };
}

/**
 * Returns the query of Lucene's syntax that finds what a text may mean. Keys hold letters, digits and underscores only,
 * in lower case, so nothing in them is an operator. The weights order what is found by the same steps as the score,
 * so that what fits best is kept when more is found than is kept.
 */
function printLucene(keys: readonly string[], words: readonly string[], types: readonly string[] | undefined): string {
  const stem = words.join('_');
  const found = [
    ...keys.map((it) => `searchWholes:${it.replaceAll(' ', '_')}^10000 searchIdentifiers:${identifierOf(it)}^5000`),
    `searchWholes:${stem}*^2000`,
    ...printHeld(words),
    ...(stem.length > longestWhole ? [] : printAlike('searchWholes', stem, 1, 50)),
    `(${words.map((word, index) => printWord(word, index === words.length - 1, stem.length < fewestLetters)).join(' ')})`,
  ];
  const narrowed = types === undefined ? '' : `+(${types.map((it) => `searchType:${it}`).join(' ')})^0 `;
  return `${narrowed}+(${found.join(' ')})`;
}

/** Some leave out what others write between the letters and digits of an identifier. */
function identifierOf(key: string): string {
  return key.replaceAll(' ', '');
}

function printWord(word: string, last: boolean, short: boolean): string {
  const unfinished = last && !short ? [`searchNames:${word}*^3`, `searchSummaries:${word}*^0.1`] : [];
  const parts = [
    `searchNames:${word}^4`,
    `searchSummaries:${word}^0.1`,
    ...unfinished,
    ...printAlike('searchNames', word, word.length < 8 ? 1 : 2, 1),
  ];
  return `+(${parts.join(' ')})`;
}

/** A text of several words may hold a name of fewer: all runs of its words are looked for as names. */
function printHeld(words: readonly string[]): readonly string[] {
  return words.flatMap((_, start) =>
    words
      .slice(start, start + mostHeld)
      .map((__, index) => words.slice(start, start + index + 1))
      .filter((run) => run.length < words.length)
      .map((run) => `searchWholes:${run.join('_')}^200`),
  );
}

/** What differs by so many letters. Short words and numbers are not misspelt: too much would be like them. */
function printAlike(property: string, word: string, letters: 1 | 2, weight: number): readonly string[] {
  if (word.length < 4 || /\p{N}/u.test(word)) return [];
  return [`${property}:${word}~${letters}^${weight}`];
}
