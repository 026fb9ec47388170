/** How GraphiQL asks: Stop ends the request, and with it what Neo4j does for it; what fails is said in words. */
import { describe, expect, test } from '@jest/globals';
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

describe('what fails outside GraphQL is said in words', () => {
  const ask = async (address: string, query: string, headers: Record<string, string> = {}): Promise<Answer> =>
    new Promise((next) => askApi(address)({ query }, { headers }).subscribe({ next, complete: () => undefined }));

  test.each(['', ' \n', '# nothing but a comment\n'])('there is nothing to run in %j', async (query) => {
    expect(await ask('http://127.0.0.1:1/graphql', query)).toEqual({
      errors: [{ message: 'There is nothing to run yet. Write an operation, or open one under Examples.' }],
    });
  });

  test('nobody answers', async () => {
    expect(await ask('http://127.0.0.1:1/graphql', '{ a }')).toEqual({
      errors: [{ message: 'The server could not be reached. It may have stopped, or the network may be away.' }],
    });
  });

  test('a header cannot be sent', async () => {
    const { errors } = await ask('http://127.0.0.1:1/graphql', '{ a }', { 'Bad Header': 'x' });
    expect(errors?.[0]?.message).toMatch(/^Expected headers of plain letters/);
  });
});
