/**
 * names.list.json holds texts as people write them, with the entity that is meant: names, aliases and former names of
 * the shipped data, æ, ø and å in ASCII, and misspellings of one letter (left out, doubled, swapped, another).
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { loadTestGraph, projectRoot } from '../support/testGraph.js';
import type { LoadedGraph } from '../support/testGraph.js';

interface Listed {
  readonly text: string;
  readonly id: string;
  readonly as: 'name' | 'alias' | 'former name' | 'ASCII' | 'misspelt';
}

interface Resolution {
  readonly text: string;
  readonly match: { readonly id: string } | null;
  readonly candidates: readonly { readonly score: number; readonly node: { readonly id: string } }[];
}

let loaded: LoadedGraph;
let list: readonly Listed[];
let found: readonly Resolution[];
beforeAll(async () => {
  loaded = await loadTestGraph();
  list = JSON.parse(await readFile(join(projectRoot, 'test', 'search', 'names.list.json'), 'utf8')) as Listed[];
  const resolutions: Resolution[] = [];
  for (let start = 0; start < list.length; start += 25) {
    const names = list.slice(start, start + 25).map((it) => it.text);
    const query =
      'query Join($names: [String!]!) { resolve(names: $names) { text match { id } candidates { score node { id } } } }';
    const { data, errors } = await loaded.ask(query, { names });
    expect(errors).toBeUndefined();
    resolutions.push(...(data?.['resolve'] as readonly Resolution[]));
  }
  found = resolutions;
});
afterAll(() => loaded.close());

/** Returns the texts of a list that find something else first, or nothing. */
function missed(as?: Listed['as']): readonly string[] {
  const pairs = list.map((listed, index) => ({ listed, first: found[index]?.candidates[0]?.node.id }));
  const wrong = pairs.filter(({ listed, first }) => first !== listed.id && (as === undefined || listed.as === as));
  return wrong.map(({ listed, first }) => `${listed.text}: ${listed.id}, not ${String(first)}`);
}

test('each text is answered in its place', () => {
  expect(list.length).toBeGreaterThanOrEqual(150);
  expect(found.map((it) => it.text)).toEqual(list.map((it) => it.text));
});

test('of all texts, 95 of 100 find what is meant first', () => {
  expect(missed().length / list.length).toBeLessThanOrEqual(0.05);
});

test.each(['name', 'alias', 'former name', 'ASCII'] as const)('written rightly (%s), it is first every time', (as) => {
  expect(list.some((it) => it.as === as)).toBe(true);
  expect(missed(as)).toEqual([]);
});

test('what is written rightly and borne by one thing is a match, what is misspelt is not', () => {
  const matches = found.map((it) => it.match?.id);
  expect(matches.filter((it) => it !== undefined).length).toBeGreaterThan(100);
  list.forEach(({ id, as }, index) => {
    if (matches[index] !== undefined) expect([as === 'misspelt', matches[index]]).toEqual([false, id]);
  });
});

test('as one types a name, it comes up before it is whole', async () => {
  const query = `query Typing($text: String!) { search(text: $text, first: 5) { nodes { id } } }`;
  for (const text of ['Rana G', 'rana gru', 'Elkem Sal', 'kobberk', 'chalcopyr', 'Mosjø', 'mosjoe', 'Tyss']) {
    const { data } = await loaded.ask(query, { text });
    const { nodes } = data?.['search'] as { nodes: readonly { id: string }[] };
    expect([text, nodes.length > 0 && nodes.some((it) => meant[text] === it.id)]).toEqual([text, true]);
  }
});

const meant: Readonly<Record<string, string>> = {
  'Rana G': 'organization:rana-gruber',
  'rana gru': 'organization:rana-gruber',
  'Elkem Sal': 'organization:elkem-salten',
  kobberk: 'mineral:chalcopyrite',
  chalcopyr: 'mineral:chalcopyrite',
  Mosjø: 'place:mosjoen',
  mosjoe: 'place:mosjoen',
  Tyss: 'facility:ineos-tyssedal',
};
