/** Who else there is, in a small graph that is made up: three mines of quartz sand for one glassworks. */
import { afterEach, describe, expect, test } from '@jest/globals';
import type { SeedRow } from '../../src/load/seed.js';
import { loadTestGraph } from '../support/testGraph.js';
import type { LoadedGraph } from '../support/testGraph.js';
import { entity, link, smallSeed, writeSeed } from '../support/writeSeed.js';

let loaded: LoadedGraph | undefined;
afterEach(async () => loaded?.close());

const glassworks = {
  nodes: {
    ...smallSeed.nodes,
    Mineral: ['sand', 'quartz', 'soda', 'glass', 'cullet'].map((it) =>
      entity(`mineral:${it}`, it, { kind: 'MATERIAL' }),
    ),
    Organization: ['buyer', 'seller', 'rival', 'planner', 'explorer', 'past', 'owner'].map((it) =>
      entity(`organization:${it}`, it, { kind: 'COMPANY' }),
    ),
    Deposit: [
      entity('deposit:pit', 'Pit', { status: 'OPERATING' }),
      entity('deposit:rest', 'Rest', { status: 'CARE_AND_MAINTENANCE' }),
      entity('deposit:silent', 'Silent'),
    ],
    Facility: [entity('facility:works', 'Works', { kind: 'GLASS_OR_CERAMICS' })],
    Product: [entity('product:window', 'Window')],
  },
  relationships: {
    OPERATES: [link('organization:buyer', 'facility:works')],
    TAKES_IN: [link('facility:works', 'mineral:sand'), link('facility:works', 'mineral:soda')],
    PUTS_OUT: [link('facility:works', 'mineral:glass')],
    YIELDS: ['sand', 'soda', 'quartz', 'cullet'].map((it) => link(`mineral:${it}`, 'mineral:glass')),
    SUPPLIES: [delivery('organization:seller', 'organization:buyer', 'mineral:sand')],
    EXTRACTS: [
      ...['seller', 'rival', 'owner'].map((it) => link(`organization:${it}`, 'mineral:sand')),
      link('organization:past', 'mineral:sand', { until: '2010' }),
      link('organization:rival', 'mineral:quartz'),
    ],
    OWNS: [{ ...link('organization:owner', 'organization:rival'), status: 'COMPLETED' }],
    PLANS_TO_EXTRACT: [link('organization:planner', 'mineral:sand')],
    EXPLORES_FOR: [link('organization:explorer', 'mineral:sand')],
    HOLDS_RIGHT: [{ ...link('organization:rival', 'deposit:pit'), right: 'EXTRACTION' }],
    CONTAINS: ['pit', 'rest', 'silent'].map((it) => link(`deposit:${it}`, 'mineral:sand')),
    CONSUMES: [
      used('mineral:sand', 'GLASS_FORMER'),
      used('mineral:quartz', 'GLASS_FORMER'),
      used('mineral:glass', 'GLASS_FORMER'),
      used('mineral:soda', 'FLUX'),
      { ...used('mineral:sand', 'OTHER'), key: 'other' },
      used('mineral:cullet', 'OTHER'),
    ],
  },
};

interface Alternatives {
  readonly totalCount: number;
  readonly cut: boolean;
  readonly groups: readonly {
    readonly kind: string;
    readonly mineral: { readonly id: string };
    readonly function: string | null;
    readonly totalCount: number;
    readonly cut: boolean;
    readonly suppliers: readonly Shown[];
    readonly alternatives: readonly Shown[];
  }[];
}

interface Shown {
  readonly entity: { readonly id: string };
  readonly standing: string | null;
  readonly mineral: { readonly id: string };
  readonly through: readonly { readonly sentence: string }[];
}

describe('who else could supply sand to the buyer', () => {
  test('the seller does already; others come by how far along they are', async () => {
    const [group] = (await alternativesTo('to: "organization:buyer", mineral: "mineral:sand"')).groups;
    expect(group?.kind).toBe('SUPPLY');
    expect(named(group?.suppliers)).toEqual(['ACTIVE seller sand']);
    expect(named(group?.alternatives)).toEqual([
      'ACTIVE rival sand',
      'ACTIVE rival quartz',
      'PAUSED rest sand',
      'PLANS planner sand',
      'EXPLORES explorer sand',
      'FORMER past sand',
    ]);
  });

  test('quartz may do as well, for what the works makes of sand is won of it; soda is another need', async () => {
    const [group] = (await alternativesTo('to: "organization:buyer", mineral: "mineral:sand"')).groups;
    const other = group?.alternatives.find((it) => it.mineral.id === 'mineral:quartz');
    expect(other?.through.map(({ sentence }) => sentence).sort()).toEqual([
      'Quartz yields glass',
      'Sand yields glass',
      'Works produces glass',
    ]);
    expect(group?.alternatives.some((it) => it.mineral.id === 'mineral:soda')).toBe(false);
  });

  test('a pit that the rival works, and who owns the rival, are not told beside the rival', async () => {
    const answer = await alternativesTo('to: "organization:buyer"');
    const text = JSON.stringify(answer);
    expect(text).not.toContain('deposit:pit');
    expect(text).not.toContain('organization:owner');
  });

  test('a deposit that contains it, and of which nobody says that it is worked, is none', async () => {
    expect(JSON.stringify(await alternativesTo('to: "organization:buyer"'))).not.toContain('deposit:silent');
  });

  test('on a day before it ended, what has ended since is at work', async () => {
    const [group] = (await alternativesTo('to: "organization:buyer", mineral: "mineral:sand", asOf: "2005-01-01"'))
      .groups;
    expect(named(group?.alternatives).slice(0, 2)).toEqual(['ACTIVE past sand', 'ACTIVE rival sand']);
  });
});

