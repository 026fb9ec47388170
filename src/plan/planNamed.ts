import type { Filter } from './filter.js';
import type { Perspective, RootRead } from './queryPlan.js';

interface Named {
  readonly label: string;
  readonly id: string;
}

/** The ids that a condition names, and the plan that looks which of them are borne by something. */
export interface NamedPlan {
  readonly ids: readonly string[];
  readonly plan: RootRead;
}

/** So many ids are looked up at once. */
const mostNamed = 100;

/** Returns the plan that looks up the ids that a condition names; undefined when it names none. */
export function planNamed(filter: Filter, perspective: Perspective): NamedPlan | undefined {
  const named = new Map(namedBy(filter).map((it) => [it.id, it.label]));
  const ids = [...named.keys()].slice(0, mostNamed);
  if (ids.length === 0) return undefined;
  const labels = [...new Set(ids.map((id) => named.get(id) ?? ''))];
  const groups = labels.map((label) => ({ label, ids: ids.filter((id) => named.get(id) === label) }));
  return {
    ids,
    plan: {
      perspective: { ...perspective, asOf: undefined },
      origin: { kind: 'mixedIds', groups },
      level: {
        index: 0,
        of: 'nodes',
        types: [],
        periods: [],
        reads: [{ kind: 'property', name: 'id' }],
        hops: [],
        references: [],
      },
      notice: undefined,
    },
  };
}

function namedBy(filter: Filter): readonly Named[] {
  switch (filter.kind) {
    case 'and':
    case 'or':
      return filter.filters.flatMap(namedBy);
    case 'not':
    case 'some':
    case 'none':
    case 'every':
      return namedBy(filter.filter);
    case 'has':
      return [{ label: filter.label, id: filter.id }];
    case 'compare':
    case 'count':
      return [];
  }
}
