/**
 * The answer is what graphql-js gives, byte for byte: random operations run by the compiler over Neo4j, and by
 * graphql-js with naive resolvers over the same rows in memory. A failure shows the smallest operation that differs;
 * `EQUALITY_SEED` repeats it, `EQUALITY_OPERATIONS` sets how many are compared.
 */
import { expect, test } from '@jest/globals';
import { newCursorPool } from '../equality/cursorPool.js';
import { loadRandomGraph } from '../equality/loadRandomGraph.js';
import { newRandom } from '../equality/random.js';
import { runOperations } from '../equality/runOperations.js';

const seed = Number(process.env['EQUALITY_SEED'] ?? '20260101');
const operations = Number(process.env['EQUALITY_OPERATIONS'] ?? '2000');

test(`${operations} generated operations have the answers of graphql-js`, async () => {
  const random = newRandom(seed);
  const { execution, memory, close } = await loadRandomGraph(random);
  try {
    const ground = { contract: execution.contract, graph: memory, random, cursors: newCursorPool() };
    const tally = await runOperations(execution, ground, operations);
    process.stderr.write(`  ${JSON.stringify({ seed, ...tally })}\n`);
    expect(tally.equal).toBeGreaterThanOrEqual(operations);
    // Operations that refuse nothing and page nowhere would prove little.
    expect(tally.withErrors).toBeGreaterThan(0);
    expect(tally.withCursor).toBeGreaterThan(operations / 50);
  } finally {
    await close();
  }
}, 1_800_000);
