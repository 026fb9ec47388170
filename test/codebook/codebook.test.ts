/** The codebook explains all that the model and the code lists name, in tables and links that hold together. */
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { printCodebook } from '../../src/codebook/printCodebook.js';
import { readCodes } from '../../src/load/readCodes.js';
import { readSchema } from '../../src/load/readSchema.js';
import { readModel } from '../../src/model/readModel.js';
import { smallModel } from '../support/smallModel.js';
import { codesFolder, projectRoot } from '../support/testGraph.js';

const model = readModel(await readSchema(join(projectRoot, 'schema')));
const codes = await readCodes(codesFolder);
const lines = printCodebook(model, codes).split('\n');

const headings = lines.filter((line) => line.startsWith('#')).map((line) => line.replace(/^#+ /, ''));
const anchors = headings.map((heading) => heading.toLowerCase().replaceAll(' ', '-'));

/** The first cells of all tables under a heading, without the backticks. */
function keysUnder(heading: string): readonly string[] {
  const start = lines.indexOf(`### ${heading}`) + 1;
  const end = lines.findIndex((line, index) => index > start && line.startsWith('#'));
  const rows = lines.slice(start, end === -1 ? undefined : end).map((line) => /^\| `([^`]+)` \|/.exec(line)?.[1]);
  return rows.filter((it) => it !== undefined);
}

test('every type, link, value object, enum, relationship type and code list has its heading, and one only', () => {
  const maps = [model.types, model.relationships, model.links, model.values, model.enums];
  const names = [...maps.flatMap((it) => [...it.keys()]), ...[...codes.keys()].map((name) => `Code list ${name}`)];
  expect(headings).toEqual(expect.arrayContaining(names));
  expect(anchors.filter((it, index) => anchors.indexOf(it) !== index)).toEqual([]);
});

test('every field is explained where its type is, or where an interface of it is', () => {
  const shared = model.linkInterface?.name ?? '';
  const holders = [
    ...[...model.types.values()].map(({ name, fields, interfaces }) => ({ name, fields, others: interfaces })),
    ...[...model.links.values()].map(({ name, fields }) => ({ name, fields, others: [shared] })),
    ...[...model.values.values()].map(({ name, fields }) => ({ name, fields, others: [] })),
  ];
  for (const { name, fields, others } of holders) {
    const explained = [name, ...others].flatMap(keysUnder);
    expect([name, ...explained]).toEqual(expect.arrayContaining([name, ...fields.keys()]));
  }
});

test('every value of an enum and every code is explained', () => {
  for (const { name, values } of model.enums.values()) expect(keysUnder(name)).toEqual(values);
  for (const [name, entries] of codes) expect(keysUnder(`Code list ${name}`)).toEqual([...entries.keys()]);
});

test('every link leads to a heading', () => {
  const links = [...lines.join('\n').matchAll(/\]\(#([^)]+)\)/g)].map((match) => match[1]);
  expect(links.length).toBeGreaterThan(0);
  expect(links.filter((link) => link === undefined || !anchors.includes(link))).toEqual([]);
});

test('the rows of a table have as many cells as its head', () => {
  const cells = (line: string): number => line.split(/(?<!\\)\|/).length;
  const faulty = lines.filter((line, index) => {
    const before = lines[index - 1] ?? '';
    return line.startsWith('|') && before.startsWith('|') && cells(line) !== cells(before);
  });
  expect(faulty).toEqual([]);
});

test('what is no text of a cell is escaped, and Norwegian stands by itself', async () => {
  const small = await smallModel({
    thing: `
    "A thing."
    type Thing @node {
      "Id, such as a|b."
      id: ID!
      """
      What it is
      called.

      Norsk: Hva den
      heter.
      """
      title: String
    }`,
  });
  const printed = printCodebook(small, new Map());
  expect(printed).toContain('| field | holds | in a row | meaning | norsk |\n| --- | --- | --- | --- | --- |');
  expect(printed).toContain('| `id` | ID | required | Id, such as a\\|b. |  |');
  expect(printed).toContain('| `title` | String | optional | What it is called. | Hva den heter. |');
  expect(printed).toMatch(/[^\n]\n$/);
});
