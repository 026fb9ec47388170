import { present } from '../../src/errors.js';
import type { Field } from '../../src/model/model.js';
import { compareCodePoints } from './compareCodePoints.js';
import type { MemoryLink, MemoryNode } from './memoryGraph.js';
import { rowsOf, scalarOf } from './naive.js';
import type { Naive } from './naive.js';

/** What a connection counts: each of its nodes once, or its links, whatever the page. */
export interface NaiveFacets {
  readonly kind: 'facets';
  readonly counted: readonly (MemoryNode | MemoryLink)[];
}

interface Group {
  readonly value: string | number | boolean | null;
  /** Where groups are nodes. */
  readonly node: MemoryNode | undefined;
  readonly count: number;
}

/** Returns the groups of a facet: those with most first, ties in the order of what is counted, unknown last. */
export function naiveFacet(naive: Naive, { counted }: NaiveFacets, name: string, first: unknown): readonly Group[] {
  const groups = new Map<Group['value'], Group>();
  for (const source of counted) {
    for (const value of valuesOf(naive, source, name)) {
      const count = (groups.get(value)?.count ?? 0) + 1;
      groups.set(value, { value, node: naive.graph.nodes.get(String(value)), count });
    }
  }
  const sorted = [...groups.values()].sort(
    (one, other) => other.count - one.count || compareValues(one.value, other.value),
  );
  return sorted.slice(0, typeof first === 'number' ? first : 20);
}

/** One value or none, or the ids of all that relationships lead to. */
function valuesOf(naive: Naive, source: MemoryNode | MemoryLink, name: string): readonly Group['value'][] {
  const { model } = naive.contract;
  const type =
    source.kind === 'node'
      ? model.types.get(source.type)
      : model.links.get(model.relationships.get(source.type)?.link ?? '');
  const field = type?.fields.get(name);
  if (field === undefined && name === 'type') return [source.type];
  if (field?.kind === 'relationship' && source.kind === 'node') {
    return [...new Set(rowsOf(naive, source, field).map(({ node }) => node.id))];
  }
  return [valueOf(naive, source, present(field, name))];
}

function valueOf(naive: Naive, source: MemoryNode | MemoryLink, field: Field): Group['value'] {
  const value = scalarOf(naive, source, field) as string | number | boolean | undefined;
  if (value === undefined) return null;
  return field.kind === 'property' && field.type.endsWith('Date') ? Number(String(value).slice(0, 4)) : value;
}

function compareValues(one: Group['value'], other: Group['value']): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return typeof one === 'string' ? compareCodePoints(one, String(other)) : Number(one) - Number(other);
}
