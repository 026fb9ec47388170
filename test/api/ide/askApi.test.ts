/** How GraphiQL asks: Stop ends the request, and with it what Neo4j does for it; what fails is said in words. */
import { expect, test } from '@jest/globals';
import { askApi } from '../../../src/api/ide/askApi.js';
import type { Answer } from '../../../src/api/ide/readAnswer.js';
import { waitUntil } from '../../embedded/embeddedTest.js';
import { startTestServer } from '../../support/testServer.js';

test('Stop ends the request, and no answer comes after it', async () => {
  const outcomes: string[] = [];
  let begun = 0;
  const api = await startTestServer(
    (graph) => ({
      ...graph,
      read: (statements, limit, bounds) => {
        const endless = 'UNWIND range(1, 1000000000000) AS number RETURN sum(number) AS sum';
        if (bounds === undefined) return graph.read(statements, limit, bounds);
        begun += 1;
        return graph.read(
          statements.map((it) => ({ ...it, text: endless })),
          limit,
          bounds,
        );
      },
    }),
    { onEnd: ({ outcome }) => void outcomes.push(outcome) },
  );
  const answers: Answer[] = [];
  const asking = askApi(`${api.address}/graphql`)({ query: '{ minerals { totalCount } }' });
  const { unsubscribe } = asking.subscribe({ next: (it) => void answers.push(it), complete: () => undefined });
  expect(await waitUntil(() => begun === 1, 30)).toBe(true);
  unsubscribe();
  expect(await waitUntil(() => outcomes.length === 1, 30)).toBe(true);
  expect(outcomes).toEqual(['GONE']);
  expect(answers).toEqual([]);
  await api.close();
});
