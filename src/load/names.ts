import { foldText } from '../model/foldText.js';
import type { Language } from '../model/model.js';
import type { SeedRow } from './seed.js';

/** Legal forms that a company's name may end with and that do not count when it is looked up. */
const companyForms = /[,\s]+(?:as|asa|sf|ab|ltd|limited|inc|gmbh|plc|oy|oyj|sa|kf|iks|ba|ans|da)\.?$/;

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
  return [...new Set([...folded, ...folded.map((name) => name.replace(companyForms, ''))])];
}
