import type { Problem } from '../errors.js';
import { longestList } from '../model/longestList.js';
import { languages } from '../model/model.js';
import type { Field, Model } from '../model/model.js';
import { readPartialDate } from '../model/partialDate.js';
import type { CodeLists, PlacedRow } from './seed.js';

export interface RowRules {
  readonly model: Model;
  readonly codes: CodeLists;
  /** Fields that a row may or must hold, by name. */
  readonly fields: ReadonlyMap<string, Field>;
  /** Further keys that a row may hold and that are checked elsewhere. */
  readonly others: readonly string[];
}

/** Returns everything wrong with the values of one row: unknown keys, wrong types, unknown codes, what is missing. */
export function checkRow(rules: RowRules, { row, where }: PlacedRow): readonly Problem[] {
  const unknown = Object.keys(row)
    .filter((key) => !rules.fields.has(key) && !rules.others.includes(key))
    .map((key) => ({
      where,
      expected: `one of ${[...rules.fields.keys(), ...rules.others].join(', ')}`,
      got: `the unknown field "${key}"`,
    }));
  const wrong = [...rules.fields.values()].flatMap((field) => checkField(rules, where, field, row[field.name]));
  return [...unknown, ...wrong];
}

function checkField(rules: RowRules, where: string, field: Field, value: unknown): readonly Problem[] {
  const problem = (expected: string, got: unknown = value): readonly Problem[] => [
    { where: `${where} ${field.name}`, expected, got: got === undefined ? 'nothing' : JSON.stringify(got) },
  ];
  if (value === undefined) {
    return isRequired(field) ? problem(expectedOf(rules, field)) : [];
  }
  switch (field.kind) {
    case 'property':
      return isScalar(rules, field.type, value) && isCode(rules, field.code, value)
        ? []
        : problem(expectedOf(rules, field));
    case 'localized':
      return isLocalized(value) ? [] : problem(expectedOf(rules, field));
    case 'values':
      return checkValues(rules, where, field, value, problem);
    case 'references':
    case 'relationship':
    case 'citing':
    case 'link':
      return isReferences(field, value) ? [] : problem(expectedOf(rules, field));
  }
}

/** A list may be left out and is empty then, but for labels and sources: everything has a name and a source. */
function isRequired(field: Field): boolean {
  const list = field.kind === 'values' || (field.kind === 'references' && field.list);
  return field.nonNull && (!list || field.name === 'labels' || field.name === 'sources');
}

function isReferences(field: Field, value: unknown): boolean {
  const list = field.kind === 'references' && field.list;
  if (!list) return typeof value === 'string';
  return (
    Array.isArray(value) &&
    value.length <= longestList(field.name) &&
    value.every((it) => typeof it === 'string') &&
    (!isRequired(field) || value.length > 0)
  );
}

function isLocalized(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const entries = Object.entries(value);
  return (
    entries.length > 0 &&
    entries.every(([key, text]) => languages.some((it) => it === key) && typeof text === 'string' && text.trim() !== '')
  );
}

function isCode({ codes }: RowRules, list: string | undefined, value: unknown): boolean {
  return list === undefined || codes.get(list)?.has(String(value)) === true;
}

function checkValues(
  rules: RowRules,
  where: string,
  field: Field & { kind: 'values' },
  value: unknown,
  problem: (expected: string) => readonly Problem[],
): readonly Problem[] {
  if (
    !Array.isArray(value) ||
    value.length > longestList(field.name) ||
    (field.name === 'labels' && value.length === 0)
  )
    return problem(expectedOf(rules, field));
  const fields = rules.model.values.get(field.type)?.fields ?? new Map<string, Field>();
  return value.flatMap((it: unknown, index) => {
    if (typeof it !== 'object' || it === null || Array.isArray(it)) return problem(expectedOf(rules, field));
    const optional = new Map(
      [...fields].map(([name, own]) => [name, defaultsOf(name) === undefined ? own : { ...own, nonNull: false }]),
    );
    return checkRow(
      { ...rules, fields: optional, others: [] },
      { row: it as PlacedRow['row'], where: `${where} ${field.name}[${index}]` },
    );
  });
}

/** Keys of value objects that may be left out, and what they then are. */
export function defaultsOf(name: string): unknown {
  return { preferred: false, certainty: 'STATED' }[name];
}

function isScalar({ model }: RowRules, type: string, value: unknown): boolean {
  const values = model.enums.get(type)?.values;
  if (values !== undefined) return typeof value === 'string' && values.includes(value);
  switch (type) {
    case 'Int':
      return Number.isSafeInteger(value);
    case 'Float':
      return typeof value === 'number' && Number.isFinite(value);
    case 'Boolean':
      return typeof value === 'boolean';
    case 'PartialDate':
      return typeof value === 'string' && readPartialDate(value) !== undefined;
    case 'Date':
      return typeof value === 'string' && value.length === 10 && readPartialDate(value) !== undefined;
    case 'URL':
      return typeof value === 'string' && URL.canParse(value) && /^https?:/.test(value);
    default:
      return typeof value === 'string' && value.trim() !== '';
  }
}

function expectedOf({ model, codes }: RowRules, field: Field): string {
  switch (field.kind) {
    case 'property': {
      const values = model.enums.get(field.type)?.values;
      if (field.code !== undefined)
        return `a code of the list ${field.code} (${codes.get(field.code)?.size ?? 0} codes in schema/codes/${field.code}.json)`;
      if (values !== undefined) return `one of ${values.join(', ')}`;
      return `a value of type ${field.type}${field.type === 'PartialDate' ? ' (2012, 2012-06 or 2012-06-14)' : ''}`;
    }
    case 'localized':
      return `texts by language, such as {"EN": "...", "NB": "..."}`;
    case 'values':
      return `a list of ${field.type} objects, at most ${longestList(field.name)}`;
    case 'references':
      return field.list
        ? `a list of ids of ${field.target}, ${isRequired(field) ? '1' : '0'} to ${longestList(field.name)}`
        : `an id of ${field.target}`;
    case 'relationship':
    case 'citing':
    case 'link':
      return 'an id';
  }
}
