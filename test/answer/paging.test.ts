/**
 * Whoever pages through a connection meets every row exactly once and in order, from either end: where names are equal,
 * where several links join the same two nodes, and where rows come and go while the reader is between two pages.
 */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { loadFolders } from '../../src/load/loadFolders.js';
import type { SeedRow } from '../../src/load/seed.js';
import { codesFolder, loadTestGraph } from '../support/testGraph.js';
import type { LoadedGraph } from '../support/testGraph.js';
import { readPage, selection, show, size, walk } from '../support/walkPages.js';
import type { Page, Turn } from '../support/walkPages.js';
import { entity, link, smallSeed, writeSeed } from '../support/writeSeed.js';
import type { SeedFiles } from '../support/writeSeed.js';

/** Ten organisations, of which five are called Berg and two Ås: case has no weight, and aa is å. */
const names = {
  ...{ a: 'Berg', b: 'Ås', c: 'Berg', d: 'Alta', e: 'Berg' },
  ...{ f: 'Øy', g: 'Berg', h: 'berg', i: 'Aas', j: 'Dal' },
};

function seedOf(organizations: Readonly<Record<string, string>>): SeedFiles {
  const { Source, Cluster } = smallSeed.nodes;
  const rows = Object.entries(organizations).map(([id, name]) =>
    entity(`organization:${id}`, name, { kind: 'COMPANY' }),
  );
  return { nodes: { Source, Cluster, Organization: rows } };
}

let loaded: LoadedGraph;
beforeAll(async () => {
  loaded = await loadTestGraph([await writeSeed(seedOf(names))]);
});
afterAll(() => loaded.close());

/** Puts another seed in the place of the one that is loaded. */
async function load(seed: SeedFiles): Promise<void> {
  const options = { codesFolder, report: () => undefined, besideOtherData: true };
  await loadFolders(loaded.graph, loaded.contract.model, { ...options, folders: [await writeSeed(seed)] });
}

async function ask(query: string): Promise<Record<string, unknown>> {
  const { data, errors } = await loaded.ask(query);
  expect(errors).toBeUndefined();
  return data ?? {};
}

/** Turns the pages of all organisations in an order, as `orderBy` states it. */
const organizationsBy =
  (orderBy: string): Turn =>
  async (args) => {
    const data = await ask(
      `{ organizations(${args}, orderBy: ${orderBy}) ${selection.replace('ROW', 'node { id }')} }`,
    );
    return readPage(data['organizations'], ({ node }) => node.id.replace('organization:', ''));
  };

describe.each([
  ['id', '[{ id: ASC }]', 'a b c | d e f | g h i | j', 'h i j | e f g | b c d | a'],
  ['id, descending', '[{ id: DESC }]', 'j i h | g f e | d c b | a', 'c b a | f e d | i h g | j'],
  ['name; equal ones by id', '[{ name: ASC }]', 'd a c | e g h | j f b | i', 'f b i | g h j | a c e | d'],
  ['name, ids descending too', '[{ name: DESC }]', 'i b f | j h g | e c a | d', 'c a d | h g e | b f j | i'],
  ['name, ids turned', '[{ name: ASC }, { id: DESC }]', 'd h g | e c a | j f i | b', 'f i b | c a j | h g e | d'],
])('a root connection by %s', (_, orderBy, forward, backward) => {
  const turn = organizationsBy(orderBy);

  test('is paged forward', async () => {
    const pages = await walk(turn, false);
    expect(show(pages)).toBe(forward);
    expect(pages.map((it) => it.hasPreviousPage)).toEqual([false, true, true, true]);
    expect(pages.map((it) => it.totalCount)).toEqual([10, 10, 10, 10]);
  });

  test('is paged backward, each page in the asked order', async () => {
    const pages = await walk(turn, true);
    expect(show(pages)).toBe(backward);
    expect(pages.map((it) => it.hasNextPage)).toEqual([false, true, true, true]);
    expect(pages.map((it) => it.totalCount)).toEqual([10, 10, 10, 10]);
  });

  test('gives what lies between two cursors', async () => {
    const { rows, cursors } = await turn('first: 10');
    const between = `after: "${cursors[1]}", before: "${cursors[8]}"`;
    expect((await turn(`first: 10, ${between}`)).rows).toEqual(rows.slice(2, 8));
    expect((await turn(`last: 2, ${between}`)).rows).toEqual(rows.slice(6, 8));
  });
});

