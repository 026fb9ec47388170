/**
 * Every file examples/questions/NAME.graphql asks a question of docs/questions.md. What its answer must hold was read
 * out of the sources by hand and stands in test/questions/NAME.json, with the ids of the sources that it rests on.
 */
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getVariableValues, parse } from 'graphql';
import { planOperation } from '../src/plan/planOperation.js';
import { limits, loadTestGraph, operationOf, projectRoot, seedFolder } from './support/testGraph.js';
import type { LoadedGraph } from './support/testGraph.js';

/** What the answer to a question must hold. */
interface Expectation {
  /** False when the question asks for what no source says. */
  readonly known: boolean;
  /** Ids of the sources that the answer rests on. */
  readonly sources: readonly string[];
  readonly checks: readonly Check[];
}

/**
 * What stands at a place of the answer. A place is a path of keys, of `*` for all elements of a list, and of
 * `key=value` for those that have the value. With `row`, each thing found there is written as the texts of those fields.
 * `exactly` is for what is closed, `includes` and `atLeast` for what may grow, `excludes` for what must not be invented.
 */
interface Check {
  readonly at: string;
  readonly row?: readonly string[];
  /** Keeps of the things found only those with the largest number in this field. */
  readonly largestBy?: string;
  readonly exactly?: readonly unknown[];
  readonly includes?: readonly unknown[];
  readonly excludes?: readonly unknown[];
  readonly atLeast?: number;
}

const exampleFolder = join(projectRoot, 'examples', 'questions');
const expectationFolder = join(projectRoot, 'test', 'questions');
const names = await namesIn(exampleFolder, '.graphql');
/** No question needs more: the limit of the API is fifty times as high. */
const dearest = limits.price / 50;

let loaded: LoadedGraph;
beforeAll(async () => {
  loaded = await loadTestGraph();
});
afterAll(() => loaded.close());

describe('a question gets the answer that was read out of the sources by hand', () => {
  test.each(names)('%s', async (name) => {
    const answer = await loaded.ask(await readExample(name));
    expect(answer.errors).toBeUndefined();
    const { checks } = await readExpectation(name);
    expect(checks).not.toHaveLength(0);
    for (const check of checks) checkAnswer(answer.data, check);
  });
});

describe('a question is cheap to ask', () => {
  test.each(names)('%s', async (name) => {
    expect(await priceOf(await readExample(name))).toBeLessThanOrEqual(dearest);
  });
});

describe('docs/questions.md', () => {
  test('has the questions that are asked and tested, in the same words', async () => {
    const sections = await readSections();
    expect(sections.map(({ name }) => name)).toEqual(names);
    expect(await namesIn(expectationFolder, '.json')).toEqual(names);
    const asked = await Promise.all(names.map(async (name) => readQuestion(await readExample(name))));
    expect(sections.map(({ english, norwegian }) => ({ english, norwegian }))).toEqual(asked);
  });

  test('says of at least five of them that the answer is not known', async () => {
    const sections = await readSections();
    const unknown = sections.filter(({ text }) => text.includes('**Not known.**')).map(({ name }) => name);
    const expectations = await Promise.all(names.map(async (name) => ({ name, ...(await readExpectation(name)) })));
    expect(unknown).toEqual(expectations.filter(({ known }) => !known).map(({ name }) => name));
    expect(unknown.length).toBeGreaterThanOrEqual(5);
  });

  test('rests on sources of the seed', async () => {
    const sources = JSON.parse(await readFile(join(seedFolder, 'nodes', 'Source.json'), 'utf8')) as { id: string }[];
    const cited = await Promise.all(names.map(async (name) => (await readExpectation(name)).sources));
    expect(cited.filter((it) => it.length === 0)).toEqual([]);
    const known = new Set(sources.map(({ id }) => id));
    expect(cited.flat().filter((id) => !known.has(id))).toEqual([]);
  });
});

