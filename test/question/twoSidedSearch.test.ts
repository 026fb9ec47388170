/** What a search from both ends reads, and what it leaves out when it may not read more. */
import { expect, test } from '@jest/globals';
import { findPaths } from '../../src/question/findPaths.js';
import { newKnownLinks } from '../../src/question/knownLinks.js';
import { newTwoSidedSearch, widenSearch } from '../../src/question/twoSidedSearch.js';
import type { TwoSidedSearch } from '../../src/question/twoSidedSearch.js';

/** Between the ends lie a rare node and a hub, which both are joined with, and the hub with a hundred others. */
const links: readonly (readonly [string, string])[] = [
  ['from', 'rare'],
  ['rare', 'other'],
  ['other', 'to'],
  ['from', 'hub'],
  ['hub', 'second'],
  ['second', 'to'],
  ...Array.from({ length: 100 }, (_, index) => ['hub', `far-${index}`] as const),
  ...Array.from({ length: 100 }, (_, index) => ['second', `more-${index}`] as const),
];
const limits = { paths: 100, tries: 1000 };

test('what can be afforded is read, and all paths are found', () => {
  const { search, asked } = searchFor(3, 1000);
  expect(asked).toEqual([['from'], ['to'], ['rare', 'hub']]);
  expect(search.whole).toBe(true);
  expect(findPaths(search.known, search.ends, 3, limits)).toEqual({
    paths: [
      ['from', 'rare', 'other', 'to'],
      ['from', 'hub', 'second', 'to'],
    ],
    whole: true,
  });
});

test('a hub that would cost more than is left is left out, and the search says that it is not whole', () => {
  const { search, asked } = searchFor(3, 20);
  expect(asked).toEqual([['from'], ['to'], ['rare']]);
  expect(search.whole).toBe(false);
  expect(findPaths(search.known, search.ends, 3, limits).paths).toEqual([['from', 'rare', 'other', 'to']]);
});

test('more paths or tries than may be are cut off, and that is said', () => {
  const { known, ends } = searchFor(3, 1000).search;
  expect(findPaths(known, ends, 3, { paths: 1, tries: 1000 })).toEqual({
    paths: [['from', 'rare', 'other', 'to']],
    whole: false,
  });
  expect(findPaths(known, ends, 3, { paths: 100, tries: 2 })).toEqual({ paths: [], whole: false });
});

test('exactly as many paths as may be are the whole', () => {
  const { known, ends } = searchFor(3, 1000).search;
  expect(findPaths(known, ends, 3, { paths: 2, tries: 1000 }).whole).toBe(true);
});

/** Returns the search after it was told what it asked for, and the nodes whose links it read each time. */
function searchFor(
  length: number,
  mostLinks: number,
): { search: TwoSidedSearch; asked: readonly (readonly string[])[] } {
  const known = newKnownLinks();
  for (const end of ['from', 'to']) known.degrees.set(end, linksOf(end).length);
  const search = newTwoSidedSearch(['from', 'to'], known, (id) => id !== 'from' && id !== 'to', mostLinks);
  const asked: (readonly string[])[] = [];
  const steps = widenSearch(search, 'neighbors', length);
  for (let step = steps.next(); step.done !== true;) {
    const ids = step.value[0]?.parameters['ids'] as readonly string[];
    asked.push(ids);
    const near = ids.map((id) => [id, linksOf(id).map(([link, far]) => [far, linksOf(far).length, [link]])]);
    step = steps.next([{ near }]);
  }
  return { search, asked };
}

function linksOf(node: string): readonly (readonly [string, string])[] {
  return links.flatMap(([one, other]) => {
    const far = one === node ? other : other === node ? one : undefined;
    return far === undefined ? [] : [[`${one} ${other}`, far] as const];
  });
}
