import { encodeCursor } from '../../src/contract/encodeCursor.js';
import type { MemoryLink, MemoryNode } from './memoryGraph.js';
import type { NaiveFacets } from './naiveFacet.js';
import type { Naive, NaiveRow } from './naive.js';
import { readNaiveOrder } from './naiveOrder.js';
import type { Place } from './naiveOrder.js';

/** An edge as a value that resolvers read: fields of its link are looked up in the link. */
export interface NaiveEdge {
  readonly kind: 'edge';
  readonly cursor: string;
  readonly node: MemoryNode | MemoryLink;
  readonly link: MemoryLink | undefined;
}

interface Connection {
  readonly edges: readonly NaiveEdge[];
  readonly nodes: readonly (MemoryNode | MemoryLink)[];
  readonly pageInfo: Readonly<Record<string, unknown>>;
  readonly totalCount: number;
  readonly facets: NaiveFacets;
  readonly edgeFacets: NaiveFacets;
}

/** Returns the page of a connection that its arguments ask for, of rows that meet its filter already. */
export function naivePage(
  naive: Naive,
  rows: readonly NaiveRow[],
  args: Readonly<Record<string, unknown>>,
  name: string,
): Connection {
  const order = readNaiveOrder(naive, args['orderBy']);
  const all = rows
    .map((row) => ({ row, place: order.placeOf(row) }))
    .sort((one, other) => order.compare(one.place, other.place));
  const [after, before] = [placeOfCursor(args['after']), placeOfCursor(args['before'])];
  const between = all.filter(
    ({ place }) =>
      (after === undefined || order.compare(place, after) > 0) &&
      (before === undefined || order.compare(place, before) < 0),
  );
  const backward = typeof args['last'] === 'number';
  const size = Number(args['last'] ?? args['first'] ?? 20);
  const shown = backward ? between.slice(-size) : between.slice(0, size);
  const edges = shown.map(({ row, place }): NaiveEdge => {
    const idsOfRow = row.link === undefined ? 1 : 2;
    const ids = place.slice(-idsOfRow).map(String);
    const cursor = encodeCursor(name, order.name, place.slice(0, -idsOfRow), ids);
    return { kind: 'edge', cursor, node: row.node, link: row.link };
  });
  const cut = between.length > size;
  return {
    edges,
    nodes: edges.map((edge) => edge.node),
    pageInfo: {
      // As in the Relay Cursor Connections Specification: on the side of a given cursor there is taken to be more.
      hasNextPage: backward ? before !== undefined : cut,
      hasPreviousPage: backward ? cut : after !== undefined,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: rows.length,
    facets: { kind: 'facets', counted: [...new Set(rows.map((row) => row.node))] },
    edgeFacets: { kind: 'facets', counted: rows.flatMap((row) => row.link ?? []) },
  };
}

function placeOfCursor(cursor: unknown): Place | undefined {
  if (typeof cursor !== 'string') return undefined;
  const [, , , keys, ids] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [
    number,
    string,
    string,
    (string | number)[],
    string[],
  ];
  return [...keys, ...ids];
}
