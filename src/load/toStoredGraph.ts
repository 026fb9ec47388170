import type { Model } from '../model/model.js';
import { countRelationships } from './countRelationships.js';
import { deriveNodes } from './deriveNodes.js';
import type { CodeLists, Seed, StoredNode, StoredRelationship } from './seed.js';
import { markedIds, toInlineRelationships, toStoredNode, toStoredRelationship } from './toStored.js';

export interface StoredGraph {
  readonly nodes: readonly StoredNode[];
  readonly relationships: readonly StoredRelationship[];
}

/** Returns all that is written for a seed: its nodes and relationships, and what is derived from them. */
export function toStoredGraph(model: Model, codes: CodeLists, seed: Seed): StoredGraph {
  const marked = markedIds(model, seed);
  const plain = [...seed.nodes, ...deriveNodes(model, seed)].flatMap(([type, rows]) =>
    rows.map(({ row }) => toStoredNode(model, codes, type, row, marked)),
  );
  const relationships = [
    ...[...seed.relationships].flatMap(([type, rows]) => rows.map(({ row }) => toStoredRelationship(model, type, row))),
    ...[...seed.nodes].flatMap(([type, rows]) => rows.flatMap(({ row }) => toInlineRelationships(model, type, row))),
  ];
  const counts = countRelationships(model, plain, relationships);
  const nodes = plain.map((node) => ({ ...node, properties: { ...node.properties, ...counts.get(node.id) } }));
  return { nodes, relationships };
}
