import type { Filter } from './filter.js';

const always: Filter = { kind: 'and', filters: [] };
const never: Filter = { kind: 'or', filters: [] };

/**
 * Returns a condition without parts that are always or never true, or undefined when nothing is left to ask.
 * Neo4j refuses an index hint on a statement whose condition it can tell to be false, so such must not be printed.
 */
export function simplifyFilter(filter: Filter | undefined): Filter | undefined {
  const simple = filter === undefined ? always : simplify(filter);
  return isAlways(simple) ? undefined : simple;
}

/** Says whether a simplified condition is met by nothing. */
export function isNever(filter: Filter | undefined): boolean {
  return filter?.kind === 'or' && filter.filters.length === 0;
}

function isAlways(filter: Filter): boolean {
  return filter.kind === 'and' && filter.filters.length === 0;
}

function simplify(filter: Filter): Filter {
  switch (filter.kind) {
    case 'and': {
      const filters = filter.filters.map(simplify).filter((it) => !isAlways(it));
      return filters.some(isNever) ? never : join('and', filters);
    }
    case 'or': {
      const filters = filter.filters.map(simplify).filter((it) => !isNever(it));
      return filters.some(isAlways) ? always : join('or', filters);
    }
    case 'not':
      return negate(simplify(filter.filter));
    case 'some':
    case 'none':
    case 'every':
      return simplifyRelated(filter.kind, filter);
    case 'count':
      return simplifyCount(filter);
    case 'compare':
    case 'has':
      return filter;
  }
}

function join(kind: 'and' | 'or', filters: readonly Filter[]): Filter {
  const [only] = filters;
  return filters.length === 1 && only !== undefined ? only : { kind, filters };
}

function negate(filter: Filter): Filter {
  if (isAlways(filter)) return never;
  return isNever(filter) ? always : { kind: 'not', filter };
}

function simplifyRelated(kind: 'some' | 'none' | 'every', related: Filter & { kind: typeof kind }): Filter {
  const filter = simplify(related.filter);
  if (kind === 'every') return isAlways(filter) ? always : { ...related, filter };
  if (!isNever(filter)) return { ...related, filter };
  return kind === 'some' ? never : always;
}

/** A number is never absent. */
function simplifyCount(filter: Filter & { kind: 'count' }): Filter {
  if (filter.comparisons.some((it) => it.operator === 'isNull' && it.value === true)) return never;
  const comparisons = filter.comparisons.filter((it) => it.operator !== 'isNull');
  return comparisons.length === 0 ? always : { ...filter, comparisons };
}
