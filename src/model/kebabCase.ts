/** Returns a PascalCase or UPPER_CASE name in kebab-case: "LongWord" gives "long-word". */
export function kebabCase(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/_/g, '-')
    .toLowerCase();
}
