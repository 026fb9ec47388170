import { encodeCursor } from '../contract/encodeCursor.js';
import type { PageRows, Row } from './answering.js';

/** Returns the cursor of an edge. */
export function cursorOf({ page, keysPosition, linked }: PageRows, row: Row): string {
  const end = keysPosition + page.order.length;
  const keys = row.slice(keysPosition, end) as (string | number)[];
  const ids = [row[0], ...(linked ? [row[end]] : [])] as string[];
  return encodeCursor(page.connection, page.orderName, keys, ids);
}
