import { mismatch } from '../errors.js';
import { searchKey } from '../model/searchKey.js';
import { withoutCompanyForm } from '../model/withoutCompanyForm.js';
import type { Question } from './search.js';

const mostCharacters = 200;
const mostWords = 16;

/** Returns what a text asks for, or undefined when it holds no letter or digit. Throws BAD_ARGUMENT for one too long. */
export function readQuestion(where: string, text: string): Question | undefined {
  const key = searchKey(text);
  // Folding can make many letters of one sign.
  const characters = Math.max([...text].length, [...key].length);
  if (characters > mostCharacters) {
    const expected = `a text of at most ${mostCharacters} characters`;
    throw mismatch('BAD_ARGUMENT', { where, expected, got: String(characters) });
  }
  if (key === '') return undefined;
  const stem = stemOf(text);
  const words = stem.split(' ');
  if (words.length > mostWords) {
    throw mismatch('BAD_ARGUMENT', { where, expected: `at most ${mostWords} words`, got: String(words.length) });
  }
  return { keys: [...new Set([key, stem])], words };
}

/** Company forms do not count at the end of the text, nor of its parts: "Elkem AS, Salten". */
function stemOf(text: string): string {
  const parts = text.split(/[,;()]/).map((part) => withoutCompanyForm(searchKey(part)));
  return withoutCompanyForm(parts.filter((part) => part !== '').join(' '));
}
