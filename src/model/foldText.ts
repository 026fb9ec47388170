const spelledOut: ReadonlyMap<string, string> = new Map([
  ['æ', 'ae'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ŧ', 't'],
  ['ŋ', 'n'],
  ['ß', 'ss'],
]);

/**
 * Returns a text as it is compared where case and accents do not count: lower case, marks removed
 * (å becomes a), letters without a decomposition spelled out (æ becomes ae, ø becomes o), white space single.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[æøđŧŋß]/g, (letter) => spelledOut.get(letter) ?? letter)
    .replace(/\s+/g, ' ')
    .trim();
}
