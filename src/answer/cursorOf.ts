import { encodeCursor } from '../contract/encodeCursor.js';
import type { PageRows, Row } from './answering.js';

/** Returns the cursor of an edge. */
export function cursorOf({ page, idPosition, linked }: PageRows, row: Row): string {
  const end = idPosition + 1 + page.order.length;
  const keys = row.slice(idPosition + 1, end) as (string | number)[];
  const ids = [row[idPosition], ...(linked ? [row[end]] : [])] as string[];
  return encodeCursor(page.connection, page.orderName, keys, ids);
}
