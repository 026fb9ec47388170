import { countProperty } from '../model/orderFields.js';
import type { Model, RelationshipField } from '../model/model.js';
import type { StoredNode, StoredRelationship } from './seed.js';

type Counts = Record<string, number>;

/** Returns, by node id, the number of relationships of each relationship field of its type; 0 where there is none. */
export function countRelationships(
  model: Model,
  nodes: readonly StoredNode[],
  relationships: readonly StoredRelationship[],
): ReadonlyMap<string, Counts> {
  const fields = new Map([...model.types.values()].map((type) => [type.name, relationshipFieldsOf(model, type.name)]));
  const ends = new Map(nodes.map((node) => [node.id, node]));
  const counts = new Map(
    nodes.map((node) => [
      node.id,
      Object.fromEntries((fields.get(node.type) ?? []).map((field) => [countProperty(field), 0])),
    ]),
  );
  const count = (own: string, other: string, type: string, direction: 'IN' | 'OUT'): void => {
    const ownCounts = counts.get(own);
    const [near, far] = [ends.get(own), ends.get(other)];
    if (ownCounts === undefined || near === undefined || far === undefined) return;
    for (const field of fields.get(near.type) ?? []) {
      if (!field.types.includes(type) || (field.direction !== direction && field.direction !== 'BOTH')) continue;
      if (field.direction === 'BOTH' && own === other && direction === 'IN') continue;
      if (!mayLeadTo(model, field, far)) continue;
      const property = countProperty(field);
      ownCounts[property] = (ownCounts[property] ?? 0) + 1;
    }
  };
  for (const { type, from, to } of relationships) {
    count(from, to, type, 'OUT');
    count(to, from, type, 'IN');
  }
  return counts;
}

function relationshipFieldsOf(model: Model, typeName: string): readonly RelationshipField[] {
  const fields = model.types.get(typeName)?.fields.values() ?? [];
  return [...fields].filter((field) => field.kind === 'relationship');
}

function mayLeadTo(model: Model, field: RelationshipField, far: StoredNode): boolean {
  const isTarget = model.types.get(field.target)?.possibleTypes.includes(far.type) === true;
  return isTarget && (field.label === undefined || far.labels.includes(field.label));
}
