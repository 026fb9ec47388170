/**
 * Returns those words that are nearest to one that is none of them, in their order: no more than one letter in four may
 * have to be added, left out or changed. Empty when none is as near.
 */
export function nearestTo(word: string, words: readonly string[]): readonly string[] {
  const most = Math.ceil(word.length / 4);
  const near = words.filter((it) => Math.abs(it.length - word.length) <= most);
  const distances = near.map((it) => distanceBetween(word, it));
  const least = Math.min(most, ...distances);
  return near.filter((_, index) => distances[index] === least);
}

/** How many letters have to be added, left out or changed to make one word of another: Levenshtein's rows. */
function distanceBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1];
    for (const [place, its] of [...other].entries()) {
      const [left = 0, above = 0, before = 0] = [next[place], row[place + 1], row[place]];
      next.push(Math.min(left + 1, above + 1, before + (letter === its ? 0 : 1)));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
