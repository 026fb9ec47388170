import type { CodeLists, Seed } from '../../src/load/seed.js';
import { printBibtex } from '../../src/load/printBibtex.js';
import { toStoredGraph } from '../../src/load/toStoredGraph.js';
import type { Model } from '../../src/model/model.js';

/** A node as the loader writes it, kept in memory; its properties can be damaged by a test. */
export interface MemoryNode {
  readonly kind: 'node';
  readonly id: string;
  readonly type: string;
  readonly labels: readonly string[];
  readonly properties: Record<string, unknown>;
}

/** A relationship as the loader writes it, kept in memory. */
export interface MemoryLink {
  readonly kind: 'link';
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Record<string, unknown>;
}

/** What Neo4j holds after a load, as plain rows: the ground that naive resolvers stand on. */
export interface MemoryGraph {
  readonly model: Model;
  readonly nodes: ReadonlyMap<string, MemoryNode>;
  readonly links: readonly MemoryLink[];
  /** What the loader notes of the release, as it is stored. */
  readonly release: Readonly<Record<string, unknown>>;
  readonly day: string;
  readonly subjectId: string;
  /** What there is of any time, where only a day is seen. */
  readonly everything?: MemoryGraph;
}

/** Returns the rows that the loader derives from a seed. */
export function toMemoryGraph(model: Model, codes: CodeLists, seed: Seed, release: string): MemoryGraph {
  const stored = toStoredGraph(model, codes, seed);
  const nodes = [...stored.nodes.values()].flatMap((it) => [...it]);
  const relationships = stored.relationships.flatMap((it) => [...it]);
  return {
    model,
    nodes: new Map(
      nodes.map(({ id, type, labels, properties }) => [
        id,
        { kind: 'node', id, type, labels, properties: { ...properties } },
      ]),
    ),
    links: relationships.map(({ id, type, from, to, properties }) => ({
      kind: 'link',
      id,
      type,
      from,
      to,
      properties: { ...properties },
    })),
    release: {
      ...seed.dataset,
      release,
      licences: seed.dataset.licences ?? [],
      bibtex: printBibtex(seed.dataset, release),
      counts: countKinds([...nodes, ...relationships].map((it) => it.type)),
    },
    day: seed.dataset.date,
    subjectId: seed.dataset.subject,
  };
}

function countKinds(kinds: readonly string[]): readonly { kind: string; count: number }[] {
  const sorted = [...new Set(kinds)].sort();
  return sorted.map((kind) => ({ kind, count: kinds.filter((it) => it === kind).length }));
}
