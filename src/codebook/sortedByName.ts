/** Returns the entries of a map in the order of their names, wherever the files that they came from are. */
export function sortedByName<Value>(all: ReadonlyMap<string, Value>): readonly (readonly [string, Value])[] {
  return [...all].sort(([a], [b]) => (a < b ? -1 : 1));
}
