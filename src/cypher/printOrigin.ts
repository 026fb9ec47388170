import type { Filter } from '../plan/filter.js';
import type { Period } from '../model/model.js';
import type { Page } from '../plan/page.js';
import type { NameOrigin, Origin, Perspective, ScanOrigin } from '../plan/queryPlan.js';
import { isNever } from '../plan/simplifyFilter.js';
import { anchorOf, printAnchor } from './printAnchored.js';
import type { Anchored } from './printAnchored.js';
import { indexes, phraseOf } from './fulltext.js';
import { printReleaseNode } from './printLoad.js';
import type { Names } from './names.js';
import { printResolve, printSearch } from './printSearch.js';
import { printHolds } from './printHolds.js';
import { printFilter } from './printFilter.js';
import { printIdentifier } from './printIdentifier.js';
import { printBounds, printKeys, printOrder, printSegments } from './printPage.js';
import { printId } from './printRead.js';

/** Hits beyond one are candidates that the caller is told of. */
const mostCandidates = 11;

/** Returns the beginning of a statement: rows that each hold a node n of the root, in the order of the answer. */
export function printOrigin(
  origin: Origin,
  periods: readonly Period[],
  perspective: Perspective,
  names: Names,
): string {
  const holds = (): readonly string[] => printHolds('n', periods, perspective, names);
  switch (origin.kind) {
    case 'ids':
      return `${printIds(origin.label, origin.ids, names)}${printWhere(holds())}`;
    case 'mixedIds': {
      const parts = origin.groups.map(
        ({ label, ids }) =>
          `UNWIND ${names.parameter(ids)} AS id MATCH (n:${printIdentifier(label)} {id: id}) RETURN n`,
      );
      return parts.length === 0 ? noRows : `CALL () {\n${parts.join('\nUNION ALL\n')}\n}`;
    }
    case 'name':
      return printNamed(origin, holds, names);
    case 'identifier':
      return printLookUp(
        indexes.identifiers,
        origin.label,
        'identifiersKeys',
        `${origin.scheme}:${origin.value}`,
        holds,
        names,
      );
    case 'search':
      return printSearch(origin, names);
    case 'resolve':
      return printResolve(origin, names);
    case 'release':
      return printReleaseNode();
    case 'chosen':
      return '';
    case 'scan':
      return origin.rows && !isNever(origin.filter) ? printScan(origin, periods, perspective, names) : noRows;
  }
}

function printIds(label: string, ids: readonly string[], names: Names): string {
  const node = `MATCH (n:${printIdentifier(label)} {id:`;
  return ids.length === 1
    ? `${node} ${names.parameter(ids[0])}})`
    : `UNWIND ${names.parameter(ids)} AS id ${node} id})`;
}

/** What the index finds is compared once more: it may cut off what is very long. */
function printLookUp(
  index: string,
  label: string,
  property: string,
  value: string,
  holds: () => readonly string[],
  names: Names,
): string {
  return [
    `CALL db.index.fulltext.queryNodes('${index}', ${names.parameter(phraseOf(value))}) YIELD node AS n`,
    `WHERE ${[`n:${printIdentifier(label)} AND ${names.parameter(value)} IN n.${property}`, ...holds()].join(' AND ')}`,
    `WITH n ORDER BY n.id LIMIT ${names.parameter(mostCandidates)}`,
  ].join('\n');
}

/** What bears the name in full comes before what bears it without its company form, and is then alone. */
function printNamed({ label, name, withoutForm }: NameOrigin, holds: () => readonly string[], names: Names): string {
  if (withoutForm === undefined) return printLookUp(indexes.names, label, 'namesFolded', name, holds, names);
  const either = `${phraseOf(name)} OR ${phraseOf(withoutForm)}`;
  const isBearer = `(whole OR ${names.parameter(withoutForm)} IN n.namesFolded)`;
  return [
    `CALL db.index.fulltext.queryNodes('${indexes.names}', ${names.parameter(either)}) YIELD node AS n`,
    `WITH n, ${names.parameter(name)} IN n.namesFolded AS whole`,
    `WHERE ${[`n:${printIdentifier(label)} AND ${isBearer}`, ...holds()].join(' AND ')}`,
    `WITH n, whole ORDER BY whole DESC, n.id LIMIT ${names.parameter(mostCandidates)}`,
    'WITH collect({n: n, whole: whole}) AS bearers',
    'UNWIND [it IN bearers WHERE it.whole = bearers[0].whole | it.n] AS n WITH n',
  ].join('\n');
}