function checkAnswer(data: unknown, { at, row, largestBy, exactly, includes, excludes, atLeast }: Check): void {
  const found = findAll(data, at.split('/'));
  const kept = largestBy === undefined ? found : largest(found, largestBy);
  const rows = row === undefined ? kept : kept.map((it) => row.map((field) => textOf(it, field)).join(' | '));
  // The place stands in what is compared, so that a failure names it.
  if (exactly !== undefined) expect({ at, rows: [...rows].sort() }).toEqual({ at, rows: [...exactly].sort() });
  if (includes !== undefined) expect({ at, rows }).toEqual({ at, rows: expect.arrayContaining([...includes]) });
  if (excludes !== undefined) {
    expect({ at, invented: rows.filter((it) => excludes.includes(it)) }).toEqual({ at, invented: [] });
  }
  if (atLeast !== undefined) {
    for (const value of rows) expect(value).toBeGreaterThanOrEqual(atLeast);
    expect(rows).not.toHaveLength(0);
  }
}

/** Returns what stands at a place of the answer. */
function findAll(value: unknown, [step, ...rest]: readonly string[]): readonly unknown[] {
  if (step === undefined) return [value];
  if (Array.isArray(value)) {
    const [key, wanted] = step.split('=', 2);
    const elements = step === '*' ? value : value.filter((it) => textOf(it, key ?? '') === wanted);
    return elements.flatMap((it) => findAll(it, rest));
  }
  if (!isRecord(value) || !(step in value)) throw new Error(`The answer has no "${step}" in ${JSON.stringify(value)}.`);
  return findAll(value[step], rest);
}

/** Returns a field as text; a dot leads deeper, through lists to all their elements. */
function textOf(value: unknown, field: string): string {
  return valuesOf(value, field.split('.'))
    .map((it) => String(it))
    .join(', ');
}

function valuesOf(value: unknown, [key, ...rest]: readonly string[]): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap((it) => valuesOf(it, key === undefined ? [] : [key, ...rest]));
  if (key === undefined || value === null) return [value];
  if (!isRecord(value) || !(key in value)) throw new Error(`The answer has no "${key}" in ${JSON.stringify(value)}.`);
  return valuesOf(value[key], rest);
}

function largest(found: readonly unknown[], field: string): readonly unknown[] {
  const numbers = found.map((it) => Number(textOf(it, field)));
  return found.filter((_, index) => numbers[index] === Math.max(...numbers));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

async function priceOf(query: string): Promise<number> {
  const document = parse(query);
  const fragments = new Map(
    document.definitions.flatMap((it) => (it.kind === 'FragmentDefinition' ? [[it.name.value, it] as const] : [])),
  );
  const release = await loaded.execution.release.current();
  const definition = operationOf(document);
  const { coerced = {} } = getVariableValues(loaded.contract.schema, definition.variableDefinitions ?? [], {});
  return planOperation(loaded.contract, { definition, fragments, variables: coerced }, release, limits).price;
}

interface Section {
  readonly name: string;
  readonly english: string | undefined;
  readonly norwegian: string | undefined;
  readonly text: string;
}

/** Returns the sections of docs/questions.md, each with the name of the example that it links to. */
async function readSections(): Promise<readonly Section[]> {
  const page = await readFile(join(projectRoot, 'docs', 'questions.md'), 'utf8');
  return page
    .split(/^## /m)
    .slice(1)
    .filter((text) => /^\d/.test(text))
    .map((text) => ({
      name: /\]\(\.\.\/examples\/questions\/([^)]+)\.graphql\)/.exec(text)?.[1] ?? '',
      english: /^\d+\. (.+)$/m.exec(text)?.[1],
      norwegian: /^_(.+)_$/m.exec(text)?.[1],
      text,
    }));
}

/** Returns the question that an example opens with: a line in English, then the same in bokmål. */
function readQuestion(example: string): Pick<Section, 'english' | 'norwegian'> {
  const [english, norwegian] = example.split('\n').map((line) => /^# (.+)$/.exec(line)?.[1]);
  return { english, norwegian };
}

async function namesIn(folder: string, ending: string): Promise<readonly string[]> {
  const files = await readdir(folder);
  return files
    .filter((it) => it.endsWith(ending))
    .map((it) => it.slice(0, -ending.length))
    .sort();
}

function readExample(name: string): Promise<string> {
  return readFile(join(exampleFolder, `${name}.graphql`), 'utf8');
}

async function readExpectation(name: string): Promise<Expectation> {
  return JSON.parse(await readFile(join(expectationFolder, `${name}.json`), 'utf8')) as Expectation;
}
