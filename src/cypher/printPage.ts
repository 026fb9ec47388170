import type { CursorPlace, Page } from '../plan/page.js';
import type { Perspective } from '../plan/queryPlan.js';
import type { Names } from './names.js';
import { printRead } from './printRead.js';

/** The variables that a page's keys are read from. */
export interface PageVariables {
  readonly node: string;
  /** The relationship; undefined at the root. */
  readonly link: string | undefined;
  /** Whether the relationship's id breaks ties, as it must between two that join the same nodes. */
  readonly parallel: boolean;
}

interface Key {
  readonly expression: string;
  readonly descending: boolean;
}

/** What a page is ordered by, printed once, in the direction in which the page is read. */
export interface PageKeys {
  /** The expressions of the order's keys, without the ids that break ties. */
  readonly order: readonly string[];
  readonly all: readonly Key[];
}

/** Returns the keys of a page's order, the breaking of ties included. */
export function printKeys(page: Page, variables: PageVariables, perspective: Perspective, names: Names): PageKeys {
  const { node, link, parallel } = variables;
  const order = page.order.map(({ side, read, descending }) => ({
    expression: printRead(side === 'edge' ? (link ?? node) : node, read, perspective, names),
    descending: descending !== page.backward,
  }));
  const ids = [node, ...(link === undefined || !parallel ? [] : [link])].map((variable) => ({
    expression: `${variable}.id`,
    descending: page.idsDescending !== page.backward,
  }));
  return { order: order.map((key) => key.expression), all: [...order, ...ids] };
}

/** Returns ORDER BY and LIMIT of a page, one row more than its size, which tells whether there is more. */
export function printOrder(page: Page, keys: PageKeys, names: Names): string {
  const printed = keys.all.map((key) => `${key.expression}${key.descending ? ' DESC' : ''}`);
  return `ORDER BY ${printed.join(', ')} LIMIT ${names.parameter(page.size + 1)}`;
}

/** Returns the conditions that keep a page after and before its cursors. */
export function printBounds(page: Page, keys: PageKeys, names: Names): readonly string[] {
  const bounds: string[] = [];
  if (page.after !== undefined) bounds.push(printBound(keys.all, valuesOf(page.after), page.backward, names));
  if (page.before !== undefined) bounds.push(printBound(keys.all, valuesOf(page.before), !page.backward, names));
  return bounds;
}

/**
 * Returns the conditions under which a page reads an index over its first key and the id, one segment after the other.
 * Where many rows share a key, that is beyond a cursor the rest of the rows with the cursor's own first key, and then the
 * rows with keys beyond it: each begins at its first row. Keys that few share are read in one range, which costs half.
 */
export function printSegments(page: Page, keys: PageKeys, id: string, names: Names): readonly (readonly string[])[] {
  const [first, ...rest] = keys.all;
  const [start, end] = page.backward ? [page.before, page.after] : [page.after, page.before];
  const present = `${id} IS NOT NULL`;
  const stop = end === undefined ? [] : [printBound(keys.all, valuesOf(end), true, names)];
  const inOne = page.order[0]?.selective !== false;
  if (first === undefined || start === undefined || inOne) {
    return [
      [
        ...(page.order[0]?.read.kind === 'property' ? keys.order.slice(0, 1).map((key) => `${key} IS NOT NULL`) : []),
        present,
        ...(start === undefined ? [] : [printBound(keys.all, valuesOf(start), false, names)]),
        ...stop,
      ],
    ];
  }
  const [value, ...others] = valuesOf(start);
  const key = names.parameter(value);
  const beyondOthers = printBound(rest, others, false, names);
  return [
    // Where only the id is left, its range is sought; told besides that it is there, Neo4j would seek by that.
    [`${first.expression} = ${key}`, ...(rest.length === 1 ? [] : [present]), beyondOthers, ...stop],
    [`${first.expression} ${first.descending ? '<' : '>'} ${key}`, present, ...stop],
  ];
}

function valuesOf(place: CursorPlace): readonly (string | number)[] {
  return [...place.keys, place.node, ...(place.link === undefined ? [] : [place.link])];
}

/**
 * Rows beyond a place: a range of the first key (key >= value) and the exact condition after it, key by key in a CASE.
 * An index is sought by the first; the exact condition written with OR would make Neo4j read a union of two ranges that
 * holds half the index when it has not counted the values yet. Against the reading direction the range is mirrored.
 */
function printBound(
  keys: readonly Key[],
  values: readonly (string | number)[],
  against: boolean,
  names: Names,
): string {
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
