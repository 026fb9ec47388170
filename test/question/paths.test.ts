/** What paths promises beside what brute force shows: which questions are refused, what is left out, and what is said then. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { SeedRow } from '../../src/load/seed.js';
import { loadTestGraph } from '../support/testGraph.js';
import type { LoadedGraph } from '../support/testGraph.js';
import { entity, link, smallSeed, writeSeed } from '../support/writeSeed.js';

interface Answer {
  readonly lookedAt: number;
  readonly cut: boolean;
  readonly kindCount: number;
  readonly kinds: readonly { readonly kind: string; readonly count: number; readonly exact: boolean }[];
  readonly paths: readonly { readonly entities: readonly { readonly id: string }[] }[];
}

let loaded: LoadedGraph;
beforeAll(async () => {
  loaded = await loadTestGraph([await writeSeed(crowdedSeed())]);
}, 300_000);
afterAll(() => loaded.close());

const ends = 'from: "organization:one", to: "organization:two"';

test('paths come shortest first, and of equal length through what has few links first', async () => {
  const { paths, lookedAt } = await answerTo(`${ends}, maxLength: 2`);
  expect(paths.map(({ entities }) => entities.map(({ id }) => id))).toEqual([
    ['organization:one', 'role:mining', 'organization:two'],
    ['organization:one', 'cluster:test', 'organization:two'],
  ]);
  expect(lookedAt).toBe(2);
});

test('longer paths are not looked for once there are enough', async () => {
  const { paths, lookedAt, kinds, cut } = await answerTo(`${ends}, first: 1`);
  expect(paths).toHaveLength(1);
  expect(kinds.map(({ kind, count, exact }) => [kind, count, exact])).toEqual([
    ['Organization - Cluster - Organization', 1, true],
    ['Organization - Role - Organization', 1, true],
  ]);
  expect([lookedAt, cut]).toEqual([2, false]);
});

test('inner entities are only of the types that are asked for; the ends may have any', async () => {
  const kinds = async (more: string): Promise<readonly string[]> =>
    (await answerTo(`${ends}, maxLength: 2, ${more}`)).kinds.map(({ kind }) => kind);
  expect(await kinds('through: [ROLE]')).toEqual(['Organization - Role - Organization']);
  expect(await kinds('without: [ROLE]')).toEqual(['Organization - Cluster - Organization']);
  expect(await kinds('through: [ROLE], without: [ROLE]')).toEqual([]);
  expect(await kinds('through: []')).toEqual([]);
});

test('null says no more than leaving an argument out', async () => {
  const nulls = 'maxLength: null, first: null, through: null, without: null, asOf: null';
  expect(await answerTo(`${ends}, ${nulls}`)).toEqual(await answerTo(ends));
});

test('where nothing is known to connect the two, the list is empty', async () => {
  const { paths, kinds, cut, lookedAt } = await answerTo('from: "organization:one", to: "mineral:quartz"');
  expect({ paths, kinds, cut, lookedAt }).toEqual({ paths: [], kinds: [], cut: false, lookedAt: 6 });
});

test.each([
  ['from: "organization:one", to: "organization:one"', 'paths: to: expected another than from, got the same.'],
  [`${ends}, maxLength: 7`, 'paths: maxLength: expected a number from 1 to 6, got 7.'],
  [`${ends}, first: 0`, 'paths: first: expected a number from 1 to 100, got 0.'],
  [`${ends}, asOf: "2020-02-30"`, 'paths: asOf: expected a day such as 2012-06-14, got "2020-02-30".'],
])('%s is refused', async (args, message) => {
  const { errors } = await loaded.ask(`{ paths(${args}) { cut } }`);
  expect(errors?.map((it) => it.message)).toEqual([message]);
});

test('an id that nothing bears gives null', async () => {
  const { data, errors } = await loaded.ask('{ paths(from: "organization:one", to: "role:nobody") { cut } }');
  expect([data, errors]).toEqual([{ paths: null }, undefined]);
});

test('a day on which what is known had ended leaves no path', async () => {
  const old = 'from: "organization:old", to: "cluster:test", maxLength: 1';
  expect((await answerTo(`${old}, asOf: "2009-12-31"`)).paths).toHaveLength(1);
  expect((await answerTo(`${old}, asOf: "2090-01-01"`)).paths).toHaveLength(0);
});

test('of more than 10,000 paths of a length 10,000 are ranked, and the answer says so', async () => {
  const { kinds, cut, lookedAt } = await answerTo('from: "project:crowd-a", to: "project:crowd-b", first: 100');
  expect(kinds.map(({ kind, count, exact }) => [kind, count, exact])).toEqual([
    ['Project - Organization - Mineral - Organization - Project', 10_000, false],
  ]);
  expect([cut, lookedAt]).toEqual([true, 4]);
});

async function answerTo(args: string): Promise<Answer> {
  const { data, errors } = await loaded.ask(
    `{ paths(${args}) { lookedAt cut kindCount kinds { kind count exact } paths { entities { id } } } }`,
  );
  expect(errors).toBeUndefined();
  return data?.['paths'] as Answer;
}

/**
 * Two organisations with a common role and cluster, one that was in the cluster once; and two projects with 25 participants
 * each, all of which handle the same 20 minerals.
 */
function crowdedSeed(): Parameters<typeof writeSeed>[0] {
  const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);
  const minerals = numbers(20).map((index) => `mineral:crowd-${index}`);
  const sides = ['a', 'b'].flatMap((side) =>
    numbers(25).map((index) => [side, `organization:${side}-${index}`] as const),
  );
  const { nodes, relationships } = smallSeed;
  const organization = (id: string): SeedRow => entity(id, id, { kind: 'COMPANY' });
  return {
    nodes: {
      ...nodes,
      Organization: [
        ...nodes.Organization,
        organization('organization:old'),
        ...sides.map(([, id]) => organization(id)),
      ],
      Mineral: [...nodes.Mineral, ...minerals.map((id) => entity(id, id, { kind: 'MINERAL' }))],
      Project: ['a', 'b'].map((side) => entity(`project:crowd-${side}`, side, { kind: 'RELATED' })),
    },
    relationships: {
      ...relationships,
      MEMBER_OF: [
        ...relationships.MEMBER_OF,
        { ...link('organization:old', 'cluster:test', { until: '2010' }), evidence: 'STRONG' },
      ],
      PARTICIPATES_IN: sides.map(([side, id]) => link(id, `project:crowd-${side}`, { capacity: 'PARTICIPANT' })),
      HANDLES: sides.flatMap(([, id]) => minerals.map((mineral) => link(id, mineral))),
    },
  };
}
