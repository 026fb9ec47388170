/** Returns the first sentence of a description, on one line. */
export function firstSentence(description: string): string {
  const [first = description] = description.replace(/\s+/g, ' ').split(/(?<=\.) /);
  return first;
}
