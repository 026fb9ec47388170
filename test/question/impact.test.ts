/** What follows when something stops, and what alone stops something, in a small graph that is made up. */
import { afterEach, describe, expect, test } from '@jest/globals';
import type { SeedRow } from '../../src/load/seed.js';
import { findSinglePoints } from '../../src/question/findSinglePoints.js';
import { propagateStop } from '../../src/question/propagateStop.js';
import { loadTestGraph } from '../support/testGraph.js';
import type { LoadedGraph } from '../support/testGraph.js';
import { entity, link, smallSeed, writeSeed } from '../support/writeSeed.js';

let loaded: LoadedGraph | undefined;
afterEach(async () => loaded?.close());

/** Of two pits one alone has tin; a smelter makes solder of tin and lead for a radio, and lead comes from both. */
const radios = {
  nodes: {
    ...smallSeed.nodes,
    Mineral: ['tin', 'lead', 'gold', 'solder'].map((it) => entity(`mineral:${it}`, it, { kind: 'MATERIAL' })),
    Deposit: ['one', 'two'].map((it) => entity(`deposit:${it}`, it, { status: 'OPERATING' })),
    Facility: [entity('facility:smelter', 'Smelter', { kind: 'SMELTER' })],
    Product: [entity('product:radio', 'Radio'), entity('product:coffin', 'Coffin')],
  },
  relationships: {
    CONTAINS: [
      link('deposit:one', 'mineral:tin'),
      link('deposit:one', 'mineral:lead'),
      link('deposit:two', 'mineral:lead', { until: '2030' }),
    ],
    TAKES_IN: [link('facility:smelter', 'mineral:tin'), link('facility:smelter', 'mineral:lead')],
    PUTS_OUT: [link('facility:smelter', 'mineral:solder')],
    CONSUMES: [used('product:radio', 'solder'), used('product:radio', 'gold'), used('product:coffin', 'lead')],
  },
};

interface Impact {
  readonly totalCount: number;
  readonly cut: boolean;
  readonly effects: readonly {
    readonly entity: { readonly id: string };
    readonly effect: string;
    readonly order: number;
    readonly alternatives: readonly { readonly id: string }[];
  }[];
}

interface SinglePoints {
  readonly totalCount: number;
  readonly cut: boolean;
  readonly unknown: readonly { readonly id: string }[];
  readonly points: readonly {
    readonly entity: { readonly id: string };
    readonly order: number;
    readonly lostCount: number;
  }[];
}

describe('what follows if a pit stops', () => {
  test('comes nearest first; of equal distance, what loses its only known supply before what loses one of several', async () => {
    expect(told(await impactOf('of: "deposit:one"'))).toEqual([
      '1 LOSES_ONLY_KNOWN_SUPPLY mineral:tin',
      '1 LOSES_ONE_OF_SEVERAL mineral:lead',
      '2 LOSES_ONLY_KNOWN_SUPPLY facility:smelter',
      '2 UNKNOWN product:coffin',
      '3 LOSES_ONLY_KNOWN_SUPPLY mineral:solder',
      '4 LOSES_ONLY_KNOWN_SUPPLY product:radio',
    ]);
  });

  test('says who is left', async () => {
    const { effects } = await impactOf('of: "deposit:one"');
    expect(effects.find((it) => it.entity.id === 'mineral:lead')?.alternatives).toEqual([{ id: 'deposit:two' }]);
  });

  test('on a day in the future, what has ended by then is left no more', async () => {
    expect(told(await impactOf('of: "deposit:one", asOf: "2040-01-01"'))).toContain(
      '1 LOSES_ONLY_KNOWN_SUPPLY mineral:lead',
    );
    expect(told(await impactOf('of: "deposit:two", asOf: "2040-01-01"'))).toEqual([]);
  });

  test('is nothing where nobody needs it', async () => {
    expect(await impactOf('of: "product:radio"')).toMatchObject({ effects: [], totalCount: 0, cut: false });
    expect(await impactOf('of: "role:mining"')).toMatchObject({ effects: [], totalCount: 0, cut: false });
  });
});

describe('what alone stops a radio', () => {
  test('comes nearest first; gold is needed, and where it comes from is not known', async () => {
    const answer = await pointsOf('of: "product:radio"');
    expect(answer.points.map((it) => `${it.order} ${it.entity.id}`)).toEqual([
      '1 mineral:gold',
      '1 mineral:solder',
      '2 facility:smelter',
      '3 mineral:lead',
      '3 mineral:tin',
      '4 deposit:one',
    ]);
    expect(answer.unknown).toEqual([{ id: 'mineral:gold' }]);
  });

  test('is what impact says of each by itself', async () => {
    await load(radios);
    const { points } = await pointsIn('of: "product:radio"');
    const entities = Object.values(radios.nodes).flatMap((rows) => rows.map((row) => String(row.id)));
    const stopping: string[] = [];
    for (const id of entities.filter((it) => !it.startsWith('source:') && it !== 'product:radio')) {
      const lost = told(await impactIn(`of: "${id}"`)).find((it) => it.endsWith(' product:radio'));
      if (lost?.includes('LOSES_ONLY_KNOWN_SUPPLY') === true) stopping.push(`${lost.split(' ')[0] ?? ''} ${id}`);
    }
    expect(stopping.sort()).toEqual(points.map((it) => `${it.order} ${it.entity.id}`).sort());
  });

  test('is narrowed to types, and cut to `first`', async () => {
    const deposits = await pointsOf('of: "product:radio", types: [DEPOSIT, ORGANIZATION]');
    expect(deposits).toMatchObject({ totalCount: 1, cut: false, points: [{ entity: { id: 'deposit:one' } }] });
    expect(await pointsIn('of: "product:radio", types: []')).toMatchObject({ totalCount: 0, points: [] });
    expect(await pointsIn('of: "product:radio", first: 2')).toMatchObject({ totalCount: 6, cut: true });
  });

  test('is nothing where nothing is needed', async () => {
    expect(await pointsOf('of: "deposit:one"')).toMatchObject({ points: [], unknown: [], totalCount: 0, cut: false });
  });
});

