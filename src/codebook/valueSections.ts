import type { Field, Model } from '../model/model.js';
import { defaultsOf } from '../load/checkRow.js';
import type { Codebook, Section } from './codebook.js';
import { ownFields, ownFieldsOfLink } from './ownFields.js';
import { printFields, printNeed } from './printFields.js';
import { printMeaning, printParagraphs, printTable } from './printMarkdown.js';
import { requiredOfValue } from './requiredFields.js';
import type { CodeEntry } from '../load/seed.js';
import { sortedByName } from './sortedByName.js';

/** Returns the parts of the codebook about what fields hold: value objects, enums, scalars and codes. */
export function valueSections(book: Codebook): readonly Section[] {
  return [valueSection(book), enumSection(book), scalarSection(book), codeSection(book)];
}

function valueSection(book: Codebook): Section {
  const { model, codes } = book;
  const inRows = new Set(
    [...model.types.values()].flatMap((type) =>
      [...type.fields.values()].flatMap((field) => (field.kind === 'values' ? [field.type] : [])),
    ),
  );
  return {
    title: 'Value objects',
    about: 'Objects without an id, held by what they describe.',
    entries: sortedByName(model.values).map(([name, { fields }]) => {
      const required = requiredOfValue(model, codes, fields);
      const need = (field: Field): string => printNeed(field, fields, required) + printDefault(field);
      const table = printFields(book, fields.values(), inRows.has(name) ? need : undefined);
      return [name, printParagraphs(book.descriptions.get(name) ?? '', table)];
    }),
  };
}

function printDefault({ name }: Field): string {
  const otherwise = defaultsOf(name);
  return otherwise === undefined ? '' : `; without it \`${JSON.stringify(otherwise)}\``;
}

function enumSection({ model, descriptions }: Codebook): Section {
  return {
    title: 'Enums',
    about: 'Values that a field may have.',
    entries: sortedByName(model.enums).map(([name, { values }]) => {
      const rows = values.map((it) => [`\`${it}\``, ...printMeaning(descriptions.get(`${name}.${it}`) ?? '')]);
      const table = printTable(['value', 'meaning', 'norsk'], rows);
      return [name, printParagraphs(descriptions.get(name) ?? '', printHolders(fieldsOfType(model, name)), table)];
    }),
  };
}

function printHolders(fields: readonly string[]): string {
  const names = fields.map((it) => `\`${it}\``).join(', ');
  return names === '' ? 'No field of the data holds it: it is of the schema itself.' : `Held by ${names}.`;
}

/** The fields that hold a scalar or enum, without those that an interface explains already. */
function fieldsOfType(model: Model, name: string): readonly string[] {
  const shared = model.linkInterface === undefined ? [] : [model.linkInterface];
  const owners = [
    ...sortedByName(model.types).map(([owner, type]) => ({ owner, fields: ownFields(model, type) })),
    ...shared.map((link) => ({ owner: link.name, fields: [...link.fields.values()] })),
    ...sortedByName(model.links).map(([owner, link]) => ({ owner, fields: ownFieldsOfLink(model, link) })),
    ...sortedByName(model.values).map(([owner, { fields }]) => ({ owner, fields: [...fields.values()] })),
  ];
  return owners.flatMap(({ owner, fields }) =>
    fields.filter((it) => 'type' in it && it.type === name).map((it) => `${owner}.${it.name}`),
  );
}

/** Scalars that the SDL explains; those of GraphQL itself need no words. */
function scalarSection({ model, descriptions }: Codebook): Section {
  const holders = [...model.types.values(), ...model.links.values(), ...model.values.values()];
  const used = holders.flatMap((it) =>
    [...it.fields.values()].flatMap((field) => (field.kind === 'property' ? field.type : [])),
  );
  const names = [...new Set(used)].filter((name) => descriptions.has(name) && !model.enums.has(name)).sort();
  return {
    title: 'Scalars',
    about: 'Forms of texts.',
    entries: names.map((name) => [name, printParagraphs(descriptions.get(name) ?? '')]),
  };
}

function codeSection({ codes }: Codebook): Section {
  return {
    title: 'Code lists',
    about: 'Codes that a field may have, from `schema/codes/`. UCUM is the Unified Code for Units of Measure.',
    entries: sortedByName(codes).map(([name, entries]) => [`Code list ${name}`, printCodes([...entries.values()])]),
  };
}

function printCodes(entries: readonly CodeEntry[]): string {
  return printTable(
    ['code', 'English', 'norsk', 'meaning', 'UCUM'],
    entries.map(({ code, EN, NB, definition, ucum }) => [
      `\`${code}\``,
      EN,
      NB,
      definition ?? '',
      ucum === undefined ? '' : `\`${ucum}\``,
    ]),
  );
}
