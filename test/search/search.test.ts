/** How what is found is ordered, narrowed and paged, and what happens to text that nobody would type, on a small graph. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { SeedRow } from '../../src/load/seed.js';
import { loadTestGraph } from '../support/testGraph.js';
import type { LoadedGraph } from '../support/testGraph.js';
import { entity, smallSeed, writeSeed } from '../support/writeSeed.js';

const label = (value: string, language: string, more: SeedRow = {}): SeedRow => ({ value, language, ...more });
const preferred = { preferred: true };

function thing(id: string, kind: string, labels: readonly SeedRow[], more: SeedRow = {}): SeedRow {
  return { ...entity(id, '', { kind, ...more }), labels };
}

const firm = (name: string, labels: readonly SeedRow[], more: SeedRow = {}): SeedRow =>
  thing(`organization:${name}`, 'COMPANY', labels, more);

const { Source, Cluster } = smallSeed.nodes;
const seed = {
  nodes: {
    Source,
    Cluster,
    Mineral: [
      thing('mineral:copper', 'ELEMENT', [label('kobber', 'NB', preferred), label('copper', 'EN', preferred)], {
        identifiers: [{ scheme: 'HS_HEADING', value: '74.03' }],
      }),
      thing('mineral:gold', 'ELEMENT', [label('gull', 'NB', preferred), label('gold', 'EN', preferred)]),
      thing('mineral:chalcopyrite', 'MINERAL', [
        label('kobberkis', 'NB', preferred),
        label('chalcopyrite', 'EN', preferred),
        label('copper pyrites', 'EN'),
      ]),
    ],
    Organization: [
      firm('malm', [label('Malmkompaniet', 'NB', preferred), label('Kobber', 'NB', { until: '1950' })]),
      firm('gold-hunters', [label('Gold', 'NB', preferred), label('Gold Hunters', 'EN', preferred)]),
      firm('gamle', [label('Gamle Kobber AS', 'NB', preferred)]),
      firm('jobber', [label('Jobber', 'NB', preferred)]),
      firm('smelter', [label('Smelteverket', 'NB', preferred)], {
        summary: { NB: 'Smelter kobber i Sulitjelma.', EN: 'Smelts copper at Sulitjelma.' },
      }),
      firm('heroya', [label('Herøya Smelteverk A/S', 'NB', preferred)]),
      firm('aas', [label('Ås Kværner', 'NB', preferred)]),
      ...['a', 'b', 'c', 'd', 'e'].map((it) => firm(`berg-${it}`, [label('Berg', 'NB', preferred)])),
      firm('bergen', [label('Bergen', 'NB', preferred)]),
    ],
    Place: [entity('place:berg', 'Berg', { kind: 'SETTLEMENT' })],
  },
};

interface Edge {
  readonly cursor: string;
  readonly score: number;
  readonly matched: string;
  readonly node: { readonly id: string };
}

interface Found {
  readonly totalCount: number;
  readonly edges: readonly Edge[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean };
}

let loaded: LoadedGraph;
beforeAll(async () => {
  loaded = await loadTestGraph([await writeSeed(seed)]);
});
afterAll(() => loaded.close());

const query = `query Search($text: String!, $types: [EntityType!], $language: Language, $first: Int, $after: String, $last: Int, $before: String) {
  search(text: $text, types: $types, language: $language, first: $first, after: $after, last: $last, before: $before) {
    totalCount edges { cursor score matched node { id } } pageInfo { hasNextPage hasPreviousPage } } }`;

async function search(text: string, more: Record<string, unknown> = {}): Promise<Found> {
  const { data, errors } = await loaded.ask(query, { text, ...more });
  expect(errors).toBeUndefined();
  return data?.['search'] as Found;
}

const idsOf = ({ edges }: Found): readonly string[] => edges.map((it) => it.node.id.replace(/^\w+:/, ''));
const find = async (text: string, more?: Record<string, unknown>): Promise<readonly string[]> =>
  idsOf(await search(text, more));

async function codeOf(text: string, more: Record<string, unknown> = {}): Promise<unknown> {
  const { errors } = await loaded.ask(query, { text, ...more });
  return (errors?.[0]?.originalError as { code?: string } | undefined)?.code;
}

describe('what is found', () => {
  test('comes by how it fits: the name, a name, its beginning, its words, its spelling, a summary', async () => {
    const { totalCount, edges } = await search('kobber', { language: 'NB' });
    expect(edges.map(({ node, matched }) => [node.id, matched])).toEqual([
      ['mineral:copper', 'kobber'],
      ['organization:malm', 'Kobber'],
      ['mineral:chalcopyrite', 'kobberkis'],
      ['organization:gamle', 'Gamle Kobber AS'],
      ['organization:jobber', 'Jobber'],
      ['organization:smelter', 'Smelter kobber i Sulitjelma.'],
    ]);
    expect(edges.map((it) => it.score.toFixed(1))).toEqual(['1.0', '1.0', '0.8', '0.6', '0.4', '0.2']);
    expect(totalCount).toBe(6);
  });

  test.each([
    ['NB', 'kobber', ['copper', 'malm']],
    ['NB', 'gold', ['gold-hunters', 'gold']],
    ['EN', 'gold', ['gold', 'gold-hunters']],
  ])('prefers the name in %s: %s', async (language, text, first) => {
    expect((await find(text, { language })).slice(0, 2)).toEqual(first);
  });

  test('has the language of the operation when none is asked', async () => {
    const { data } = await loaded.ask(
      'query @language(is: NB) { search(text: "kobber", first: 1) { nodes { id name } } }',
    );
    expect(data).toEqual({ search: { nodes: [{ id: 'mineral:copper', name: 'kobber' }] } });
  });

  test.each([
    ['KOBBER', 'copper'],
    ['  kobber, ', 'copper'],
    ['Gamle Kobber', 'gamle'],
    ['Gamle Kobber ASA', 'gamle'],
    ['Gamle Kobber A/S', 'gamle'],
    ['Herøya Smelteverk', 'heroya'],
    ['Heroya Smelteverk', 'heroya'],
    ['Heroeya Smelteverk AS', 'heroya'],
    ['Hérøya smelteverk', 'heroya'],
    ['Ås Kværner', 'aas'],
    ['Aas Kvaerner', 'aas'],
    ['As Kvarner', 'aas'],
    ['Ås Kvärner', 'aas'],
    ['copper pyrites', 'chalcopyrite'],
    ['7403', 'copper'],
    ['74.03', 'copper'],
    ['malm', 'malm'],
    ['gamle kob', 'gamle'],
    ['kobber gaml', 'gamle'],
    ['koberkis', 'chalcopyrite'],
    ['kobber kis', 'chalcopyrite'],
    ['gamlekobber', 'gamle'],
    ['chalcopirite', 'chalcopyrite'],
    ['smelteverket sulitjelma', 'smelter'],
    ['Gamle Kobber AS, avd. Røros', 'gamle'],
  ])('%s means %s', async (text, id) => {
    expect((await find(text))[0]).toBe(id);
  });

  test('is narrowed to types', async () => {
    const text = 'berg';
    expect(await find(text, { types: ['PLACE'] })).toEqual(['berg']);
    expect(await find(text, { types: ['PLACE', 'MINERAL'] })).toEqual(['berg']);
    expect(await find(text, { types: ['MINERAL'] })).toEqual([]);
    expect(await search(text, { types: [] })).toMatchObject({ totalCount: 0, edges: [] });
    expect(await find(text, { types: null })).toHaveLength(7);
    expect((await search(text, { types: ['ORGANIZATION'] })).totalCount).toBe(6);
  });
});

describe('pages', () => {
  const whole = ['berg-a', 'berg-b', 'berg-c', 'berg-d', 'berg-e', 'berg', 'bergen'];

  async function walk(backward: boolean, size: number): Promise<readonly (readonly string[])[]> {
    const pages: (readonly string[])[] = [];
    let cursor: string | undefined;
    for (;;) {
      const page = await search('berg', backward ? { last: size, before: cursor } : { first: size, after: cursor });
      pages.push(idsOf(page));
      expect(page.totalCount).toBe(7);
      if (!(backward ? page.pageInfo.hasPreviousPage : page.pageInfo.hasNextPage)) return pages;
      cursor = page.edges.at(backward ? 0 : -1)?.cursor;
    }
  }

  test('of equal rows come by id, whatever their type', async () => {
    const { edges } = await search('berg');
    expect(edges.slice(0, 6).map((it) => it.score)).toEqual([1, 1, 1, 1, 1, 1]);
    expect(edges.map((it) => it.node.id.replace(/^\w+:/, ''))).toEqual(whole);
  });

  test.each([1, 2, 3, 7, 20])('of %i hold every row once and in order, from either end', async (size) => {
    expect((await walk(false, size)).flat()).toEqual(whole);
    expect([...(await walk(true, size))].reverse().flat()).toEqual(whole);
  });

  test('lie between two cursors', async () => {
    const { edges } = await search('berg');
    const between = { after: edges[1]?.cursor, before: edges[5]?.cursor };
    expect(await find('berg', { ...between, first: 2 })).toEqual(['berg-c', 'berg-d']);
    expect(await find('berg', { ...between, last: 2 })).toEqual(['berg-d', 'berg-e']);
  });

  test('go on only in the search that the cursor is of', async () => {
    const after = (await search('berg')).edges[0]?.cursor;
    expect(await find(' BERG ', { after })).toEqual(whole.slice(1));
    expect(await codeOf('bergen', { after })).toBe('BAD_CURSOR');
    expect(await codeOf('berg', { after, types: ['PLACE'] })).toBe('BAD_CURSOR');
    expect(await codeOf('berg', { after, language: 'SE' })).toBe('BAD_CURSOR');
    const { data } = await loaded.ask('{ minerals(first: 1) { edges { cursor } } }');
    const { edges } = data?.['minerals'] as Found;
    expect(await codeOf('berg', { after: edges[0]?.cursor })).toBe('BAD_CURSOR');
  });
});

describe('text that nobody would type', () => {
  test.each([
    '',
    '   ',
    '--- !!! ???',
    '*',
    '~',
    '"',
    '\\',
    '\u0000',
    '🪨',
    '"unclosed (brackets [and {braces',
    '+-&&||!(){}[]^"~*?:\\/',
    'searchNames:* OR *:*',
    '[* TO *]',
    'AND OR NOT',
    'kobber^1000000',
    'kobber~99',
    "x'}) MATCH (n) DETACH DELETE n //",
    'б'.repeat(200),
    '株'.repeat(200),
    'b'.repeat(200),
    'الكوبر نحاس 銅 ทองแดง',
    '\ud800',
  ])('%j is looked for as it stands, and does no harm', async (text) => {
    const { errors, data } = await loaded.ask(query, { text });
    expect(errors).toBeUndefined();
    expect((data?.['search'] as Found).totalCount).toBeLessThan(3);
    expect((await search('berg')).totalCount).toBe(7);
  });

  test('of operators finds the words between them', async () => {
    expect((await find('+kobber* AND (kis OR "jern")'))[0]).toBeDefined();
    expect((await find('"kobberkis"~2'))[0]).toBe('chalcopyrite');
  });

  test('longer than 200 characters or 16 words is refused', async () => {
    expect(await codeOf('b'.repeat(201))).toBe('BAD_ARGUMENT');
    expect(await codeOf('㍿'.repeat(100))).toBe('BAD_ARGUMENT');
    expect(await codeOf('b '.repeat(17))).toBe('BAD_ARGUMENT');
    expect(await codeOf('b '.repeat(16))).toBeUndefined();
  });
});

describe('resolve', () => {
  const resolve = async (args: string): Promise<unknown> => {
    const { data, errors } = await loaded.ask(
      `{ resolve(${args}) { text match { id } candidates { score matched node { id ... on Mineral { kind } } } } }`,
    );
    expect(errors).toBeUndefined();
    return data?.['resolve'];
  };

  test('gives each text its candidates, in the order asked, blanks and repeats too', async () => {
    const copper = { score: 1, matched: 'copper', node: { id: 'mineral:copper', kind: 'ELEMENT' } };
    const found = { match: { id: 'mineral:copper' }, candidates: [copper] };
    expect(await resolve('names: ["copper", "", "unobtainium", "Copper"], first: 1')).toEqual([
      { text: 'copper', ...found },
      { text: '', match: null, candidates: [] },
      { text: 'unobtainium', match: null, candidates: [] },
      { text: 'Copper', ...found },
    ]);
    expect(await resolve('names: []')).toEqual([]);
  });

  test('has a match where one thing alone bears the text', async () => {
    const matches = (await resolve('names: ["berg", "Bergen", "kobberkys", "7403"], first: 1')) as {
      match: unknown;
    }[];
    expect(matches.map((it) => it.match)).toEqual([
      null,
      { id: 'organization:bergen' },
      null,
      { id: 'mineral:copper' },
    ]);
    expect(await resolve('names: ["berg"], types: [PLACE]')).toMatchObject([{ match: { id: 'place:berg' } }]);
  });

  test('gives five candidates, or as many as are asked for', async () => {
    const count = async (args: string): Promise<number> =>
      ((await resolve(`names: ["berg"]${args}`)) as { candidates: unknown[] }[])[0]?.candidates.length ?? 0;
    expect([await count(''), await count(', first: 1'), await count(', first: 10')]).toEqual([5, 1, 7]);
  });
});
