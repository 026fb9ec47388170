import { expect, test } from '@jest/globals';
import { searchKey } from '../../src/model/searchKey.js';

test.each([
  ['mosjon', ['Mosjøen', 'Mosjoen', 'Mosjoeen', 'MOSJÖEN']],
  ['alesund', ['Ålesund', 'Aalesund', 'Alesund', ' ålesund.']],
  ['kvarner', ['Kværner', 'Kvaerner', 'Kvärner', 'Kvarner']],
  ['giemas austertana', ['Giemaš Áustertána']],
  ['monazite ce', ['Monazite-(Ce)', 'monazite (ce)']],
  ['sio2', ['SiO₂']],
  ['', ['', ' – ', '*?"\\']],
])('%s is what is searched for', (key, texts) => {
  expect(texts.map(searchKey)).toEqual(texts.map(() => key));
});
