/**
 * The answer is what graphql-js gives, byte for byte: random operations run by the compiler over Neo4j, and by
 * graphql-js with naive resolvers over the same rows in memory. A failure shows the smallest operation that differs;
 * `EQUALITY_SEED` repeats it, `EQUALITY_OPERATIONS` sets how many are compared.
 */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { compareOperation } from '../equality/compareOperation.js';
import { newCursorPool } from '../equality/cursorPool.js';
import { loadRandomGraph } from '../equality/loadRandomGraph.js';
import type { RandomGraph } from '../equality/loadRandomGraph.js';
import { newRandom } from '../equality/random.js';
import { runOperations } from '../equality/runOperations.js';
import { sentenceOperations } from '../equality/sentenceOperations.js';

const seed = Number(process.env['EQUALITY_SEED'] ?? '20260101');
const operations = Number(process.env['EQUALITY_OPERATIONS'] ?? '40');
const random = newRandom(seed);

let loaded: RandomGraph;
beforeAll(async () => {
  loaded = await loadRandomGraph(random);
}, 600_000);
afterAll(() => loaded.close());

test(`${operations} generated operations have the answers of graphql-js`, async () => {
  const { execution, memory } = loaded;
  const ground = { contract: execution.contract, graph: memory, random, cursors: newCursorPool() };
  const tally = await runOperations(execution, ground, operations);
  process.stderr.write(`  ${JSON.stringify({ seed, ...tally })}\n`);
  expect(tally.equal).toBeGreaterThanOrEqual(operations);
  // Operations that refuse nothing, page nowhere and count nothing would prove little.
  expect(tally.withErrors).toBeGreaterThan(0);
  expect(tally.withCursor).toBeGreaterThan(operations / 50);
  expect(tally.withFacets).toBeGreaterThan(operations / 50);
}, 1_800_000);

test('each relationship type is said alike along every field and standing alone, in every language', async () => {
  const { execution, memory } = loaded;
  const said = new Set<string>();
  for (const text of sentenceOperations(execution.contract)) {
    const comparison = await compareOperation(execution, memory, { text, variables: {} });
    expect(comparison).toMatchObject({ kind: 'equal' });
    for (const [, kind = ''] of JSON.stringify(comparison).matchAll(/\\"kind\\":\\"([A-Z_]+)\\"/g)) said.add(kind);
  }
  expect([...said].sort()).toEqual([...memory.model.relationships.keys()].sort());
}, 600_000);
