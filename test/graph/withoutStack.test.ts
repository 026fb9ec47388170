import { expect, test } from '@jest/globals';
import { withoutStack } from '../../src/graph/withoutStack.js';

const placesOf = (error: Error): number => error.stack?.match(/^ +at /gm)?.length ?? 0;

test('errors made inside say no places, those made before and after do', () => {
  expect(placesOf(withoutStack(() => new Error('inside')))).toBe(0);
  expect(placesOf(new Error('after'))).toBeGreaterThan(0);
});

test('so it is after work that throws, whose error comes through', () => {
  const thrown = new Error('broken');
  const work = (): never => {
    throw thrown;
  };
  expect(() => withoutStack(work)).toThrow(thrown);
  expect(placesOf(new Error('after'))).toBeGreaterThan(0);
});
