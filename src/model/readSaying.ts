import { present } from '../errors.js';
import type { Language, Model, Spoken, Template } from './model.js';
import { readSaidValue } from './readSaidValue.js';
import type { Saying } from './saying.js';

/** Fields of a link that are said behind every sentence. */
const remarks: readonly string[] = ['since', 'until', 'observed', 'certainty'];

/** Returns how a relationship type is said in a language: in English for EN, in bokmål for all others. */
export function readSaying(model: Model, type: string, language: Language): Saying {
  const spoken: Spoken = language === 'EN' ? 'EN' : 'NB';
  const link = model.links.get(model.relationships.get(type)?.link ?? '');
  const { wording } = present(
    link?.sentences.find((it) => it.type === type),
    `@sentence of ${type}`,
  );
  const names = [...namesIn(wording[spoken]), ...remarks.filter((name) => link?.fields.has(name))];
  const values = names.map(
    (name) => [name, present(readSaidValue(model, type, name, spoken), `${type}.${name}`)] as const,
  );
  return { language: spoken, template: wording[spoken], values: new Map(values) };
}

/** Returns the names that stand for values in a template. */
function namesIn(template: Template): readonly string[] {
  return template.flatMap((part) => {
    if (part.kind === 'value') return [part.name];
    return part.kind === 'optional' ? namesIn(part.parts) : [];
  });
}
