/** The schemas that editors check seed files with: every file has one, the shipped rows fit, and they refuse what checkSeed refuses. */
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { checkSeed } from '../../src/load/checkSeed.js';
import type { JsonSchema } from '../../src/codebook/jsonSchema.js';
import { printEditorSchema } from '../../src/codebook/printEditorSchema.js';
import { readCodes } from '../../src/load/readCodes.js';
import { readSchema } from '../../src/load/readSchema.js';
import { readSeed } from '../../src/load/readSeed.js';
import { seedFiles } from '../../src/load/seedFiles.js';
import type { SeedFile } from '../../src/load/seedFiles.js';
import type { PlacedRow, Seed, SeedRow } from '../../src/load/seed.js';
import { scalarSchema } from '../../src/codebook/scalarSchema.js';
import { readPartialDate } from '../../src/model/partialDate.js';
import { readModel } from '../../src/model/readModel.js';
import { smallModel } from '../support/smallModel.js';
import { codesFolder, projectRoot, seedFolder } from '../support/testGraph.js';

const model = readModel(await readSchema(join(projectRoot, 'schema')));
const codes = await readCodes(codesFolder);
/** Rows that are kept in memory. */
type Rows = ReadonlyMap<string, readonly PlacedRow[]>;

const { seed } = await readSeed([seedFolder]);
const kept = (rows: Seed['nodes']): Rows => new Map([...rows].map(([type, own]) => [type, [...own]]));
const shipped = { dataset: seed.dataset, nodes: kept(seed.nodes), relationships: kept(seed.relationships) };
const files = seedFiles(model);

/** Strict, so that a misspelt keyword of a schema is an error; those named are VS Code's own. */
const keywords = ['enumDescriptions', 'errorMessage', 'patternErrorMessage'];
const ajv = new Ajv({ strict: true, strictTypes: false, strictRequired: false, keywords });
const validators = new Map(files.map((file) => [pathOf(file), compile(printEditorSchema(model, codes, file))]));

function compile(schema: JsonSchema): (value: unknown) => string {
  const validate = ajv.compile(schema);
  return (value) => (validate(value) ? '' : ajv.errorsText(validate.errors));
}

function pathOf({ part, name }: SeedFile): string {
  return `${part}/${name}.json`;
}

/** What editors say of a file with this row; empty when nothing. */
function editorSays(path: string, row: unknown): string {
  return validators.get(path)?.([row]) ?? `no schema of ${path}`;
}

/** What checkSeed says of each row by itself, in a seed that holds the nodes of `others` as well. */
function checkSays({ part, name }: SeedFile, rows: readonly SeedRow[], others: Seed['nodes']): readonly string[] {
  const own = rows.map((row, index) => ({ row, where: `row ${index}:` }));
  // First, so that an id that is also another's stays the other's.
  const withOwn = new Map([
    [name, [...own, ...(others.get(name) ?? [])]],
    ...[...others].filter(([it]) => it !== name),
  ]);
  const checked: Seed = {
    dataset: shipped.dataset,
    nodes: part === 'nodes' ? withOwn : others,
    relationships: new Map(part === 'relationships' ? [[name, own]] : []),
  };
  const problems = checkSeed(model, codes, checked).filter((it) => !/^(an id|rows) that/.test(it.expected));
  return own.map(({ where }) =>
    problems
      .filter((it) => it.where.startsWith(where))
      .map((it) => `${it.where} expected ${it.expected}, got ${it.got}`)
      .join('; '),
  );
}

test('every type and relationship type has an entry in the settings of VS Code', async () => {
  const settings = JSON.parse(await readFile(join(projectRoot, '.vscode', 'settings.json'), 'utf8')) as SeedRow;
  expect(settings['json.schemas']).toEqual(
    files.map((file) => ({ fileMatch: [`/seed/${pathOf(file)}`], url: `./dist/seed-schema/${pathOf(file)}` })),
  );
});

test('every shipped seed file fits its schema', async () => {
  for (const part of ['nodes', 'relationships']) {
    for (const name of await readdir(join(seedFolder, part))) {
      const path = `${part}/${name}`;
      const rows: unknown = JSON.parse(await readFile(join(seedFolder, path), 'utf8'));
      expect([path, validators.get(path)?.(rows)]).toEqual([path, '']);
    }
  }
});

const organization = {
  labels: [{ value: 'One', language: 'NB' }],
  kind: 'COMPANY',
  certainty: 'STATED',
  sources: ['source:a'],
};
const nodes = new Map(
  Object.entries({
    Source: [{ id: 'source:a', title: 'A', kind: 'DATASET' }],
    Organization: [{ id: 'organization:a', ...organization }],
    Mineral: [{ id: 'mineral:a', ...organization, kind: 'MINERAL' }],
    Product: [{ id: 'product:a', ...organization, kind: undefined }],
  }).map(([type, rows]) => [type, rows.map((row) => ({ row, where: 'other' }))] as const),
);

