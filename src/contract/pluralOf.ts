/** Returns the plural of a name: consonant + y becomes ies, else s is added. */
export function pluralOf(name: string): string {
  return /[^aeiou]y$/.test(name) ? `${name.slice(0, -1)}ies` : `${name}s`;
}
