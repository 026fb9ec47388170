import { InvariantError } from '../errors.js';
import type { Filter, Operand, Operator } from '../plan/filter.js';
import type { Pattern, Perspective } from '../plan/queryPlan.js';
import type { Names } from './names.js';
import { printDegree } from './printDegree.js';
import { printFar } from './printFar.js';
import { printPattern } from './printPattern.js';
import { printRead } from './printRead.js';

export interface FilterScope {
  readonly node: string;
  readonly edge: string | undefined;
  readonly perspective: Perspective;
  readonly names: Names;
  /** Inside a negation an absent value must be turned into false. */
  readonly negated: boolean;
}

/** Returns a condition as Cypher. Logic is two-valued: inside a negation, comparisons with absent values are made false. */
export function printFilter(filter: Filter, scope: FilterScope): string {
  switch (filter.kind) {
    case 'and':
      return printJoined(filter.filters, ' AND ', 'true', scope);
    case 'or':
      return printJoined(filter.filters, ' OR ', 'false', scope);
    case 'not':
      return `NOT (${printFilter(filter.filter, { ...scope, negated: true })})`;
    case 'compare':
      return printComparison(filter, scope);
    case 'has': {
      const far = scope.names.variable('t');
      const edge = scope.perspective.asOf === undefined ? '' : scope.names.variable('r');
      const id = scope.names.parameter(filter.id);
      return printExists(scope, edge, filter.pattern, far, [`${far}.id = ${id}`]);
    }
    case 'some':
      return printRelated(filter.pattern, filter.filter, scope, scope.negated);
    case 'none':
      return `NOT ${printRelated(filter.pattern, filter.filter, scope, false)}`;
    case 'every':
      return `NOT ${printRelated(filter.pattern, { kind: 'not', filter: filter.filter }, scope, true)}`;
    case 'count':
      return printCount(filter, scope);
  }
}

function printJoined(filters: readonly Filter[], joiner: string, none: string, scope: FilterScope): string {
  return filters.length === 0 ? none : `(${filters.map((it) => printFilter(it, scope)).join(joiner)})`;
}

function printComparison(filter: Filter & { kind: 'compare' }, scope: FilterScope): string {
  const variable = filter.side === 'node' ? scope.node : scope.edge;
  if (variable === undefined) throw new InvariantError('An edge is compared where there is none.');
  const operand = printOperand(variable, filter.operand, scope);
  if (filter.operator === 'isNull') return `${operand} IS ${filter.value === true ? '' : 'NOT '}NULL`;
  const comparison = `${operand} ${spelling[filter.operator]} ${scope.names.parameter(filter.value)}`;
  return scope.negated ? `coalesce(${comparison}, false)` : comparison;
}

function printOperand(variable: string, operand: Operand, scope: FilterScope): string {
  if (operand.kind === 'linkTypeFolded') return `toLower(type(${variable}))`;
  return printRead(variable, operand, scope.perspective, scope.names);
}

const spelling: Readonly<Record<Exclude<Operator, 'isNull'>, string>> = {
  eq: '=',
  ne: '<>',
  in: 'IN',
  contains: 'CONTAINS',
  startsWith: 'STARTS WITH',
  endsWith: 'ENDS WITH',
  gt: '>',
  gte: '>=',
  lt: '<',
  lte: '<=',
};

function printRelated(pattern: Pattern, filter: Filter, scope: FilterScope, negated: boolean): string {
  const far = scope.names.variable('t');
  const edge = scope.names.variable('r');
  const inner = printFilter(filter, { ...scope, node: far, edge, negated });
  return printExists(scope, edge, pattern, far, [inner]);
}

function printExists(
  scope: FilterScope,
  edge: string,
  pattern: Pattern,
  far: string,
  conditions: readonly string[],
): string {
  const all = [...printFar(edge, far, pattern, scope.perspective, scope.names), ...conditions].join(' AND ');
  return `EXISTS { MATCH ${printPattern(scope.node, edge, pattern, far)} WHERE ${all} }`;
}

function printCount(filter: Filter & { kind: 'count' }, scope: FilterScope): string {
  const count = printDegree(scope.node, filter.pattern, scope.perspective, scope.names);
  const comparisons = filter.comparisons.map(({ operator, value }) => {
    if (operator === 'isNull') throw new InvariantError('A number of relationships is never absent.');
    return `${count} ${spelling[operator]} ${scope.names.parameter(value)}`;
  });
  return `(${comparisons.join(' AND ')})`;
}