const nodeFile = (name: string): SeedFile => ({ part: 'nodes', name });
const relationshipFile = (name: string): SeedFile => ({ part: 'relationships', name });
const one = { id: 'organization:one', ...organization };
const uses = { from: 'product:a', to: 'mineral:a', function: 'PIGMENT', certainty: 'STATED', sources: ['source:a'] };
const figure = {
  id: 'observation:a',
  about: 'mineral:a',
  property: 'PRODUCTION',
  quantity: 1,
  unit: 't',
  certainty: 'STATED',
  sources: ['source:a'],
};

test.each([
  ['an organisation', nodeFile('Organization'), one],
  ['a relationship', relationshipFile('CONSUMES'), { ...uses, key: 'a-1', since: '2012-06', share: 1.5, year: 2020 }],
  ['an observation', nodeFile('Observation'), { ...figure, validFor: '2024-02-29', quantity: 1e3 }],
  ['a range', nodeFile('Observation'), { ...figure, quantity: undefined, low: 1, high: 2 }],
  ['a date', nodeFile('Observation'), { ...figure, quantity: undefined, unit: undefined, date: '2024' }],
  [
    'a label with all its fields',
    nodeFile('Organization'),
    { ...one, labels: [{ ...organization.labels[0], preferred: true, certainty: 'UNCHECKED', since: '1999' }] },
  ],
])('both accept %s', (_, file, row) => {
  const written = JSON.parse(JSON.stringify(row)) as SeedRow;
  expect([editorSays(pathOf(file), written), ...checkSays(file, [written], nodes)]).toEqual(['', '']);
});

test.each([
  ['an unknown field', nodeFile('Organization'), { ...one, colour: 'red' }],
  ['a field that follows from others', nodeFile('Organization'), { ...one, name: 'One' }],
  ['a wrong enum', nodeFile('Organization'), { ...one, kind: 'CASTLE' }],
  ['an id of another type', nodeFile('Organization'), { ...one, id: 'mineral:one' }],
  ['an id in capitals', nodeFile('Organization'), { ...one, id: 'organization:One' }],
  ['a missing field', nodeFile('Organization'), { ...one, certainty: undefined }],
  ['a row without names', nodeFile('Organization'), { ...one, labels: [] }],
  ['a row without sources', nodeFile('Organization'), { ...one, sources: [] }],
  ['a blank name', nodeFile('Organization'), { ...one, labels: [{ value: ' ', language: 'NB' }] }],
  [
    'an unknown field of a label',
    nodeFile('Organization'),
    { ...one, labels: [{ value: 'One', language: 'NB', bold: true }] },
  ],
  ['a label without its language', nodeFile('Organization'), { ...one, labels: [{ value: 'One' }] }],
  ['a text in an unknown language', nodeFile('Organization'), { ...one, summary: { DE: 'Eins' } }],
  ['a text without languages', nodeFile('Organization'), { ...one, summary: 'One' }],
  ['a code that no list has', nodeFile('Observation'), { ...figure, property: 'HEAT_OF_DEBATE' }],
  ['a number as text', nodeFile('Observation'), { ...figure, quantity: '1' }],
  ['a number without its unit', nodeFile('Observation'), { ...figure, unit: undefined }],
  ['a number and a text', nodeFile('Observation'), { ...figure, text: 'much' }],
  ['a number and a range', nodeFile('Observation'), { ...figure, low: 1 }],
  ['no value', nodeFile('Observation'), { ...figure, quantity: undefined }],
  ['a day that is none', nodeFile('Observation'), { ...figure, validFor: '2015-02-29' }],
  ['a source as subject', nodeFile('Observation'), { ...figure, about: 'source:a' }],
  ['an address that is none', nodeFile('Source'), { id: 'source:b', title: 'B', kind: 'DATASET', url: 'example.org' }],
  ['a wrong start', relationshipFile('CONSUMES'), { ...uses, from: 'organization:a' }],
  ['a wrong end', relationshipFile('CONSUMES'), { ...uses, to: 'product:a' }],
  ['ends the wrong way round', relationshipFile('CONSUMES'), { ...uses, from: uses.to, to: uses.from }],
  ['a relationship without an end', relationshipFile('CONSUMES'), { ...uses, to: undefined }],
  ['a wrong key', relationshipFile('CONSUMES'), { ...uses, key: 'A b' }],
  ['a year with a fraction', relationshipFile('CONSUMES'), { ...uses, year: 2020.5 }],
  ['an id of the link', relationshipFile('CONSUMES'), { ...uses, id: 'consumption:a' }],
])('both refuse %s', (_, file, row) => {
  const written = JSON.parse(JSON.stringify(row)) as SeedRow;
  expect(editorSays(pathOf(file), written)).not.toBe('');
  expect(checkSays(file, [written], nodes)).not.toEqual(['']);
});

