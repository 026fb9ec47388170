/** What GraphiQL shows of an answer: first what went wrong, then what must be known, then the data. */
import { expect, test } from '@jest/globals';
import { readAnswer } from '../../../src/api/ide/readAnswer.js';

const cost = { price: 1 };

test('notices stand before the data, where they are seen', () => {
  const body = JSON.stringify({ data: { a: 1 }, extensions: { cost, notices: [{ code: 'PAGE_CUT' }] } });
  const answer = readAnswer(200, body);
  expect(Object.keys(answer)).toEqual(['extensions', 'data']);
  expect(answer).toEqual(JSON.parse(body));
});

test('without notices the data come first, and errors always', () => {
  const order = (body: unknown): string[] => Object.keys(readAnswer(200, JSON.stringify(body)));
  expect(order({ data: { a: 1 }, extensions: { cost } })).toEqual(['data', 'extensions']);
  expect(order({ data: null, extensions: { cost }, errors: [{ message: 'm' }] })).toEqual([
    'errors',
    'data',
    'extensions',
  ]);
});

test.each(['<html><h1>502 Bad Gateway</h1></html>', '', '[]', 'null'])('the body %j is no answer', (body) => {
  expect(readAnswer(502, body).errors?.[0]?.message).toMatch(/^Expected an answer of the API, got .* status 502\./);
});
