const longest: ReadonlyMap<string, number> = new Map([
  ['labels', 32],
  ['counts', 128], // of a release, made by the loader
]);

/**
 * Returns how many elements a list of value objects or references may hold, by the name of its field. The check refuses
 * more, so that plans can be priced by it.
 */
export function longestList(fieldName: string): number {
  return longest.get(fieldName) ?? 16;
}