describe('while a reader is between two pages', () => {
  const without = (id: string): SeedFiles =>
    seedOf(Object.fromEntries(Object.entries(names).filter(([it]) => it !== id)));
  const turn = organizationsBy('[{ name: ASC }]');
  let first: Page;
  let last: Page;
  beforeAll(async () => {
    [first, last] = [await turn(`first: ${size}`), await turn(`last: ${size}`)];
    expect(show([first, last])).toBe('d a c | f b i');
  });

  test.each([
    ['a node before the cursor leaves', without('a'), 'e g h | j f b | i'],
    ["the cursor's own node leaves", without('c'), 'e g h | j f b | i'],
    ['the next node leaves', without('e'), 'g h j | f b i'],
    ['a node comes before the cursor', seedOf({ ...names, x: 'Alta' }), 'e g h | j f b | i'],
    ['a node comes after the cursor', seedOf({ ...names, x: 'Dal' }), 'e g h | j x f | b i'],
    ["a node of the cursor's name comes right after it", seedOf({ ...names, d2: 'Berg' }), 'd2 e g | h j f | b i'],
  ])('going forward: %s', async (_, changed, rest) => {
    await load(changed);
    expect(show(await walk(turn, false, first.cursors.at(-1)))).toBe(rest);
  });

  test.each([
    ['a node after the cursor leaves', without('b'), 'g h j | a c e | d'],
    ["the cursor's own node leaves", without('f'), 'g h j | a c e | d'],
    ['a node comes before the cursor', seedOf({ ...names, x: 'Berg' }), 'h x j | c e g | d a'],
  ])('going backward: %s', async (_, changed, rest) => {
    await load(changed);
    expect(show(await walk(turn, true, last.cursors.at(0)))).toBe(rest);
  });
});

describe('several links of one type between the same two nodes', () => {
  const took = (organization: string, capacity: string, key?: string): SeedRow =>
    link(`organization:${organization}`, 'project:tunnel', { capacity, ...(key === undefined ? {} : { key }) });
  /** Organisation c took part five times, once without a key; d twice. */
  const all = [
    took('b', 'FUNDER'),
    took('c', 'LEAD'),
    ...['1', '2', '3', '4'].map((key) => took('c', 'PARTNER', key)),
    took('d', 'CLIENT', '1'),
    took('d', 'AUTHOR', '2'),
  ];
  const seedWith = (participations: readonly SeedRow[]): SeedFiles => ({
    nodes: { ...seedOf(names).nodes, Project: [entity('project:tunnel', 'Tunnel', { kind: 'MAIN_PROJECT' })] },
    relationships: { PARTICIPATES_IN: participations },
  });

  /** Turns the pages of who took part in the project; a row is called after its organisation and its key, as in c1. */
  const participantsBy =
    (orderBy: string): Turn =>
    async (args) => {
      const connection = `participants(${args}, orderBy: ${orderBy}) ${selection.replace('ROW', 'linkId node { id }')}`;
      const data = await ask(`{ project(id: "project:tunnel") { ${connection} } }`);
      const { participants } = data['project'] as Record<string, unknown>;
      return readPage(participants, ({ linkId }) =>
        linkId.replace(/^.*:organization-(.*)-participates-in-project-tunnel-?/, '$1'),
      );
    };

  beforeAll(() => load(seedWith(all)));

  test.each([
    ['id', '[{ id: ASC }]', 'b c c1 | c2 c3 c4 | d1 d2', 'c4 d1 d2 | c1 c2 c3 | b c'],
    ['id, descending', '[{ id: DESC }]', 'd2 d1 c4 | c3 c2 c1 | c b', 'c1 c b | c4 c3 c2 | d2 d1'],
    ['name', '[{ name: ASC }]', 'd1 d2 c | c1 c2 c3 | c4 b', 'c3 c4 b | c c1 c2 | d1 d2'],
    ['name, descending', '[{ name: DESC }]', 'b c4 c3 | c2 c1 c | d2 d1', 'c d2 d1 | c3 c2 c1 | b c4'],
  ])('are paged one at a time by %s, and all are counted', async (_, orderBy, forward, backward) => {
    const [there, back] = [await walk(participantsBy(orderBy), false), await walk(participantsBy(orderBy), true)];
    expect(show(there)).toBe(forward);
    expect(show(back)).toBe(backward);
    expect([...there, ...back].map((it) => it.totalCount)).toEqual([8, 8, 8, 8, 8, 8]);
  });

  test('are counted under a filter as they are paged', async () => {
    const where = 'where: { edge: { capacity: { eq: PARTNER } } }';
    const { participants } = (
      await ask(`{ project(id: "project:tunnel") { participants(first: 2, ${where}) { totalCount nodes { id } } } }`)
    )['project'] as Record<string, unknown>;
    expect(participants).toEqual({ totalCount: 4, nodes: [{ id: 'organization:c' }, { id: 'organization:c' }] });
  });

  test('are seen from the other side too, each with what it carries itself', async () => {
    const projects = 'projects { totalCount edges { capacity node { id } } }';
    const node = { id: 'project:tunnel' };
    const edges = [
      { capacity: 'CLIENT', node },
      { capacity: 'AUTHOR', node },
    ];
    expect(await ask(`{ organization(id: "organization:d") { ${projects} } }`)).toEqual({
      organization: { projects: { totalCount: 2, edges } },
    });
  });

  test.each([
    ['the link of the cursor', ({ from, key }: SeedRow) => from === 'organization:c' && key === '1'],
    ['a link before the cursor', ({ from }: SeedRow) => from === 'organization:b'],
  ])('are neither lost nor repeated when %s leaves between two pages', async (_, leaves) => {
    const turn = participantsBy('[{ id: ASC }]');
    await load(seedWith(all));
    const first = await turn(`first: ${size}`);
    expect(show([first])).toBe('b c c1');
    await load(seedWith(all.filter((row) => !leaves(row))));
    expect(show(await walk(turn, false, first.cursors.at(-1)))).toBe('c2 c3 c4 | d1 d2');
  });
});