describe.each(['impact', 'singlePointsOfFailure'])('%s', (field) => {
  test('refuses a day that is none', async () => {
    await load(radios);
    const answer = await loaded?.ask(`{ ${field}(of: "deposit:one", asOf: "2015-02-30") { cut } }`);
    expect(answer?.errors?.map((it) => it.message)).toEqual([expect.stringContaining(`${field}: asOf: `)]);
  });

  test('is null of an unknown id, and a notice names what is near', async () => {
    await load(radios);
    const answer = await loaded?.ask(`{ ${field}(of: "product:radi") { cut } }`);
    expect(answer?.data).toEqual({ [field]: null });
    expect(answer?.extensions?.notices).toHaveLength(1);
  });
});

test('singlePointsOfFailure shows from 1 to 100', async () => {
  await load(radios);
  const answer = await loaded?.ask('{ singlePointsOfFailure(of: "product:radio", first: 101) { cut } }');
  expect(answer?.errors?.map((it) => it.message)).toEqual([
    'singlePointsOfFailure: first: expected a number from 1 to 100, got 101.',
  ]);
});

test('500 effects are shown; all are counted, and the answer says that it was cut', async () => {
  const products = Array.from({ length: 501 }, (_, index) => `product:p${String(index).padStart(3, '0')}`);
  await load({
    nodes: { ...radios.nodes, Product: products.map((id) => entity(id, id)) },
    relationships: { CONSUMES: products.map((id) => used(id, 'gold')) },
  });
  const impact = await impactIn('of: "mineral:gold"');
  expect(impact).toMatchObject({ totalCount: 501, cut: true });
  expect(impact.effects.map(({ entity: { id } }) => id)).toEqual(products.slice(0, 500));
});

describe('so many rows of needs are read and no more', () => {
  const need = (id: string, index: number, supplier: string): unknown => [
    id,
    id,
    `n${index}`,
    null,
    supplier,
    `l${id}${index}`,
    null,
    null,
  ];
  const many = (id: string, count: number, supplier: string): readonly unknown[] =>
    Array.from({ length: count }, (_, index) => need(id, index, supplier));

  test('by impact, which says nothing of what it has not read whole', () => {
    const asking = propagateStop(['dependents', 'needs'], { of: 'a:stop' });
    expect(asking.next().value).toMatchObject([{ statement: 'dependents', parameters: { of: ['a:stop'] } }]);
    const near = { dependents: ['a:first', 'a:second'], assumptions: [] };
    expect(asking.next([near]).value).toMatchObject([{ statement: 'needs', parameters: { limit: 10_001 } }]);
    const needs = [need('a:first', 0, 'a:stop'), ...many('a:second', 10_000, 'a:stop')];
    expect(asking.next([{ needs }])).toMatchObject({
      done: true,
      value: { cut: true, totalCount: 1, effects: [{ entity: 'a:first' }] },
    });
  });

  test('by singlePointsOfFailure, which goes no further then', () => {
    const asking = findSinglePoints(['assumed', 'needs'], { of: 'a:of', types: null, first: 20 });
    expect(asking.next().value).toMatchObject([{ statement: 'assumed' }]);
    expect(asking.next([{ assumptions: [] }]).value).toMatchObject([
      { statement: 'needs', parameters: { of: ['a:of'], limit: 5_001 } },
    ]);
    expect(asking.next([{ needs: [need('a:of', 0, 'a:one')] }]).value).toMatchObject([
      { parameters: { of: ['a:one'], limit: 5_000 } },
    ]);
    expect(asking.next([{ needs: many('a:one', 5_000, 'a:far') }])).toMatchObject({
      done: true,
      value: { cut: true, totalCount: 1, points: [{ entity: 'a:one' }] },
    });
  });
});

function told({ effects }: Impact): readonly string[] {
  return effects.map((it) => `${it.order} ${it.effect} ${it.entity.id}`);
}

function used(product: string, mineral: string): SeedRow {
  return { ...link(product, `mineral:${mineral}`), function: 'STRUCTURE' };
}

async function load(seed: Parameters<typeof writeSeed>[0]): Promise<void> {
  await loaded?.close();
  loaded = await loadTestGraph([await writeSeed(seed)]);
}

async function impactOf(args: string): Promise<Impact> {
  await load(radios);
  return impactIn(args);
}

async function impactIn(args: string): Promise<Impact> {
  const answer = await loaded?.ask(
    `{ impact(${args}) { totalCount cut effects { entity { id } effect order alternatives { id } } } }`,
  );
  expect(answer?.errors).toBeUndefined();
  return answer?.data?.['impact'] as Impact;
}

async function pointsOf(args: string): Promise<SinglePoints> {
  await load(radios);
  return pointsIn(args);
}

async function pointsIn(args: string): Promise<SinglePoints> {
  const answer = await loaded?.ask(
    `{ singlePointsOfFailure(${args}) { totalCount cut unknown { id } points { entity { id } order lostCount } } }`,
  );
  expect(answer?.errors).toBeUndefined();
  return answer?.data?.['singlePointsOfFailure'] as SinglePoints;
}
