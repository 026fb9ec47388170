import type { Language } from '../model/model.js';

/** The order in which other languages stand in for a missing one. */
const fallbacks: Readonly<Record<Language, readonly Language[]>> = {
  EN: ['EN', 'NB', 'NN', 'SE'],
  NB: ['NB', 'NN', 'EN', 'SE'],
  NN: ['NN', 'NB', 'EN', 'SE'],
  SE: ['SE', 'NB', 'NN', 'EN'],
};

/** Returns the text in a language, or that of the language that stands in for it, or undefined when there is none. */
export function pickLanguage(
  texts: Readonly<Partial<Record<Language, string>>>,
  language: Language,
): string | undefined {
  return fallbacks[language].map((it) => texts[it]).find((it) => it !== undefined);
}
