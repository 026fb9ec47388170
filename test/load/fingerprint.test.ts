/** The fingerprint of rows, of which the release is made: rows in another order are the same, other rows are not. */
import { expect, test } from '@jest/globals';
import { fingerprint } from '../../src/load/fingerprint.js';

const rows = Array.from({ length: 1000 }, (_, index) => `row ${index}`);

test('the order of rows does not count', () => {
  expect(fingerprint([...rows].reverse())).toBe(fingerprint(rows));
});

test.each([
  ['one row less', rows.slice(1)],
  ['one row more', [...rows, 'row 1000']],
  ['another row', [...rows.slice(1), 'row 1000']],
  ['one row twice', [...rows, 'row 1']],
  ['none', []],
  ['the same texts in other rows', ['row 0row 1', ...rows.slice(2)]],
])('%s is another fingerprint', (_, others) => {
  expect(fingerprint(others)).not.toBe(fingerprint(rows));
});
