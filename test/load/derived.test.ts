/** What the loader makes from the rows of others: conflicts, and what names no source. Both are asked for like any list. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { loadSeed } from '../../src/load/loadSeed.js';
import { readSeed } from '../../src/load/readSeed.js';
import { loadTestGraph } from '../support/testGraph.js';
import type { LoadedGraph } from '../support/testGraph.js';
import { link, smallSeed, writeSeed } from '../support/writeSeed.js';
import type { SeedRow } from '../../src/load/seed.js';

const observation = (id: string, more: SeedRow): SeedRow => ({
  id: `observation:${id}`,
  about: 'organization:one',
  property: 'STAFF',
  ...('date' in more ? {} : { unit: 'persons' }),
  certainty: 'STATED',
  sources: ['source:test'],
  ...more,
});
const observations = [
  observation('a-2019-one', { quantity: 220, validFor: '2019' }),
  observation('a-2019-other', { quantity: 280, validFor: '2019' }),
  observation('b-2020-about', { low: 200, high: 250, validFor: '2020' }),
  observation('b-2020-exact', { quantity: 240, validFor: '2020' }),
  observation('c-2021', { quantity: 1, validFor: '2021' }),
  observation('c-2022', { quantity: 2, validFor: '2022' }),
  observation('d-opened-first', { property: 'OPENED', date: '1970' }),
  observation('d-opened-again', { property: 'OPENED', date: '1985' }),
  observation('e-founded-one', {
    property: 'FOUNDED',

    date: '1937',
    contradicts: ['observation:e-founded-other'],
  }),
  observation('e-founded-other', { property: 'FOUNDED', date: '1964' }),
];

let loaded: LoadedGraph;
beforeAll(async () => {
  const extracts = [
    link('organization:one', 'mineral:quartz', {
      contradicts: ['plain-link:organization-two-extracts-mineral-quartz'],
    }),
    link('organization:two', 'mineral:quartz'),
  ];
  loaded = await loadTestGraph([
    await writeSeed({
      nodes: { ...smallSeed.nodes, Observation: observations },
      relationships: { ...smallSeed.relationships, EXTRACTS: extracts },
    }),
  ]);
});
afterAll(() => loaded.close());

test('numbers without a number in common conflict, and so does what a curator marked, links too; nothing else does', async () => {
  const { data } = await loaded.ask(
    '{ conflicts { totalCount edges { about { id } observations { id } links { id kind from { id } } } } }',
  );
  expect(data?.['conflicts']).toEqual({
    totalCount: 3,
    edges: [
      {
        about: { id: 'organization:one' },
        observations: [{ id: 'observation:a-2019-one' }, { id: 'observation:a-2019-other' }],
        links: [],
      },
      {
        about: { id: 'organization:one' },
        observations: [{ id: 'observation:e-founded-one' }, { id: 'observation:e-founded-other' }],
        links: [],
      },
      {
        about: { id: 'organization:one' },
        observations: [],
        links: [
          {
            id: 'plain-link:organization-one-extracts-mineral-quartz',
            kind: 'EXTRACTS',
            from: { id: 'organization:one' },
          },
          {
            id: 'plain-link:organization-two-extracts-mineral-quartz',
            kind: 'EXTRACTS',
            from: { id: 'organization:two' },
          },
        ],
      },
    ],
  });
});

test('what names no source is shown, should unchecked data ever be loaded', async () => {
  const unsourced = (row: SeedRow): SeedRow => ({ ...row, sources: [] });
  const { seed } = await readSeed([
    await writeSeed({
      nodes: {
        ...smallSeed.nodes,
        Mineral: smallSeed.nodes.Mineral.map(unsourced),
        Observation: [unsourced(observation('z', { quantity: 1 }))],
      },
      relationships: {
        ...smallSeed.relationships,
        EXTRACTS: [unsourced(link('organization:one', 'mineral:quartz'))],
      },
    }),
  ]);
  const { graph, contract } = loaded;
  await loadSeed(graph, contract.model, new Map(), seed, { report: () => undefined, besideOtherData: true });
  const { data } = await loaded.ask(
    '{ uncited { totalCount edges { entity { id } observation { id } link { id } } } dataset { name counts { kind count } } }',
  );
  const uncited = data?.['uncited'] as { edges: readonly unknown[] };
  expect(uncited.edges).toEqual([
    { entity: { id: 'mineral:quartz' }, observation: null, link: null },
    { entity: null, observation: { id: 'observation:z' }, link: null },
    { entity: null, observation: null, link: { id: 'plain-link:organization-one-extracts-mineral-quartz' } },
  ]);
  const { counts } = data?.['dataset'] as { counts: readonly { kind: string; count: number }[] };
  expect(counts).toContainEqual({ kind: 'Organization', count: 2 });
  expect(counts).toContainEqual({ kind: 'HAS_ROLE', count: 2 });
});