const noRows = 'UNWIND [] AS n';

const root = { node: 'n', link: undefined, parallel: false };

function printScan(scan: ScanOrigin, periods: readonly Period[], perspective: Perspective, names: Names): string {
  const scope = { node: 'n', edge: undefined, perspective, names, negated: false };
  const keys = printKeys(scan.page, root, perspective, names);
  const anchored = anchorOf(scan.filter);
  const filters = (): readonly string[] => [
    ...printHolds('n', periods, perspective, names),
    ...conditionsOf(scan.filter, anchored).map((it) => printFilter(it, scope)),
  ];
  if (anchored !== undefined) {
    const begin = printAnchor(anchored.anchor, scan.label, scope);
    const conditions = [...printBounds(scan.page, keys, names), ...filters()];
    return `${begin}${printWhere(conditions)}\nWITH n ${printOrder(scan.page, keys, names)}`;
  }
  const begin = `MATCH (n:${printIdentifier(scan.label)}) ${printHint(scan)}`;
  const segments = printSegments(scan.page, keys, 'n.id', names).map(
    (conditions) =>
      `${begin}${printWhere([...conditions, ...filters()])}\nWITH n ${printOrder(scan.page, keys, names)}`,
  );
  if (segments.length === 1) return segments.join();
  return [
    'CALL () {',
    segments.map((segment) => `${segment}\nRETURN n`).join('\nUNION ALL\n'),
    '}',
    `WITH n ${printOrder(scan.page, keys, names)}`,
  ].join('\n');
}

function printWhere(conditions: readonly string[]): string {
  return conditions.length === 0 ? '' : `\nWHERE ${conditions.join(' AND ')}`;
}

/** Returns what stands in a row of a root connection: the node's id, the values of the order's keys, and what more there is. */
export function printRootRow(page: Page, perspective: Perspective, names: Names, ...more: readonly string[]): string {
  return `[${[printId('n'), ...printKeys(page, root, perspective, names).order, ...more].join(', ')}]`;
}

/** Returns the number of nodes that a scan would find without its page. */
export function printScanTotal(
  scan: ScanOrigin,
  periods: readonly Period[],
  perspective: Perspective,
  names: Names,
): string {
  const all = printScanAll(scan, periods, perspective, names);
  return `COUNT { ${all}${anchorOf(scan.filter) === undefined ? '' : ' RETURN n'} }`;
}

/** Returns what finds the nodes of a scan (n) without its page, in no order. */
export function printScanAll(
  scan: ScanOrigin,
  periods: readonly Period[],
  perspective: Perspective,
  names: Names,
): string {
  const scope = { node: 'n', edge: undefined, perspective, names, negated: false };
  const anchored = anchorOf(scan.filter);
  const begin =
    anchored === undefined
      ? `MATCH (n:${printIdentifier(scan.label)})`
      : `${printAnchor(anchored.anchor, scan.label, scope)}\n`;
  const conditions = [
    ...printHolds('n', periods, perspective, names),
    ...conditionsOf(scan.filter, anchored).map((it) => printFilter(it, scope)),
  ];
  const where = conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`;
  return `${begin}${where}`;
}

/** What is left to be tested of the rows that the statement begins with. */
function conditionsOf(filter: Filter | undefined, anchored: Anchored | undefined): readonly Filter[] {
  if (anchored !== undefined) return anchored.rest;
  return filter === undefined ? [] : [filter];
}

/**
 * Without the hint the planner may scan and sort a small label, and go on doing so when it has grown; and with a plain
 * one it may read the whole index up to the cursor while it has not counted the label yet. What is counted when it is asked
 * for stands in no index.
 */
function printHint(scan: ScanOrigin): string {
  const [first] = scan.page.order;
  if (first !== undefined && first.read.kind !== 'property') return '';
  const keys = [...(first?.read.kind === 'property' ? [printIdentifier(first.read.name)] : []), 'id'];
  const seek = scan.page.after === undefined && scan.page.before === undefined ? '' : ' SEEK';
  return `USING INDEX${seek} n:${printIdentifier(scan.label)}(${keys.join(', ')})`;
}
