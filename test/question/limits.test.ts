/**
 * What questions refuse before the database is asked, what they say of things that are not there, and how a page of an
 * answer goes on.
 */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestServer } from '../support/testServer.js';
import type { TestServer } from '../support/testServer.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

describe('an argument that cannot be is refused, and nothing is run', () => {
  test.each([
    [
      '{ changes(from: "2017-09-30", to: "2012-06-14") { totalCount } }',
      'expected a day after from (2017-09-30), got 2012-06-14',
    ],
    ['{ changes(from: "2012-06-14", to: "2012-06-14") { totalCount } }', 'expected a day after from'],
    ['{ changes(from: "2012", to: "2013-01-01") { totalCount } }', 'expected a day such as 2012-06-14, got "2012"'],
    ['{ changes(from: "2012-02-30", to: "2013-01-01") { totalCount } }', 'expected a day such as'],
    [
      '{ changes(from: "2012-06-14", to: "2013-01-01", first: 101) { totalCount } }',
      'expected first between 1 and 100, got 101',
    ],
    ['{ introductions(for: "organization:elkem", first: 0) { totalCount } }', 'expected a number from 1 to 100, got 0'],
    ['{ introductions(for: "mineral:quartz") { totalCount } }', 'expected an id beginning with organization:'],
    ['{ gaps(mineral: "organization:elkem") { totalCount } }', 'expected an id beginning with mineral:'],
    ['{ organizations(asOf: "yesterday") { totalCount } }', 'asOf: expected a day such as'],
  ])('%s', async (query, message) => {
    const before = server.statements();
    const { status, body } = await server.post({ query });
    expect(status).toBe(400);
    expect(body.errors?.[0]?.message).toContain(message);
    expect(server.statements()).toBe(before);
  });
});

describe('what is not there', () => {
  test('is null, and a notice names what is near', async () => {
    const { body } = await server.post({ query: '{ introductions(for: "organization:rana-grube") { totalCount } }' });
    expect(body.data).toEqual({ introductions: null });
    expect(body.extensions?.['notices']).toMatchObject([
      { code: 'NEAR_NAMES', path: ['introductions'], candidates: [{ id: 'organization:rana-gruber' }] },
    ]);
  });

  test('a day after the release is answered, and a notice says that what began since is not in it', async () => {
    const { body } = await server.post({ query: '{ organizations(asOf: "2100-01-01", first: 1) { totalCount } }' });
    expect(body.errors).toBeUndefined();
    expect(body.extensions?.['notices']).toMatchObject([{ code: 'AFTER_RELEASE', path: ['organizations'] }]);
  });

  test.each(['id: "project:nykos"', 'name: "nykos"'])(
    'what was not there on the day asked is null, and a notice says that it is known of other days: %s',
    async (asked) => {
      const { body } = await server.post({ query: `{ project(${asked}, asOf: "1990-01-01") { id } }` });
      expect(body.data).toEqual({ project: null });
      expect(body.extensions?.['notices']).toMatchObject([
        { code: 'NOT_THEN', path: ['project'], ids: ['project:nykos'] },
      ]);
    },
  );
});

describe('the page of an answer', () => {
  const page = (more: string): string =>
    `{ changes(from: "2000-01-01", to: "2020-01-01"${more}) { totalCount edges { cursor change node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;

  interface Changes {
    readonly totalCount: number;
    readonly edges: readonly { readonly cursor: string }[];
    readonly pageInfo: Readonly<Record<string, unknown>>;
  }

  async function ask(more: string): Promise<Changes> {
    const { body } = await server.post({ query: page(more) });
    expect(body.errors).toBeUndefined();
    return body.data?.['changes'] as Changes;
  }

  test('goes on after its last cursor, to the end and back, without losing or repeating anything', async () => {
    const all = await ask(', first: 100');
    const forward: unknown[] = [];
    for (let after = ''; ;) {
      const { edges, pageInfo } = await ask(`, first: 7${after}`);
      forward.push(...edges);
      if (pageInfo['hasNextPage'] !== true) break;
      after = `, after: "${String(pageInfo['endCursor'])}"`;
    }
    const backward: unknown[] = [];
    for (let before = ''; ;) {
      const { edges, pageInfo } = await ask(`, last: 7${before}`);
      backward.unshift(...edges);
      if (pageInfo['hasPreviousPage'] !== true) break;
      before = `, before: "${String(pageInfo['startCursor'])}"`;
    }
    expect(forward).toHaveLength(all.totalCount);
    expect(forward.slice(0, 100)).toEqual(all.edges);
    expect(backward).toEqual(forward);
  });

  test('refuses a cursor of another field', async () => {
    const { body } = await server.post({ query: '{ organizations(first: 1) { pageInfo { endCursor } } }' });
    const { pageInfo } = body.data?.['organizations'] as Changes;
    const refused = await server.post({ query: page(`, after: "${String(pageInfo['endCursor'])}"`) });
    expect(refused.body.errors?.[0]?.extensions?.['code']).toBe('BAD_CURSOR');
  });
});
