/** Returns a label, relationship type or property name as Cypher, quoted unless it is a plain word. */
export function printIdentifier(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? name : `\`${name.replaceAll('`', '``')}\``;
}
