interface IntrospectedType {
  readonly kind: string;
  readonly name: string;
}

/**
 * Returns the types of an introspection in the order in which the docs list and search them: what can be asked first, then
 * the types by name, then what serves pages and counts, then filters and orders.
 */
export function sortTypes<T extends IntrospectedType>(types: readonly T[]): readonly T[] {
  return [...types].sort((a, b) => rankOf(a) - rankOf(b) || (a.name < b.name ? -1 : 1));
}

function rankOf({ kind, name }: IntrospectedType): number {
  if (name === 'Query') return 0;
  if (kind === 'INPUT_OBJECT') return 3;
  return name.startsWith('__') || /(?:Connection|Edge|Facets?)$/.test(name) ? 2 : 1;
}
