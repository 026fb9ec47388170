import { expect, test } from '@jest/globals';
import { foldText } from '../../src/model/foldText.js';

test.each([
  ['Mosjøen', 'mosjoen'],
  ['BLÅFARGEVERKET', 'blafargeverket'],
  ['Kværner', 'kvaerner'],
  ['  Giemaš\u00a0 Áustertána ', 'giemas austertana'],
  ['Rødøy–Lurøy', 'rodoy–luroy'],
])('%s is compared as %s', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});
