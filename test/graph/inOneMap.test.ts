/** Neo4j plans a text once for every magnitude of its parameters, unless it does not see them. */
import { expect, test } from '@jest/globals';
import { inOneMap } from '../../src/graph/inOneMap.js';
import { openTestGraph } from '../support/testGraph.js';

test('every parameter is read from one map', () => {
  const statement = { text: 'UNWIND $ids AS id RETURN id, $p1 + $p10', parameters: { ids: ['a'], p1: 1, p10: 2 } };
  expect(inOneMap(statement)).toEqual({
    text: 'UNWIND $given.ids AS id RETURN id, $given.p1 + $given.p10',
    parameters: { given: { ids: ['a'], p1: 1, p10: 2 } },
  });
});

test('values arrive as they were given, whole numbers as such', async () => {
  const graph = openTestGraph();
  const parameters = { p0: ['x', 'y'], p1: 1, p2: null, p3: 0.5, p4: { inner: [2] } };
  const text = 'UNWIND $p0 AS id WITH id LIMIT $p1 RETURN id, $p2 AS none, $p3 AS half, $p4.inner[0] AS inner';
  const outcomes = await graph.read([{ text, parameters }], 10_000);
  await graph.close();
  expect(outcomes).toEqual([{ kind: 'rows', rows: [{ id: 'x', none: null, half: 0.5, inner: 2 }] }]);
});
