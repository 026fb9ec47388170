/** Returns a description as SDL, quoted so that any text is safe. */
export function describe(text: string): string {
  return `\n"""\n${text.replaceAll('"""', '\\"""')}\n"""\n`;
}
