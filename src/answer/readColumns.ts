import { InvariantError } from '../errors.js';
import type { Page } from '../plan/page.js';
import type { Hop, Level } from '../plan/queryPlan.js';
import type { Columns, PageRows, Row } from './answering.js';

/** Returns a look-up of the values that a level read of its nodes, by node id. */
export function levelReader(columns: Columns): (level: Level) => ReadonlyMap<string, Row> {
  const known = new Map<number, ReadonlyMap<string, Row>>();
  return (level) => {
    const found = known.get(level.index);
    if (found !== undefined) return found;
    const rows = new Map(listOf(columns[`v${level.index}`]).map((row) => [String(row[0]), row]));
    known.set(level.index, rows);
    return rows;
  };
}

/** Returns a look-up of the page that a hop read from a node. */
export function pageReader(columns: Columns): (hop: Hop, nodeId: string) => PageRows {
  const known = new Map<number, ReadonlyMap<string, Row>>();
  return (hop, nodeId) => {
    let entries = known.get(hop.index);
    if (entries === undefined) {
      entries = new Map(listOf(columns[`e${hop.index}`]).map((row) => [String(row[0]), row]));
      known.set(hop.index, entries);
    }
    const [, edges, ...counts] = entries.get(nodeId) ?? [];
    return {
      page: hop.page,
      rows: listOf(edges ?? []),
      total: hop.total ? Number(counts[0] ?? 0) : 0,
      kinds: (counts[hop.total ? 1 : 0] ?? []) as readonly Readonly<Record<string, unknown>>[],
      keysPosition: hop.edgeReads.length,
      linked: hop.route.kind === 'relationships',
    };
  };
}

/** Returns the page of a root connection. */
export function rootPage(columns: Columns, page: Page): PageRows {
  return { page, rows: listOf(columns['r0'] ?? []), total: Number(columns['c0'] ?? 0), keysPosition: 1, linked: false };
}

/** Returns the pages of candidates that a statement gave, one for each question. */
export function resolvedPages(columns: Columns, page: Page): readonly PageRows[] {
  return listOf(columns['r0']).map((rows) => ({ ...emptyPage(page), rows: listOf(rows) }));
}

/** Returns a page without rows. */
export function emptyPage(page: Page): PageRows {
  return { page, rows: [], total: 0, keysPosition: 1, linked: false };
}

function listOf(value: unknown): readonly Row[] {
  if (Array.isArray(value)) return value as readonly Row[];
  if (value === undefined) return [];
  throw new InvariantError('A column of the answer is no list.');
}
