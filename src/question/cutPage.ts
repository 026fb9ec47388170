import { encodeCursor } from '../contract/encodeCursor.js';
import type { Page } from '../plan/page.js';
import type { Answered } from './asking.js';

/** An edge of an answer, with the text by which it stands in order. */
interface PlacedEdge extends Answered {
  readonly place: string;
}

/**
 * Returns an answer that is a connection with only the edges of a page, its pageInfo after the Relay Cursor Connections
 * Specification, and the number of all. The edges come in the order of their places, by code units; no two share one.
 */
export function cutPage(answer: Answered, page: Page): Answered {
  const all = (answer['edges'] ?? []) as readonly PlacedEdge[];
  const { after, before, size, backward } = page;
  const between = all.filter(
    ({ place }) => (after === undefined || place > after.node) && (before === undefined || place < before.node),
  );
  const shown = backward ? between.slice(-size) : between.slice(0, size);
  const cut = between.length > size;
  const edges = shown.map((edge) => ({
    ...edge,
    cursor: encodeCursor(page.connection, page.orderName, [], [edge.place]),
  }));
  return {
    totalCount: all.length,
    ...answer,
    edges,
    nodes: edges.map((edge) => (edge as Answered)['node']),
    pageInfo: {
      hasNextPage: backward ? before !== undefined : cut,
      hasPreviousPage: backward ? cut : after !== undefined,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
