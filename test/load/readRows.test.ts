/** Rows are read line by line, as often as they are gone through, and a file is not held in memory. */
import { appendFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readRows } from '../../src/load/readRows.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mineralgraph-rows-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function write(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

test('rows longer and shorter than what is read at once, with letters of several bytes, are read whole and more than once', async () => {
  const rows = [1, 30_000, 0, 65_536, 200_000, 7].map((length, index) => ({
    id: `row:${index}`,
    text: 'å€'.repeat(length),
  }));
  const path = await write('long.json', `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`);
  const { rows: read, problems } = readRows(path);
  const expected = rows.map((row, index) => ({ row, where: `${path}:${index + 2}` }));
  expect(problems).toEqual([]);
  expect([...read]).toEqual(expected);
  expect([...read]).toEqual(expected);
});

test('line breaks of Windows, a byte order mark and no line break at the end do not matter', async () => {
  const path = await write('windows.json', '\uFEFF[\r\n{"id": "a"},\r\n\r\n{"id": "b"}\r\n]');
  const { rows, problems } = readRows(path);
  expect(problems).toEqual([]);
  expect([...rows]).toEqual([
    { row: { id: 'a' }, where: `${path}:2` },
    { row: { id: 'b' }, where: `${path}:4` },
  ]);
});

test('rows that go over several lines, or share one, are problems; the others are read', async () => {
  const path = await write('form.json', '[{"id": "a"}, {"id": "b"}]\n{\n"id": "c"}\n{"id": "d"}\n');
  const { rows, problems } = readRows(path);
  expect(problems.map((it) => `${it.where} ${it.got}`)).toEqual([
    `${path}:1 [{"id": "a"}, {"id": "b"}]`,
    `${path}:2 {`,
    `${path}:3 "id": "c"}`,
  ]);
  expect([...rows].map(({ row }) => row['id'])).toEqual(['d']);
});

test('a line without end is one problem', async () => {
  const path = await write('endless.json', `[${'{"id": "a"}, '.repeat(2_000_000)}]`);
  const { rows, problems } = readRows(path);
  expect(problems.map(({ where }) => where)).toEqual([`${path}:1`]);
  expect([...rows]).toEqual([]);
});

test('a file that changes between two readings is refused, for what was checked is no longer what is there', async () => {
  const path = await write('changed.json', '[\n{"id": "a"}\n]\n');
  const { rows } = readRows(path);
  await appendFile(path, '{"id": "b"}\n');
  expect(() => [...rows]).toThrow('changed.json was changed while it was read. Load again.');
});
