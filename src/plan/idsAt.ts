/** Returns the ids at the end of a path of names, through objects and lists of them. */
export function idsAt(value: unknown, path: readonly string[]): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((it) => idsAt(it, path));
  if (value === null || value === undefined) return [];
  const [name, ...rest] = path;
  if (name === undefined) return typeof value === 'string' ? [value] : [];
  return idsAt((value as Readonly<Record<string, unknown>>)[name], rest);
}