test('who gives a mineral has those in its place who give it too', async () => {
  const { groups } = await alternativesTo('to: "organization:rival"');
  expect(groups.map((it) => [it.kind, it.mineral.id, ...named(it.alternatives).slice(0, 1)])).toEqual([
    ['PRODUCTION', 'mineral:quartz'],
    ['PRODUCTION', 'mineral:sand', 'ACTIVE seller sand'],
  ]);
});

test('a mineral shares a function with others, not with what is won of it, and OTHER is no function', async () => {
  const { groups } = await alternativesTo('to: "mineral:sand"');
  expect(groups.map((it) => [it.kind, it.function, ...it.alternatives.map(({ entity: { id } }) => id)])).toEqual([
    ['FUNCTION', 'GLASS_FORMER', 'mineral:quartz'],
  ]);
});

describe('bounds', () => {
  test('a group shows `first` alternatives, counts all, and says that it was cut', async () => {
    const { groups, cut } = await alternativesTo('to: "organization:buyer", mineral: "mineral:sand", first: 2');
    expect(named(groups[0]?.alternatives)).toEqual(['ACTIVE rival sand', 'ACTIVE rival quartz']);
    expect(groups[0]).toMatchObject({ totalCount: 6, cut: true });
    expect(cut).toBe(true);
  });

  test('an answer shows twenty groups', async () => {
    const ids = Array.from({ length: 21 }, (_, index) => `mineral:m${String(index).padStart(2, '0')}`);
    await load({
      nodes: { ...smallSeed.nodes, Mineral: ids.map((id) => entity(id, id, { kind: 'MINERAL' })) },
      relationships: { EXTRACTS: ids.map((id) => link('organization:one', id)) },
    });
    const { groups, totalCount, cut } = await alternativesIn('to: "organization:one"');
    expect(groups.map((it) => it.mineral.id)).toEqual(ids.slice(0, 20));
    expect({ totalCount, cut }).toEqual({ totalCount: 21, cut: true });
  });

  test('a mineral that more than 2,000 links lead to is not looked at, and the answer says so', async () => {
    const many = Array.from({ length: 2001 }, (_, index) => `organization:o${index}`);
    await load({
      nodes: { ...smallSeed.nodes, Organization: many.map((id) => entity(id, id, { kind: 'COMPANY' })) },
      relationships: { EXTRACTS: many.map((id) => link(id, 'mineral:quartz')) },
    });
    const { groups, cut } = await alternativesIn('to: "organization:o0"');
    expect(groups).toMatchObject([{ kind: 'PRODUCTION', totalCount: 0, alternatives: [], cut: true }]);
    expect(cut).toBe(true);
  });
});

test.each([
  ['to: "organization:buyer", first: 101', 'alternatives: first: expected a number from 1 to 100, got 101.'],
  ['to: "organization:buyer", first: 0', 'alternatives: first: expected a number from 1 to 100, got 0.'],
  ['to: "organization:buyer", mineral: "product:window"', 'expected an id beginning with mineral:'],
  ['to: "organization:buyer", asOf: "2005"', 'alternatives: asOf: expected a day'],
])('%s is refused', async (args, message) => {
  await load(glassworks);
  const { errors } = (await loaded?.ask(`{ alternatives(${args}) { cut } }`)) ?? {};
  expect(errors?.map((it) => it.message)).toEqual([expect.stringContaining(message)]);
});

test('an unknown id gives null and a notice; what is no part of a chain has no groups', async () => {
  expect(await alternativesTo('to: "role:mining"')).toMatchObject({ groups: [], totalCount: 0, cut: false });
  const answer = await loaded?.ask('{ alternatives(to: "organization:buye") { cut } }');
  expect(answer?.data).toEqual({ alternatives: null });
  expect(answer?.extensions?.notices).toHaveLength(1);
});

function named(shown: readonly Shown[] | undefined): readonly string[] {
  const last = (id: string): string => id.split(':')[1] ?? id;
  return (shown ?? []).map((it) => [it.standing, last(it.entity.id), last(it.mineral.id)].join(' '));
}

function delivery(from: string, to: string, mineral: string): SeedRow {
  return { ...link(from, to), status: 'ACTUAL', goods: 'goods', minerals: [mineral] };
}

function used(mineral: string, use: string): SeedRow {
  return { ...link('product:window', mineral), function: use };
}

async function alternativesTo(args: string): Promise<Alternatives> {
  await load(glassworks);
  return alternativesIn(args);
}

async function load(seed: Parameters<typeof writeSeed>[0]): Promise<void> {
  loaded = await loadTestGraph([await writeSeed(seed)]);
}

async function alternativesIn(args: string): Promise<Alternatives> {
  const shown = 'entity { id } standing mineral { id } through { sentence }';
  const answer = await loaded?.ask(`{ alternatives(${args}) { totalCount cut groups { kind mineral { id } function
    totalCount cut suppliers { ${shown} } alternatives { ${shown} } } } }`);
  expect(answer?.errors).toBeUndefined();
  return answer?.data?.['alternatives'] as Alternatives;
}
