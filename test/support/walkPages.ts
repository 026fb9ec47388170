import { expect } from '@jest/globals';

/** How many rows a page of a walk has. */
export const size = 3;

export interface Page {
  readonly totalCount: number;
  /** The short name of each row: of its node or, where links matter, of its link. */
  readonly rows: readonly string[];
  readonly cursors: readonly string[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** Asks for a page with the arguments as they stand in a document, such as `first: 3`. */
export type Turn = (args: string) => Promise<Page>;

/** What is asked of a connection; ROW stands for what names a row. */
export const selection =
  '{ totalCount edges { cursor ROW } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }';

/** Returns the page that a connection answered with, each row called by what names it. */
export function readPage(
  connection: unknown,
  nameOf: (edge: { linkId: string; node: { id: string } }) => string,
): Page {
  const { totalCount, edges, pageInfo } = connection as {
    totalCount: number;
    edges: readonly { cursor: string; linkId: string; node: { id: string } }[];
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  };
  const cursors = edges.map((it) => it.cursor);
  const { startCursor, endCursor, ...more } = pageInfo;
  expect([startCursor, endCursor]).toEqual([cursors.at(0) ?? null, cursors.at(-1) ?? null]);
  return { totalCount, rows: edges.map(nameOf), cursors, ...more };
}

/** Returns all pages from a cursor, or from an end, as they came: by `first` and `after`, or by `last` and `before`. */
export async function walk(turn: Turn, backward: boolean, from?: string): Promise<readonly Page[]> {
  const [count, beyond] = backward ? ['last', 'before'] : ['first', 'after'];
  const pages: Page[] = [];
  let cursor = from;
  for (;;) {
    const page = await turn(`${count}: ${size}${cursor === undefined ? '' : `, ${beyond}: "${cursor}"`}`);
    pages.push(page);
    if (!(backward ? page.hasPreviousPage : page.hasNextPage)) return pages;
    // A page with more behind it is full, or the walk might not end.
    expect(page.rows).toHaveLength(size);
    cursor = page.cursors.at(backward ? 0 : -1);
  }
}

/** Returns pages as text, to be compared at a glance. */
export const show = (pages: readonly Page[]): string => pages.map((page) => page.rows.join(' ')).join(' | ');
