/** What a cursor holds, as base64url JSON: [version, "Type.field", order, key values, ids]. */
export type CursorContent = readonly [
  version: number,
  connection: string,
  orderName: string,
  keys: readonly (string | number)[],
  ids: readonly string[],
];

export const cursorVersion = 1;
