/** What tells millions of ids apart without keeping them: it answers as a Set of the same texts does. */
import { expect, test } from '@jest/globals';
import { newKeySet } from '../../src/load/keySet.js';

test('a text is new once, however many there are', () => {
  const keys = newKeySet();
  const texts = Array.from({ length: 20_000 }, (_, index) => `link:${index}`);
  expect(texts.filter((text) => !keys.add(text))).toEqual([]);
  expect(texts.filter((text) => keys.add(text))).toEqual([]);
  expect(texts.filter((text) => !keys.has(text))).toEqual([]);
});

test('a text that was not added is not there, also in an empty set and the empty text', () => {
  const keys = newKeySet();
  expect(keys.has('')).toBe(false);
  keys.add('one');
  expect(['', 'One', 'one ', 'two'].filter((text) => keys.has(text))).toEqual([]);
  expect(keys.add('')).toBe(true);
  expect(keys.has('')).toBe(true);
});
