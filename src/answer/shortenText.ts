/** Returns a text as a sentence can hold it: its beginning, when it is long. */
export function shortenText(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
