import type { Field, Model, Spoken } from './model.js';
import type { SaidValue } from './saying.js';

/** Scalars that no sentence has words for. */
const unsayable: readonly string[] = ['Boolean'];

/** Returns what a name stands for in the sentence of a relationship type, or undefined when nothing can be said for it. */
export function readSaidValue(model: Model, type: string, name: string, language: Spoken): SaidValue | undefined {
  const [end = '', ofEnd = 'name'] = name.split('.');
  if (end === 'from' || end === 'to') return valueOfEnd(model, type, end, ofEnd, language);
  const link = model.links.get(model.relationships.get(type)?.link ?? '');
  const field = link?.fields.get(name);
  if (field?.kind !== 'references') return toSaid(model, 'link', field, language);
  const named = !field.list && model.types.get(field.target)?.fields.get('name')?.kind === 'localized';
  return named ? { of: 'link', field, type: 'String', words: undefined } : undefined;
}

/** A field of an end is read without knowing the node's type, so it must be kept alike on all types that can stand there. */
function valueOfEnd(
  model: Model,
  type: string,
  end: 'from' | 'to',
  name: string,
  language: Spoken,
): SaidValue | undefined {
  const ends = model.relationships.get(type)?.ends ?? [];
  const values = ends.map((it) => toSaid(model, end, model.types.get(it[end])?.fields.get(name), language));
  const [value] = values;
  const alike = values.every(
    (it) =>
      it?.field.kind === value?.field.kind && it?.field.property === value?.field.property && it?.type === value?.type,
  );
  return alike ? value : undefined;
}

function toSaid(model: Model, of: SaidValue['of'], field: Field | undefined, language: Spoken): SaidValue | undefined {
  if (field?.kind === 'localized') return { of, field, type: 'String', words: undefined };
  if (field?.kind !== 'property' || unsayable.includes(field.type)) return undefined;
  const words = model.enums.get(field.type)?.words;
  const inLanguage =
    words === undefined ? [] : [...words].map(([value, wording]) => [value, wording[language]] as const);
  return { of, field, type: field.type, words: words === undefined ? undefined : new Map(inLanguage) };
}
