import { readParagraphs } from '../model/readParagraphs.js';
import { firstSentence } from './firstSentence.js';

/** Returns the Norwegian paragraph of what is made from something described: what that is, and then what is said of it. */
export function inNorwegian(description: string, said = ''): string {
  const [norwegian] = readParagraphs(description).norwegian;
  return norwegian === undefined ? '' : `\n\nNorsk: ${[firstSentence(norwegian), said].join(' ').trim()}`;
}
