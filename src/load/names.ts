import { foldText } from '../model/foldText.js';
import type { Language } from '../model/model.js';
import { withoutCompanyForm } from '../model/withoutCompanyForm.js';
import type { SeedRow } from './seed.js';

/** Returns the name in each language that has one: the preferred label, or the first when none is preferred. */
export function namesByLanguage(labels: readonly SeedRow[]): Partial<Record<Language, string>> {
  const names: Partial<Record<Language, string>> = {};
  const current = labels.filter((label) => label['until'] === undefined);
  const ordered = [...labels.filter((label) => label['preferred'] === true), ...current, ...labels];
  for (const label of ordered) names[label['language'] as Language] ??= String(label['value']);
  return names;
}

/** Returns every name and alias folded, also without a trailing company form. */
export function foldedNames(labels: readonly SeedRow[]): readonly string[] {
  const folded = labels.map((label) => foldText(String(label['value'])));
  return [...new Set([...folded, ...folded.map(withoutCompanyForm)])];
}
