import type { Model } from '../model/model.js';
import { countOf } from './countOf.js';
import { countRelationships } from './countRelationships.js';
import type { Joining } from './countRelationships.js';
import { deriveNodes } from './deriveNodes.js';
import { indexNodes } from './indexNodes.js';
import type { CodeLists, PlacedRow, Seed, StoredNode, StoredRelationship } from './seed.js';
import type { PlanFacts } from './planFacts.js';
import { inlineRows, readMarked, toInlineRelationships, toStoredNode, toStoredRelationship } from './toStored.js';

/** All that is written for a seed. What is written for a row is made when it is asked for, and not kept. */
export interface StoredGraph {
  /** By node type. */
  readonly nodes: ReadonlyMap<string, Iterable<StoredNode>>;
  /** File by file. */
  readonly relationships: readonly Iterable<StoredRelationship>[];
  /** How many nodes and relationships there are of each type that has some. */
  readonly counts: ReadonlyMap<string, number>;
  /** Returns the type of a node; undefined when none with the id is written. */
  readonly typeOf: (id: string) => string | undefined;
  readonly planFacts: PlanFacts;
}

/** Returns all that is written for a seed: its nodes and relationships, and what is derived from them. */
export function toStoredGraph(model: Model, codes: CodeLists, seed: Seed): StoredGraph {
  const index = indexNodes(seed);
  const marked = readMarked(model, seed);
  const derived = deriveNodes(model, seed);
  const typeOfDerived = new Map(
    [...derived].flatMap(([type, own]) => own.map(({ row }) => [String(row['id']), type] as const)),
  );
  const rows = new Map<string, Iterable<PlacedRow>>([...seed.nodes, ...derived]);
  const counts = countRelationships(model, index, marked, joinings(model, seed));
  const toNode = (type: string, { row }: PlacedRow): StoredNode => {
    const node = toStoredNode(model, codes, type, row, marked);
    return { ...node, properties: { ...node.properties, ...counts.ofNode(type, node.id) } };
  };
  return {
    nodes: new Map([...rows].map(([type, own]) => [type, each(own, (placed) => [toNode(type, placed)])])),
    relationships: [
      ...[...seed.relationships].map(([type, own]) => each(own, ({ row }) => [toStoredRelationship(model, type, row)])),
      ...[...seed.nodes].map(([type, own]) => each(own, ({ row }) => toInlineRelationships(model, type, row))),
    ],
    planFacts: counts.planFacts,
    typeOf: (id) => index.typeOf(id) ?? typeOfDerived.get(id),
    counts: new Map(
      [...[...rows].map(([type, own]) => [type, countOf(own)] as const), ...counts.byType].filter(
        ([, count]) => count > 0,
      ),
    ),
  };
}

/** Gives the type and ends of every relationship that is written. */
function* joinings(model: Model, seed: Seed): Generator<Joining> {
  const joining = (type: string, { row }: { row: PlacedRow['row'] }): Joining => ({
    type,
    from: String(row['from']),
    to: String(row['to']),
    keyed: row['key'] !== undefined,
  });
  for (const [type, rows] of seed.relationships) for (const placed of rows) yield joining(type, placed);
  for (const [type, rows] of seed.nodes)
    for (const { row } of rows) for (const inline of inlineRows(model, type, row)) yield joining(inline.type, inline);
}

/** Returns what is made of each item, made anew each time that it is gone through. */
function each<Item, Made>(items: Iterable<Item>, make: (item: Item) => readonly Made[]): Iterable<Made> {
  return {
    *[Symbol.iterator]() {
      for (const item of items) yield* make(item);
    },
  };
}
