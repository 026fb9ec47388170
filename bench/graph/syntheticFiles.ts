/**
 * An invented graph as a seed folder: organisations with roles and minerals, who take part in projects, and products
 * that consume minerals. A few projects, minerals and roles are hubs, to which very many relationships lead.
 */
import type { DatasetRow, SeedRow } from '../../src/load/seed.js';
import { nodeCountsOf, relationshipCountsOf } from './countsOf.js';
import type { NodeCounts, RelationshipCounts } from './countsOf.js';
import { idOf, indexOfRank } from './idOf.js';
import { newRandom } from './random.js';
import { skewedDraw } from './skewedDraw.js';
import { syntheticName } from './syntheticName.js';
import type { SyntheticSize } from './syntheticSize.js';

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

/** Returns the files of an invented graph; equal sizes give equal rows. */
export function syntheticFiles(size: SyntheticSize): readonly SyntheticFile[] {
  const nodes = nodeCountsOf(size);
  const relationships = relationshipCountsOf(size);
  return [
    { path: 'nodes/Source.json', rows: [{ id: 'source:synthetic', title: 'Synthetic', kind: 'DATASET' }] },
    ...(Object.keys(nodes) as (keyof NodeCounts)[]).map((type) => ({
      path: `nodes/${type}.json`,
      rows: entities(type, nodes[type]),
    })),
    ...(Object.keys(relationships) as (keyof RelationshipCounts)[]).map((type) => ({
      path: `relationships/${type}.json`,
      rows: links(type, relationships[type], nodes),
    })),
  ];
}

/** What a row of a node type has besides its name. */
const fields: Readonly<Record<keyof NodeCounts, (index: number) => SeedRow>> = {
  Cluster: () => ({}),
  Role: (index) => ({ position: index }),
  Goal: (index) => ({ kind: 'AIM', position: index }),
  Mineral: (index) => ({ kind: index % 10 === 0 ? 'ROCK' : 'MINERAL' }),
  Product: () => ({}),
  Project: (index) => ({ kind: index % 4 === 0 ? 'PRE_PROJECT' : 'MAIN_PROJECT' }),
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
  readonly fields: (index: number) => SeedRow;
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
};

/** Every node of the one side has about as many relationships as the others; those of the other side very unlike many. */
function* links(type: keyof RelationshipCounts, count: number, nodes: NodeCounts): Generator<SeedRow> {
  const kind = kinds[type];
  const [starts, ends] = [nodes[kind.from], nodes[kind.to]];
  const draw = skewedDraw(ends, newRandom(count + type.length));
  let made = 0;
  for (let start = 0; start < starts; start += 1) {
    const wanted = Math.min(Math.round(((start + 1) * count) / starts) - made, ends);
    const targets = new Set<number>();
    while (targets.size < wanted) targets.add(indexOfRank(draw(), ends));
    for (const end of [...targets].sort((one, other) => one - other)) {
      made += 1;
      yield {
        from: idOf(kind.from, start),
        to: idOf(kind.to, end),
        ...kind.fields(made),
        certainty: 'STATED',
        sources,
      };
    }
  }
}
