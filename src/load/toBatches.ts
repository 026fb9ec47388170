import { present } from '../errors.js';
import { printNodes, printRelationships } from '../cypher/printLoad.js';
import type { Statement } from '../cypher/statement.js';
import type { Model } from '../model/model.js';
import type { StoredGraph } from './toStoredGraph.js';

/** What is written by one statement. */
export interface Batch {
  readonly statement: Statement;
  readonly size: number;
}

const batchSize = 2000;

/** Gives all that is written, batch by batch: nodes before the relationships that join them. */
export function* toBatches(model: Model, stored: StoredGraph, release: string): Generator<Batch> {
  const baseLabelOf = (type: string): string => present(model.types.get(type), type).baseLabel;
  const labelOf = (id: string): string => baseLabelOf(present(stored.typeOf(id), id));
  for (const [type, nodes] of stored.nodes) {
    for (const group of inGroups(nodes, (node) => [...node.labels, '-', ...node.otherLabels].join(' '))) {
      const { labels, otherLabels } = present(group[0], 'a node');
      const rows = group.map(({ id, properties }) => ({ id, properties }));
      yield { statement: printNodes(baseLabelOf(type), labels, otherLabels, rows, release), size: rows.length };
    }
  }
  for (const relationships of stored.relationships) {
    for (const group of inGroups(relationships, (it) => `${it.type} ${labelOf(it.from)} ${labelOf(it.to)}`)) {
      const { type, from, to } = present(group[0], 'a relationship');
      yield { statement: printRelationships(type, labelOf(from), labelOf(to), group, release), size: group.length };
    }
  }
}

/** Gives items that share a key together, as soon as they are as many as a batch holds; the others in the end. */
function* inGroups<Item>(items: Iterable<Item>, keyOf: (item: Item) => string): Generator<readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key) ?? [];
    group.push(item);
    groups.set(key, group);
    if (group.length < batchSize) continue;
    groups.delete(key);
    yield group;
  }
  yield* groups.values();
}
