import { expect, test } from '@jest/globals';
import { readPartialDate } from '../../src/model/partialDate.js';

test.each([
  ['2012', { earliest: '2012-01-01', latest: '2012-12-31' }],
  ['2012-02', { earliest: '2012-02-01', latest: '2012-02-29' }],
  ['2013-02', { earliest: '2013-02-01', latest: '2013-02-28' }],
  ['2012-06-14', { earliest: '2012-06-14', latest: '2012-06-14' }],
])('%s spans its days', (text, span) => {
  expect(readPartialDate(text)).toEqual(span);
});

test.each(['12', '2012-13', '2012-00', '2013-02-29', '2012-6', '2012-06-31', '2012-06-14T00:00', ''])(
  '"%s" is no date',
  (text) => {
    expect(readPartialDate(text)).toBeUndefined();
  },
);
