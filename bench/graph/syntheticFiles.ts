/**
 * An invented graph as a seed folder: organisations with roles and minerals, who take part in projects, and products
 * that consume minerals. A few projects, minerals and roles are hubs, to which very many relationships lead.
 */
import type { DatasetRow, SeedRow } from '../../src/load/seed.js';
import type { NodeCounts, RelationshipCounts, SyntheticCounts } from './countsOf.js';
import { idOf, indexOfRank } from './idOf.js';
import { newRandom } from './random.js';
import { skewedDraw } from './skewedDraw.js';
import { syntheticName } from './syntheticName.js';

/** A file of the folder; its rows are made while they are read, so that no more than one is in memory. */
export interface SyntheticFile {
  readonly path: string;
  readonly rows: Iterable<SeedRow>;
}

const sources = ['source:synthetic'];

/** What the graph says of itself. */
export const syntheticDataset: DatasetRow = {
  name: 'synthetic',
  date: '2026-01-01',
  licence: 'CC0-1.0',
  citation: 'An invented graph for benchmarks.',
  subject: 'cluster:c0000000',
};

/** Returns the files of an invented graph; equal counts give equal rows. */
export function syntheticFiles({ nodes, relationships }: SyntheticCounts): readonly SyntheticFile[] {
  return [
    { path: 'nodes/Source.json', rows: [{ id: 'source:synthetic', title: 'Synthetic', kind: 'DATASET' }] },
    ...present(nodes).map((type) => ({
      path: `nodes/${type}.json`,
      rows: entities(type, nodes[type]),
    })),
    ...present(relationships).map((type) => ({
      path: `relationships/${type}.json`,
      rows: links(type, relationships[type], nodes),
    })),
  ];
}

function present<Type extends string>(counts: Readonly<Record<Type, number>>): readonly Type[] {
  return (Object.keys(counts) as Type[]).filter((type) => counts[type] > 0);
}

/** What a row of a node type has besides its name. */
const fields: Readonly<Record<keyof NodeCounts, (index: number) => SeedRow>> = {
  Cluster: () => ({}),
  Role: (index) => ({ position: index }),
  Goal: (index) => ({ kind: 'AIM', position: index }),
  Place: (index) => ({ kind: index === 0 ? 'COUNTRY' : 'MUNICIPALITY' }),
  Mineral: (index) => ({ kind: index % 10 === 0 ? 'ROCK' : 'MINERAL' }),
  Product: () => ({}),
  Project: (index) => ({ kind: index % 4 === 0 ? 'PRE_PROJECT' : 'MAIN_PROJECT' }),
  Deposit: (index) => (index % 3 === 0 ? { status: 'OPERATING' } : index % 3 === 1 ? { status: 'CLOSED' } : {}),
  Facility: (index) => ({ kind: 'SMELTER', ...(index % 5 === 0 ? { status: 'CLOSED' } : {}) }),
  Organization: (index) => ({ kind: index % 50 === 7 ? 'FUNDER' : index % 9 === 0 ? 'UNIVERSITY' : 'COMPANY' }),
};

function* entities(type: keyof NodeCounts, count: number): Generator<SeedRow> {
  for (let index = 0; index < count; index += 1) {
    yield {
      id: idOf(type, index),
      ...fields[type](index),
      labels: [{ value: syntheticName(index), language: 'NB', preferred: true }],
      certainty: 'STATED',
      sources,
    };
  }
}

interface LinkKind {
  readonly from: keyof NodeCounts;
  readonly to: keyof NodeCounts;
  readonly fields: (index: number, nodes: NodeCounts) => SeedRow;
}

const plain = (): SeedRow => ({});
const kinds: Readonly<Record<keyof RelationshipCounts, LinkKind>> = {
  HAS_ROLE: { from: 'Organization', to: 'Role', fields: plain },
  EXTRACTS: { from: 'Organization', to: 'Mineral', fields: plain },
  PROCESSES: { from: 'Organization', to: 'Mineral', fields: plain },
  PARTICIPATES_IN: {
    from: 'Organization',
    to: 'Project',
    fields: (index) => ({ capacity: index % 7 === 0 ? 'LEAD' : 'PARTNER' }),
  },
  CONSUMES: { from: 'Product', to: 'Mineral', fields: (index) => ({ function: index % 3 === 0 ? 'FILLER' : 'FLUX' }) },
  PURSUES: { from: 'Project', to: 'Goal', fields: plain },
  CONTAINS: { from: 'Deposit', to: 'Mineral', fields: plain },
  HOLDS_RIGHT: { from: 'Organization', to: 'Deposit', fields: (index) => ({ right: 'OPERATION', ...period(index) }) },
  OPERATES: { from: 'Organization', to: 'Facility', fields: period },
  TAKES_IN: { from: 'Facility', to: 'Mineral', fields: plain },
  PUTS_OUT: { from: 'Facility', to: 'Mineral', fields: plain },
  MAKES: { from: 'Facility', to: 'Product', fields: plain },
  FEEDS: { from: 'Deposit', to: 'Facility', fields: delivery },
  SUPPLIES: { from: 'Organization', to: 'Organization', fields: delivery },
  OWNS: { from: 'Organization', to: 'Organization', fields: (index) => ({ status: 'COMPLETED', ...period(index) }) },
  PART_OF: { from: 'Product', to: 'Product', fields: plain },
  YIELDS: { from: 'Mineral', to: 'Mineral', fields: plain },
  LOCATED_IN: { from: 'Organization', to: 'Place', fields: plain },
};

/** One in three began in a year that is known, and one in nine ended. */
function period(index: number): SeedRow {
  if (index % 3 !== 0) return {};
  const since = 1980 + (index % 35);
  return { since: String(since), ...(index % 9 === 0 ? { until: String(since + 1 + (index % 10)) } : {}) };
}

function delivery(index: number, nodes: NodeCounts): SeedRow {
  const mineral = idOf('Mineral', (index * 31) % nodes.Mineral);
  return { goods: 'ore', minerals: [mineral], status: index % 4 === 0 ? 'PLANNED' : 'ACTUAL', ...period(index) };
}

/** Every node of the one side has about as many relationships as the others; those of the other side very unlike many. */
function* links(type: keyof RelationshipCounts, count: number, nodes: NodeCounts): Generator<SeedRow> {
  const kind = kinds[type];
  const [starts, ends] = [nodes[kind.from], nodes[kind.to]];
  const draw = skewedDraw(ends, newRandom(count + type.length));
  let made = 0;
  for (let start = 0; start < starts; start += 1) {
    const wanted = Math.min(Math.round(((start + 1) * count) / starts) - made, ends);
    const targets = new Set<number>();
    while (targets.size < wanted) {
      const end = indexOfRank(draw(), ends);
      // Nothing leads to itself.
      if (kind.from !== kind.to || end !== start) targets.add(end);
    }
    for (const end of [...targets].sort((one, other) => one - other)) {
      made += 1;
      yield {
        from: idOf(kind.from, start),
        to: idOf(kind.to, end),
        ...kind.fields(made, nodes),
        certainty: 'STATED',
        sources,
      };
    }
  }
}
