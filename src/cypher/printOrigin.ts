import type { Filter, Level, Origin, Pattern, Perspective, ScanOrigin } from '../plan/queryPlan.js';
import type { Names } from './names.js';
import { printFilter } from './printFilter.js';
import { printIdentifier } from './printIdentifier.js';
import { printBounds, printOrder } from './printPage.js';
import { printLabels, printPattern } from './printPattern.js';

/** The index of folded names and aliases, made by the loader with the keyword analyser. */
const namesIndex = 'names';

/** Hits beyond one are candidates that the caller is told of. */
const mostCandidates = 11;

/** Returns the beginning of a statement: one row with the root's nodes (l0) and, of a scan, its edges (r0) and total (c0). */
export function printOrigin(origin: Origin, level: Level, perspective: Perspective, names: Names): string {
  const list = `l${level.index}`;
  switch (origin.kind) {
    case 'ids':
      return `MATCH (n:${printIdentifier(origin.label)} {id: ${names.parameter(origin.ids[0])}})\nWITH collect(n) AS ${list}`;
    case 'mixedIds': {
      const parts = origin.groups.map(
        ({ label, ids }) => `UNWIND ${names.parameter(ids)} AS id MATCH (n:${printIdentifier(label)} {id: id}) RETURN n`,
      );
      if (parts.length === 0) return `WITH [] AS ${list}`;
      return `CALL () {\n${parts.join('\nUNION ALL\n')}\n}\nWITH collect(n) AS ${list}`;
    }
    case 'name': {
      const phrase = names.parameter(`"${origin.name.replace(/["\\]/g, '\\$&')}"`);
      return [
        `CALL db.index.fulltext.queryNodes('${namesIndex}', ${phrase}) YIELD node AS n`,
        `WHERE n:${printIdentifier(origin.label)} AND ${names.parameter(origin.name)} IN n.namesFolded`,
        `WITH n ORDER BY n.id LIMIT ${names.parameter(mostCandidates)}`,
        `WITH collect(n) AS ${list}`,
      ].join('\n');
    }
    case 'scan':
      return printScan(origin, list, perspective, names);
  }
}

function printScan(scan: ScanOrigin, list: string, perspective: Perspective, names: Names): string {
  const scope = { node: 'n', edge: undefined, perspective, names, negated: false };
  const lines: string[] = [];
  if (scan.rows) {
    const keys = ['n.id', ...scan.page.order.map((key) => `n.${printIdentifier(key.property)}`)];
    const { anchors, rest } = splitAnchors(scan.filter);
    const exists = keys.slice().reverse().map((key) => `${key} IS NOT NULL`);
    const bounds = printBounds(scan.page, { node: 'n', link: undefined }, names);
    const conditions = rest.map((it) => printFilter(it, scope));
    lines.push(
      anchors.length === 0
        ? `MATCH (n:${printIdentifier(scan.label)}) ${printHint(scan)}`
        : printAnchors(anchors, scan.label, names),
      `WHERE ${[...(anchors.length === 0 ? exists : []), ...bounds, ...conditions].join(' AND ') || 'true'}`,
      `WITH n ${printOrder(scan.page, { node: 'n', link: undefined }, names)}`,
      'WITH collect(n) AS found',
      `WITH found[..${names.parameter(scan.page.size)}] AS ${list}, [n IN found | [${keys.join(', ')}]] AS r0`,
    );
  } else {
    lines.push(`WITH [] AS ${list}, [] AS r0`);
  }
  if (scan.total) {
    const condition = scan.filter === undefined ? '' : ` WHERE ${printFilter(scan.filter, scope)}`;
    const count = `COUNT { MATCH (n:${printIdentifier(scan.label)})${condition} }`;
    lines.push(`WITH ${list}, r0, ${count} AS c0`);
  }
  return lines.join('\n');
}

/** Without the hint the planner may scan and sort a small label, and go on doing so when it has grown. */
function printHint(scan: ScanOrigin): string {
  const keys = [...scan.page.order.slice(0, 1).map((key) => printIdentifier(key.property)), 'id'];
  return `USING INDEX n:${printIdentifier(scan.label)}(${keys.join(', ')})`;
}

type Anchor = Filter & { kind: 'has' };

/** A `has` that every row must meet is where the statement begins: its node has an index, and few relationships lead there. */
function splitAnchors(filter: Filter | undefined): { readonly anchors: readonly Anchor[]; readonly rest: readonly Filter[] } {
  if (filter === undefined) return { anchors: [], rest: [] };
  const parts = filter.kind === 'and' ? filter.filters : [filter];
  const anchors = parts.filter((it): it is Anchor => it.kind === 'has').slice(0, 1);
  return { anchors, rest: parts.filter((it) => !anchors.includes(it as Anchor)) };
}

function printAnchors(anchors: readonly Anchor[], label: string, names: Names): string {
  return anchors
    .map((anchor) => {
      const far = names.variable('a');
      const labelTests = [`n:${printIdentifier(label)}`, ...printLabels(far, anchor.pattern)];
      return [
        `MATCH (${far}:${printIdentifier(anchor.label)} {id: ${names.parameter(anchor.id)}})`,
        `MATCH ${printPattern('n', '', anchor.pattern satisfies Pattern, far)} WHERE ${labelTests.join(' AND ')}`,
        'WITH DISTINCT n',
      ].join('\n');
    })
    .join('\n');
}
