import { cursorVersion } from './cursor.js';
import type { CursorContent } from './cursor.js';

/** Returns the cursor of an edge: where it stands in a connection under an order. */
export function encodeCursor(
  connection: string,
  orderName: string,
  keys: readonly (string | number)[],
  ids: readonly string[],
): string {
  const content: CursorContent = [cursorVersion, connection, orderName, keys, ids];
  return Buffer.from(JSON.stringify(content)).toString('base64url');
}
