import { encodeCursor } from '../../src/contract/encodeCursor.js';
import type { Language } from '../../src/model/model.js';
import { compareCodePoints } from './compareCodePoints.js';
import type { MemoryLink, MemoryNode } from './memoryGraph.js';
import type { NaiveRow } from './naive.js';

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
}

/** Where a row stands: the values of the order's keys, then the node's id and the link's, which break ties. */
type Place = readonly string[];

interface Order {
  readonly name: string;
  readonly placeOf: (row: NaiveRow) => Place;
  readonly compare: (one: Place, other: Place) => number;
}

/** Returns the page of a connection that its arguments ask for, of rows that meet its filter already. */
export function naivePage(
  rows: readonly NaiveRow[],
  args: Readonly<Record<string, unknown>>,
  name: string,
  language: Language,
): Connection {
  const order = readOrder(args['orderBy'], language);
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
    const cursor = encodeCursor(name, order.name, place.slice(0, -idsOfRow), place.slice(-idsOfRow));
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
  };
}

/** Keys after the id change nothing, since ids are unique. Ties are broken by ids in the direction of the last key. */
function readOrder(orderBy: unknown, language: Language): Order {
  const given = ((orderBy ?? []) as readonly Readonly<Record<string, 'ASC' | 'DESC'>>[]).flatMap((key) =>
    Object.entries(key),
  );
  const idKey = given.findIndex(([name]) => name === 'id');
  const counting = idKey < 0 ? given : given.slice(0, idKey + 1);
  const last = counting.at(-1)?.[1] ?? 'ASC';
  const keys = counting.filter(([name]) => name !== 'id');
  const placeOf = ({ node, link }: NaiveRow): Place => [
    ...keys.map(([name]) => String(node.properties[`${name}Order${language}`])),
    node.id,
    ...(link === undefined ? [] : [link.id]),
  ];
  const compare = (one: Place, other: Place): number => {
    for (const [index, text] of one.entries()) {
      const difference = compareCodePoints(text, other[index] ?? '');
      if (difference !== 0) return (keys[index]?.[1] ?? last) === 'DESC' ? -difference : difference;
    }
    return 0;
  };
  const name = [...keys.map(([key, direction]) => `${key}${language} ${direction}`), `id ${last}`].join(', ');
  return { name, placeOf, compare };
}

function placeOfCursor(cursor: unknown): Place | undefined {
  if (typeof cursor !== 'string') return undefined;
  const [, , , keys, ids] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [
    number,
    string,
    string,
    string[],
    string[],
  ];
  return [...keys, ...ids];
}
