import { expect, test } from '@jest/globals';
import { orderKey } from '../../src/load/orderKey.js';

const byKey = (one: string, other: string): number =>
  orderKey(one) < orderKey(other) ? -1 : orderKey(one) > orderKey(other) ? 1 : 0;

test('æ, ø and å come last, in this order, and aa is å', () => {
  const names = ['Åheim', 'Øra', 'Aure', 'Ås', 'Ørtfjell', 'Zink', 'Æra', 'Aasen', 'Aalesund', 'Bjørnevatn'];
  expect([...names].sort(byKey)).toEqual([
    'Aure',
    'Bjørnevatn',
    'Zink',
    'Æra',
    'Øra',
    'Ørtfjell',
    'Åheim',
    'Aalesund',
    'Ås',
    'Aasen',
  ]);
});

test('case, other accents and punctuation have no weight', () => {
  expect(orderKey('  Élkem–Salten, AS ')).toBe(orderKey('elkem salten as'));
});

test('Swedish and German letters stand where Norwegian puts them', () => {
  expect(['öre', 'ära', 'zoo', 'über', 'ya'].sort(byKey)).toEqual(['ya', 'über', 'zoo', 'ära', 'öre']);
  expect(orderKey('ö')).toBe(orderKey('ø'));
  expect(orderKey('ä')).toBe(orderKey('æ'));
});
