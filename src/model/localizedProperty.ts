import type { Language } from './model.js';

/** Returns the name of the property that holds a text in a language: "name" and NB give "nameNB". */
export function localizedProperty(property: string, language: Language): string {
  return `${property}${language}`;
}
