/** Returns below zero, zero or above zero as one text stands before, at or after another, code point by code point: as their bytes in UTF-8 do. */
export function compareCodePoints(one: string, other: string): number {
  return Buffer.compare(Buffer.from(one), Buffer.from(other));
}
