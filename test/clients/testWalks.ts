import { describe, expect, test } from '@jest/globals';
import { goingLinks, goingNodes } from '../equality/comingAndGoing.js';
import type { Goers } from '../equality/comingAndGoing.js';
import { newRandom } from '../equality/random.js';
import type { TestServer } from '../support/testServer.js';
import { organizations, organizationsOfARole, readRows, shownIn } from './listings.js';
import type { Listing, Row } from './listings.js';
import { recordAnswers } from './recordAnswers.js';

/** A list in a client, as the part of a page that shows it has it. */
export interface Reader {
  /** The ids of what is shown, in order. */
  readonly ids: () => readonly string[];
  readonly hasMore: () => boolean;
  /** Turns a page. */
  readonly more: () => Promise<void>;
}

/** Opens a list from its beginning, or from its end, in a client that has an empty cache and asks by `fetch`. */
export type Open = (listing: Listing, backward: boolean, ask: typeof fetch) => Promise<Reader>;

const random = newRandom(20260202);
/** A walk that turns more pages than this goes in circles. */
const mostPages = 100;

/** Tests that a client walks through connections to either end, also while rows come and go between the pages. */
export function testWalks(server: () => TestServer, open: Open): void {
  describe.each([
    ['a root connection', organizations],
    ['a connection of a node', organizationsOfARole],
  ])('%s', (_, listing) => {
    const ways = [
      ['to its end', false],
      ['to its beginning', true],
    ] as const;

    test.each(ways)('is walked through %s', async (__, backward) => {
      const expected = (await readRows(server(), listing)).map(({ id }) => id);
      expect(expected.length).toBeGreaterThan(2 * listing.size);
      const { shown, received } = await walk(open, listing, backward);
      expect(shown).toEqual(expected);
      expect([...received].sort()).toEqual([...expected].sort());
    });

    test.each(ways)(
      'is walked through %s while rows come and go: nothing twice, nothing lost',
      async (__, backward) => {
        const rows = await readRows(server(), listing);
        const expected = rows.map(({ id }) => id);
        const going = random.several(rows, Math.ceil(rows.length / 3));
        const goers = goersOf(server(), listing, going);
        try {
          await goers.change();
          const { shown, received } = await walk(open, listing, backward, goers.change);
          const gone = new Set(going.map(({ id }) => id));
          expect(shown.filter((id) => !gone.has(id))).toEqual(expected.filter((id) => !gone.has(id)));
          expect(shown).toEqual(expected.filter((id) => shown.includes(id)));
          expect(received).toHaveLength(new Set(received).size);
        } finally {
          await goers.restore();
        }
      },
    );

    test('ends also when what was left is gone before the last page is asked for', async () => {
      const rows = await readRows(server(), listing);
      const going = rows.slice(listing.size);
      const goers = goersOf(server(), listing, going);
      try {
        const { shown } = await walk(open, listing, false, goers.removeAll);
        expect(shown).toEqual(rows.slice(0, listing.size).map(({ id }) => id));
      } finally {
        await goers.restore();
      }
    });
  });
}

/** Turns pages until there are no more. Returns what is shown at the end, and what the server sent. */
async function walk(
  open: Open,
  listing: Listing,
  backward: boolean,
  between: () => Promise<void> = () => Promise.resolve(),
): Promise<{ shown: readonly string[]; received: readonly string[] }> {
  const { ask, answers } = recordAnswers();
  const reader = await open(listing, backward, ask);
  for (let pages = 1; reader.hasMore(); pages += 1) {
    expect(pages).toBeLessThan(mostPages);
    await between();
    await reader.more();
  }
  const received = answers.flatMap((data) => shownIn(listing, data).edges.map(({ node }) => node.id));
  return { shown: reader.ids(), received };
}

function goersOf({ loaded: { graph } }: TestServer, listing: Listing, going: readonly Row[]): Goers {
  const ids = going.map(({ id }) => id);
  const linkIds = going.flatMap(({ linkId }) => linkId ?? []);
  return listing.parent === undefined
    ? goingNodes(graph, random, 'Organization', ids)
    : goingLinks(graph, random, 'HAS_ROLE', linkIds);
}
