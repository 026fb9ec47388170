import type { CursorPlace, Page } from '../plan/queryPlan.js';
import type { Names } from './names.js';
import { printIdentifier } from './printIdentifier.js';

/** The variables that a page's keys are read from. */
export interface PageVariables {
  readonly node: string;
  /** The relationship, which breaks ties between two that join the same nodes; undefined at the root. */
  readonly link: string | undefined;
}

interface Key {
  readonly expression: string;
  readonly descending: boolean;
}

/** Returns the keys of a page's order, the breaking of ties included, in the direction in which the page is read. */
function keysOf(page: Page, variables: PageVariables): readonly Key[] {
  const ids = [variables.node, ...(variables.link === undefined ? [] : [variables.link])];
  return [
    ...page.order.map((key) => ({
      expression: `${variables.node}.${printIdentifier(key.property)}`,
      descending: key.descending !== page.backward,
    })),
    ...ids.map((variable) => ({ expression: `${variable}.id`, descending: page.idsDescending !== page.backward })),
  ];
}

/** Returns ORDER BY and LIMIT of a page, one row more than its size, which tells whether there is more. */
export function printOrder(page: Page, variables: PageVariables, names: Names): string {
  const keys = keysOf(page, variables).map((key) => `${key.expression}${key.descending ? ' DESC' : ''}`);
  return `ORDER BY ${keys.join(', ')} LIMIT ${names.parameter(page.size + 1)}`;
}

/** Returns the conditions that keep a page after and before its cursors. */
export function printBounds(page: Page, variables: PageVariables, names: Names): readonly string[] {
  const keys = keysOf(page, variables);
  const bounds: string[] = [];
  if (page.after !== undefined) bounds.push(printBound(keys, page.after, page.backward, names));
  if (page.before !== undefined) bounds.push(printBound(keys, page.before, !page.backward, names));
  return bounds;
}

/**
 * Rows beyond a place: an index range first (key >= value) and the exact condition after it, key by key in a CASE.
 * Neo4j seeks by the first; the exact condition written with OR it may split into a union of two ranges that holds half
 * the index, when it has not counted the values yet. Against the reading direction the range is mirrored.
 */
function printBound(keys: readonly Key[], place: CursorPlace, against: boolean, names: Names): string {
  const values = [...place.keys, place.node, ...(place.link === undefined ? [] : [place.link])];
  const bound = keys.map((key, index) => ({
    expression: key.expression,
    parameter: names.parameter(values[index]),
    operator: key.descending !== against ? '<' : '>',
  }));
  const [first] = bound;
  const last = bound.at(-1);
  if (first === undefined || last === undefined) return 'true';
  const beyondLast = `${last.expression} ${last.operator} ${last.parameter}`;
  if (bound.length === 1) return beyondLast;
  const cases = bound
    .slice(0, -1)
    .map(
      ({ expression, operator, parameter }, index) =>
        `WHEN ${expression} <> ${parameter} THEN ${index === 0 ? 'true' : `${expression} ${operator} ${parameter}`}`,
    );
  return `${first.expression} ${first.operator}= ${first.parameter} AND CASE ${cases.join(' ')} ELSE ${beyondLast} END`;
}
