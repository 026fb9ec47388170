/** A schema is refused when something of it cannot be said in words. */
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readSchema } from '../../src/load/readSchema.js';
import { readModel } from '../../src/model/readModel.js';
import { projectRoot } from '../support/testGraph.js';

const files = await readSchema(join(projectRoot, 'schema'));

/** Reads the shipped schema with one text in the place of another. */
function readWith(text: string, other: string): () => void {
  expect(files.some((file) => file.text.includes(text))).toBe(true);
  return () => readModel(files.map((file) => ({ ...file, text: file.text.replace(text, other) })));
}

const extracts = '@sentence(type: "EXTRACTS", en: "{from} <extracts|extracted> {to}"';

test('a relationship type has a sentence, and one only, on its own link type', () => {
  const other = '@sentence(type: "MAKES", en: "{from} <extracts|extracted> {to}"';
  expect(readWith(extracts, other)).toThrow('EXTRACTS: expected @sentence(type: "EXTRACTS") on PlainLink, got none');
  expect(readWith(extracts, other)).toThrow('PlainLink @sentence(type: "MAKES"): expected one sentence, got 2');
  expect(readWith('type: "OWNS"', 'type: "MAKES"')).toThrow(
    'Ownership @sentence(type: "MAKES"): expected a relationship type that Ownership describes, got MAKES',
  );
});

test.each([
  ['{from} digs {too}', '{too}'],
  ['{from} digs {to.hardnes}', '{to.hardnes}'],
  ['{from} digs {to} {sources}', '{sources}'],
  ['{from} digs {to} {validity}', '{validity}'],
])('a name that stands for nothing that can be said is refused: %s', (sentence, got) => {
  expect(readWith(extracts, `@sentence(type: "EXTRACTS", en: "${sentence}"`)).toThrow(
    `PlainLink @sentence(type: "EXTRACTS"): expected the name of an end or of a field with a text, a number, a date, an enum or one reference, got ${got}`,
  );
});

test.each(['{from} digs {to', '{from} digs [{to}', '{from} digs] {to}', '{from} <digs> {to}'])(
  'a mark that means nothing is refused: %s',
  (sentence) => {
    expect(readWith(extracts, `@sentence(type: "EXTRACTS", en: "${sentence}"`)).toThrow(
      'expected only {name}, [left out without a value] and <holding|ended>, got',
    );
  },
);

test('every value that a sentence must say has words, and words hold no names', () => {
  expect(readWith('WEAK @words(en: "may <be|have been> a member of"', 'WEAK @words(en: "{from}"')).toThrow(
    'MembershipEvidence.WEAK @words: expected only text and <holding|ended>, got {from}',
  );
  expect(readWith('  PLANNED @words', '  POSTPONED\n  PLANNED @words')).toThrow(
    'SupplyStatus.POSTPONED: expected @words',
  );
});
