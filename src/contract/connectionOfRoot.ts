/** Returns what the names of a root field's own connection types begin with: "search" gives "Search". */
export function connectionOfRoot(root: { readonly name: string }): string {
  return root.name.charAt(0).toUpperCase() + root.name.slice(1);
}
