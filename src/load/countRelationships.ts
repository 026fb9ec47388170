import { present } from '../errors.js';
import { countProperty } from '../model/orderFields.js';
import type { Model, NodeType, RelationshipField } from '../model/model.js';
import type { NodeIndex } from './indexNodes.js';
import { labelsOf } from './labelsOf.js';
import type { Marked } from './labelsOf.js';
import type { PlanFacts } from './planFacts.js';

/** A relationship by its type and ends alone. */
export interface Joining {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  /** Whether its row bears a key of its own, so that another of its type may join the same nodes. */
  readonly keyed: boolean;
}

/** Fewer relationships than this of one node are no matter to any plan. */
const fewest = 100;

export interface RelationshipCounts {
  /** How many relationships there are of each type. */
  readonly byType: ReadonlyMap<string, number>;
  /** Returns, by the properties that keep them, the numbers of a node's relationships, one per relationship field of its type. */
  readonly ofNode: (type: string, id: string) => Readonly<Record<string, number>>;
  readonly planFacts: PlanFacts;
}

/** Returns the number of relationships of each relationship field of each node; 0 where there is none. */
export function countRelationships(
  model: Model,
  nodes: NodeIndex,
  marked: Marked,
  relationships: Iterable<Joining>,
): RelationshipCounts {
  const fields = new Map([...model.types.values()].map((type) => [type.name, relationshipFieldsOf(type)]));
  const width = Math.max(0, ...[...fields.values()].map((it) => it.length));
  const counts = new Uint32Array(nodes.size * width);
  const byType = new Map<string, number>();
  const parallelTypes = new Set<string>();
  const most = new Map<string, number>();
  const count = (own: string, other: string, type: string, direction: 'IN' | 'OUT'): void => {
    const row = nodes.numberOf(own);
    const [near, far] = [nodes.typeOf(own), nodes.typeOf(other)];
    if (row === undefined || near === undefined || far === undefined) return;
    for (const [index, field] of (fields.get(near) ?? []).entries()) {
      if (!field.types.includes(type) || (field.direction !== direction && field.direction !== 'BOTH')) continue;
      if (field.direction === 'BOTH' && own === other && direction === 'IN') continue;
      if (!mayLeadTo(model, field, far, other, marked)) continue;
      const place = row * width + index;
      const number = (counts[place] ?? 0) + 1;
      counts[place] = number;
      noteMost(most, `${near}.${field.name}`, number);
    }
  };
  for (const { type, from, to, keyed } of relationships) {
    if (keyed) parallelTypes.add(type);
    byType.set(type, (byType.get(type) ?? 0) + 1);
    count(from, to, type, 'OUT');
    count(to, from, type, 'IN');
  }
  return {
    byType,
    planFacts: { parallelTypes: [...parallelTypes].sort(), mostRelated: Object.fromEntries(most) },
    ofNode: (type, id) => {
      const start = (nodes.numberOf(id) ?? Infinity) * width;
      const own = fields.get(type) ?? [];
      return Object.fromEntries(own.map((field, index) => [countProperty(field), counts[start + index] ?? 0]));
    },
  };
}

function noteMost(most: Map<string, number>, name: string, count: number): void {
  if (count >= fewest && count > (most.get(name) ?? 0)) most.set(name, count);
}

function relationshipFieldsOf(type: NodeType): readonly RelationshipField[] {
  return [...type.fields.values()].filter((field) => field.kind === 'relationship');
}

function mayLeadTo(model: Model, field: RelationshipField, type: string, id: string, marked: Marked): boolean {
  const isTarget = model.types.get(field.target)?.possibleTypes.includes(type) === true;
  if (!isTarget || field.label === undefined) return isTarget;
  return labelsOf(model, present(model.types.get(type), type), id, marked).labels.includes(field.label);
}
