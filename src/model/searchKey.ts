import { foldText } from './foldText.js';

/**
 * Returns a text as it is searched for: folded, and wider than for look-ups, since what is typed without æ, ø and å
 * must find them however they were written: aa and ae become a, oe becomes o, and an e after ø goes too, since
 * Mosjøen, Mosjoen and Mosjoeen are one name. Words are letters and digits, with one
 * space between them; empty when there is none.
 */
export function searchKey(text: string): string {
  return foldText(text)
    .replace(/a[ae]+/g, 'a')
    .replace(/oe+/g, 'o')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
