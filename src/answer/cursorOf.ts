import { encodeCursor } from '../contract/encodeCursor.js';
import type { PageRows, Row } from './answering.js';

/** Returns the cursor of an edge. */
export function cursorOf({ page, idPosition }: PageRows, row: Row): string {
  const keys = row.slice(idPosition + 1, idPosition + 1 + page.order.length) as (string | number)[];
  const ids = [row[idPosition], ...(idPosition === 0 ? [] : [row[0]])] as string[];
  return encodeCursor(page.connection, page.orderName, keys, ids);
}
