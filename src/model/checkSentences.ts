import type { Problem } from '../errors.js';
import type { LinkType, Model, Sentence, Spoken, Template } from './model.js';
import { readSaidValue } from './readSaidValue.js';

const marks = 'only {name}, [left out without a value] and <holding|ended>';
const languages: readonly Spoken[] = ['EN', 'NB'];

/** Returns what in the sentences of a model cannot be said: types without one, names that stand for nothing, values without words. */
export function checkSentences(model: Model): readonly Problem[] {
  return [
    ...[...model.relationships.values()].flatMap(({ type, link }) => {
      const said = model.links.get(link);
      return said?.fields.has('sentence') !== true || said.sentences.some((it) => it.type === type)
        ? []
        : [{ where: type, expected: `@sentence(type: "${type}") on ${link}`, got: 'none' }];
    }),
    ...[...model.links.values()].flatMap((link) => link.sentences.flatMap((it) => checkSentence(model, link, it))),
    ...[...model.enums.values()].flatMap(({ name, words }) =>
      [...words].flatMap(([value, wording]) =>
        languages.flatMap((language) =>
          checkMarks(`${name}.${value} @words`, wording[language], 'only text and <holding|ended>', ['text', 'tense']),
        ),
      ),
    ),
  ];
}

function checkSentence(model: Model, link: LinkType, { type, wording }: Sentence): readonly Problem[] {
  const where = `${link.name} @sentence(type: "${type}")`;
  if (model.relationships.get(type)?.link !== link.name)
    return [{ where, expected: `a relationship type that ${link.name} describes`, got: type }];
  const count = link.sentences.filter((it) => it.type === type).length;
  return [
    ...(count === 1 ? [] : [{ where, expected: 'one sentence', got: String(count) }]),
    ...languages.flatMap((language) => [
      ...checkMarks(where, wording[language], marks, ['text', 'value', 'optional', 'tense']),
      ...checkNames(model, where, type, wording[language], language, false),
    ]),
  ];
}

function checkMarks(
  where: string,
  template: Template,
  expected: string,
  allowed: readonly Template[number]['kind'][],
): readonly Problem[] {
  if (template.length === 0) return [{ where, expected: 'words', got: 'none' }];
  return template.flatMap((part) => {
    if (!allowed.includes(part.kind)) return [{ where, expected, got: printPart(part) }];
    if (part.kind === 'optional') return checkMarks(where, part.parts, expected, allowed);
    return part.kind === 'text' && /[{}[\]<>|]/.test(part.text) ? [{ where, expected, got: part.text }] : [];
  });
}

function printPart(part: Template[number]): string {
  return part.kind === 'value' ? `{${part.name}}` : part.kind;
}

function checkNames(
  model: Model,
  where: string,
  type: string,
  template: Template,
  language: Spoken,
  optional: boolean,
): readonly Problem[] {
  return template.flatMap((part) => {
    if (part.kind === 'optional') return checkNames(model, where, type, part.parts, language, true);
    if (part.kind !== 'value') return [];
    const value = readSaidValue(model, type, part.name, language);
    if (value === undefined) {
      const expected = 'the name of an end or of a field with a text, a number, a date, an enum or one reference';
      return [{ where, expected, got: `{${part.name}}` }];
    }
    const missing = optional ? [] : missingWords(model, value.type);
    return missing.map((it) => ({ where: it, expected: `@words, as ${where} says it`, got: 'none' }));
  });
}

/** A value without words is not said, which only a part that can be left out bears. */
function missingWords(model: Model, type: string): readonly string[] {
  const { values, words } = model.enums.get(type) ?? { values: [], words: new Map() };
  return values.filter((value) => !words.has(value)).map((value) => `${type}.${value}`);
}
