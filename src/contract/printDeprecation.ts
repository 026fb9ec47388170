/** Returns the directive that says in the public schema what a field is deprecated for; nothing for one that is not. */
export function printDeprecation(field: { readonly deprecated: string | undefined } | undefined): string {
  return field?.deprecated === undefined ? '' : ` @deprecated(reason: ${JSON.stringify(field.deprecated)})`;
}