test('both say the same of any value in any field of any file', () => {
  const samples = new Map([...shipped.nodes].map(([type, rows]) => [type, rows.slice(0, 1)] as const));
  const ids = [...samples.values()].flatMap((rows) => rows.map(({ row }) => row['id']));
  const disagreements = files.flatMap((file) => {
    const row = shipped[file.part].get(file.name)?.[0]?.row;
    if (row === undefined) return [];
    const others = withReferredTo(samples, row);
    return fieldsOf(file).flatMap((field) => {
      // An end that is a list of one id is refused by editors only: checkSeed reads the list as text.
      const lists = field === 'from' || field === 'to' ? [] : ids.map((id) => [id]);
      const changed = [...oddValues, ...ids, ...lists].map((value) => ({ ...row, [field]: value }));
      const checked = checkSays(file, changed, others);
      return changed
        .map((it, index) => ({ field, value: it[field], editor: editorSays(pathOf(file), it), check: checked[index] }))
        .filter(({ editor, check }) => (editor === '') !== (check === ''))
        .map((it) => ({ file: pathOf(file), ...it }));
    });
  });
  expect(disagreements).toEqual([]);
});

/** Values of every JSON type, and texts of every form that some field has. */
const oddValues: readonly unknown[] = [
  null,
  true,
  0,
  1.5,
  2 ** 53,
  '',
  ' ',
  'text',
  'STATED',
  'COMPANY',
  'TURNOVER',
  '2012',
  '2012-13',
  '2012-02-29',
  '2013-02-29',
  'https://example.org/',
  'https://',
  'ftp://example.org',
  'organization:nobody at all',
  {},
  { EN: 'text' },
  { EN: 1 },
  [],
  ['text'],
  [{}],
  [{ value: 'text', language: 'NB' }],
  [{ value: 'text', language: 'DE' }],
  [{ scheme: 'MINDAT', value: '1' }],
  [{ scheme: 'MINDAT', value: '1', uri: 'mindat' }],
];

function fieldsOf(file: SeedFile): readonly string[] {
  return [...Object.keys(printEditorSchema(model, codes, file).items?.properties ?? {}), 'unknown'];
}

/** The samples with every shipped node that a row names. */
function withReferredTo(samples: Rows, row: SeedRow): Rows {
  const named = JSON.stringify(row);
  return new Map(
    [...samples].map(([type, rows]) => [
      type,
      [
        ...rows.filter((it) => it.row['id'] !== row['id']),
        ...(shipped.nodes.get(type) ?? []).filter(
          (it) => !rows.includes(it) && named.includes(JSON.stringify(it.row['id'])),
        ),
      ],
    ]),
  );
}

test('both allow lists of the same length', () => {
  const sources = (count: number): SeedRow => ({ ...one, sources: Array.from({ length: count }, () => 'source:a') });
  const labels = (count: number): SeedRow => ({
    ...one,
    labels: Array.from({ length: count }, () => organization.labels[0]),
  });
  const file = nodeFile('Organization');
  for (const row of [sources(16), labels(32)])
    expect([editorSays(pathOf(file), row), ...checkSays(file, [row], nodes)]).toEqual(['', '']);
  for (const row of [sources(17), labels(33)])
    expect([editorSays(pathOf(file), row), ...checkSays(file, [row], nodes)]).not.toContain('');
});

test('the pattern of a partial date allows the days of the calendar', () => {
  const pattern = new RegExp(scalarSchema('PartialDate').pattern ?? '', 'u');
  const days = (year: string): readonly string[] =>
    numbers(0, 13).flatMap((month) => [`${year}-${month}`, ...numbers(0, 32).map((day) => `${year}-${month}-${day}`)]);
  const leapDays = Array.from({ length: 500 }, (_, index) => `${1700 + index}-02-29`);
  const dates = ['1900', '1999', '2000', '2024', '20', '20245'].flatMap((year) => [year, ...days(year)]);
  expect([...dates, ...leapDays].filter((it) => pattern.test(it) !== (readPartialDate(it) !== undefined))).toEqual([]);
});

function numbers(from: number, to: number): readonly string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => String(from + index).padStart(2, '0'));
}

test('where not every start goes with every end, the end is judged by the start', async () => {
  const type = (name: string, field: string): string => `type ${name} @node { id: ID! ${field} }`;
  const mixed = await smallModel({
    mixed: `
    ${type('Ant', 'bees: [Bee!]! @relationship(types: ["EATS"], direction: OUT)')}
    ${type('Bee', 'cats: [Cat!]! @relationship(types: ["EATS"], direction: OUT)')}
    ${type('Cat', '')}
    type PlainLink @link { id: ID! }`,
  });
  const says = compile(printEditorSchema(mixed, codes, relationshipFile('EATS')));
  const pairs = ['ant:a bee:a', 'bee:a cat:a', 'ant:a cat:a', 'bee:a bee:a'].map((it) => it.split(' '));
  expect(pairs.map(([from, to]) => says([{ from, to }]) === '')).toEqual([true, true, false, false]);
});
