import { expect, test } from '@jest/globals';
import type { TestServer } from '../support/testServer.js';
import type { NewClient } from './client.js';
import { actorsOfAMineral, printListing, readRows, shownIn, variablesOf } from './listings.js';

/** Tests the way round a list that knows rows by their nodes: a field that does not grow in the cache, and pages put together by hand. */
export function testPagesByHand(server: () => TestServer, newClient: NewClient): void {
  test('pages put together by hand show every link, also a second one between the same two things', async () => {
    const rows = await readRows(server(), actorsOfAMineral);
    expect(new Set(rows.map(({ id }) => id)).size).toBeLessThan(rows.length);
    const client = newClient(fetch);
    const links: (string | undefined)[] = [];
    for (let after: string | null | undefined, more = true; more;) {
      const variables = variablesOf(actorsOfAMineral, false, after);
      const { edges, pageInfo } = shownIn(
        actorsOfAMineral,
        await client.ask(printListing(actorsOfAMineral), variables),
      );
      links.push(...edges.map(({ linkId }) => linkId));
      after = pageInfo.endCursor;
      more = pageInfo.hasNextPage;
    }
    expect(links).toEqual(rows.map(({ linkId }) => linkId));
  });
}
