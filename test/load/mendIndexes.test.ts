/** Data that is loaded already is looked through for indexes that it lacks; only who may not see them leaves that to another. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { printHeldIndexes } from '../../src/cypher/printLoad.js';
import type { Graph } from '../../src/graph/openGraph.js';
import { toGraphError } from '../../src/graph/toGraphError.js';
import { loadFolders } from '../../src/load/loadFolders.js';
import type { LoadResult } from '../../src/load/loadSeed.js';
import type { Model } from '../../src/model/model.js';
import { antSchema, antSeed } from '../support/ants.js';
import { smallModel } from '../support/smallModel.js';
import { codesFolder, openTestGraph } from '../support/testGraph.js';
import { writeSeed } from '../support/writeSeed.js';

let graph: Graph;
let model: Model;
let folder: string;
beforeAll(async () => {
  graph = openTestGraph();
  model = await smallModel(antSchema);
  folder = await writeSeed(antSeed(3));
  await load(graph);
});
afterAll(() => graph.close());

const load = (into: Graph): Promise<LoadResult> =>
  loadFolders(into, model, { folders: [folder], codesFolder, report: () => undefined });

/** Loads what is there already into a Neo4j that tells its indexes only with an error of that code. */
const loadAgain = (code: string): Promise<LoadResult> => {
  const { text } = printHeldIndexes();
  const error = toGraphError(Object.assign(new Error('Neo4j says no.'), { code }));
  return load({ ...graph, run: (it) => (it.text === text ? Promise.reject(error) : graph.run(it)) });
};

test('a user who may not see indexes is told that nothing changed', async () => {
  expect(await loadAgain('Neo.ClientError.Security.Forbidden')).toMatchObject({ changed: false });
});

test.each([
  ['Neo4j is gone', 'ServiceUnavailable', /cannot be reached/],
  ['the password is another by now', 'Neo.ClientError.Security.Unauthorized', /refuses the user name or password/],
  ['the disk fails', 'Neo.DatabaseError.Transaction.TransactionStartFailed', /out of order/],
])('that %s is not passed over', async (_, code, said) => {
  await expect(loadAgain(code)).rejects.toThrow(said);
});
