import type { Filter } from '../plan/filter.js';
import type { Pattern } from '../plan/queryPlan.js';
import { printFar } from './printFar.js';
import type { FilterScope } from './printFilter.js';
import { printFilter } from './printFilter.js';
import { printIdentifier } from './printIdentifier.js';
import { printPattern } from './printPattern.js';

/**
 * Where a condition lets the statement begin: at a node known by its id, from which relationships lead back to the
 * rows, instead of at all nodes of a label, each of which would be asked whether it meets the condition.
 */
export type Anchor =
  | { readonly kind: 'path'; readonly path: Path }
  /** Each branch begins at an anchor of its own; together they are the rows. */
  | { readonly kind: 'union'; readonly branches: readonly Anchored[] };

/** A condition that every row must meet, taken apart: where to begin, and what is left to be tested. */
export interface Anchored {
  readonly anchor: Anchor;
  readonly rest: readonly Filter[];
}

/** From a node known by its id, or from the end of another path, over one relationship to the rows. */
interface Path {
  readonly pattern: Pattern;
  readonly start: { readonly label: string; readonly id: unknown } | Path;
  /** What the node at the far end and the relationship must meet besides. */
  readonly rest: readonly Filter[];
}

/** Returns where a condition lets the statement begin, or undefined when it names no node that leads to the rows. */
export function anchorOf(filter: Filter | undefined): Anchored | undefined {
  if (filter === undefined) return undefined;
  const parts = partsOf(filter);
  return firstOf(parts, (part) => {
    const path = pathOf(part);
    return path === undefined ? unionOf(part) : { kind: 'path', path };
  });
}

/** Returns the first part that gives an anchor, paths before unions, and the other parts. */
function firstOf(parts: readonly Filter[], read: (part: Filter) => Anchor | undefined): Anchored | undefined {
  const found = parts.flatMap((part) => {
    const anchor = read(part);
    return anchor === undefined ? [] : [{ anchor, rest: parts.filter((it) => it !== part) }];
  });
  return found.find((it) => it.anchor.kind === 'path') ?? found[0];
}

function partsOf(filter: Filter): readonly Filter[] {
  return filter.kind === 'and' ? filter.filters.flatMap(partsOf) : [filter];
}

function pathOf(filter: Filter): Path | undefined {
  if (filter.kind === 'has')
    return { pattern: filter.pattern, start: { label: filter.label, id: filter.id }, rest: [] };
  if (filter.kind !== 'some') return undefined;
  const parts = partsOf(filter.filter);
  for (const part of parts) {
    const start = isOwnId(part) ? { label: filter.label, id: part.value } : pathOf(part);
    if (start !== undefined) return { pattern: filter.pattern, start, rest: parts.filter((it) => it !== part) };
  }
  return undefined;
}

function isOwnId(filter: Filter): filter is Filter & { kind: 'compare' } {
  if (filter.kind !== 'compare' || filter.side !== 'node' || filter.operator !== 'eq') return false;
  return filter.operand.kind === 'property' && filter.operand.name === 'id';
}

function unionOf(filter: Filter): Anchor | undefined {
  if (filter.kind !== 'or') return undefined;
  const branches = filter.filters.flatMap((it) => anchorOf(it) ?? []);
  return branches.length === filter.filters.length && branches.length > 0 ? { kind: 'union', branches } : undefined;
}

/** Returns the beginning of a statement: the rows n of a label that the anchor leads to, each once. */
export function printAnchor(anchor: Anchor, label: string, scope: FilterScope): string {
  if (anchor.kind === 'path') {
    const own = `n:${printIdentifier(label)}`;
    return [...printPath(anchor.path, 'n', [own], scope), 'WITH DISTINCT n'].join('\n');
  }
  const branches = anchor.branches.map((branch) => {
    const conditions = branch.rest.map((it) => printFilter(it, scope));
    const where = conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`;
    return `${printAnchor(branch.anchor, label, scope)}${where}\nRETURN n`;
  });
  return `CALL () {\n${branches.join('\nUNION\n')}\n}\nWITH n`;
}

function printPath(path: Path, near: string, conditions: readonly string[], scope: FilterScope): readonly string[] {
  const { names, perspective } = scope;
  const far = names.variable('a');
  const edge = path.rest.length === 0 && perspective.asOf === undefined ? '' : names.variable('r');
  const begin =
    'id' in path.start
      ? [`MATCH (${far}:${printIdentifier(path.start.label)} {id: ${names.parameter(path.start.id)}})`]
      : [...printPath(path.start, far, [], scope), `WITH DISTINCT ${far}`];
  const all = [
    ...conditions,
    ...printFar(edge, far, path.pattern, perspective, names),
    ...path.rest.map((it) => printFilter(it, { ...scope, node: far, edge })),
  ];
  const where = all.length === 0 ? '' : ` WHERE ${all.join(' AND ')}`;
  return [...begin, `MATCH ${printPattern(near, edge, path.pattern, far)}${where}`];
}
