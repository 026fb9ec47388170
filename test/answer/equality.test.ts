/**
 * What is asked at random of a random graph is answered as rows in memory say: operations byte for byte as graphql-js answers
 * them with naive resolvers; sentences; conditions; and whoever pages through a connection in any order, from either end,
 * meets every row that stays exactly once and in order, while others come and go between the pages. A failure of an
 * operation shows the smallest one that differs. `EQUALITY_SEED` repeats a run; `EQUALITY_OPERATIONS`, `CONDITIONS` and
 * `WALKS` set how many of each are drawn.
 */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { getNamedType } from 'graphql';
import type { GraphQLInputObjectType } from 'graphql';
import { present } from '../../src/errors.js';
import { compareOperation } from '../equality/compareOperation.js';
import { newCursorPool } from '../equality/cursorPool.js';
import { loadRandomGraph } from '../equality/loadRandomGraph.js';
import type { RandomGraph } from '../equality/loadRandomGraph.js';
import { newRandom } from '../equality/random.js';
import { randomFilter } from '../equality/randomInput.js';
import type { RandomOperation } from '../equality/randomOperation.js';
import { randomWalk } from '../equality/randomWalk.js';
import { runOperations } from '../equality/runOperations.js';
import { sentenceOperations } from '../equality/sentenceOperations.js';

const seed = Number(process.env['EQUALITY_SEED'] ?? '20260101');
const operations = Number(process.env['EQUALITY_OPERATIONS'] ?? '25');
const filters = Number(process.env['CONDITIONS'] ?? '80');
const walks = Number(process.env['WALKS'] ?? '20');
const random = newRandom(seed);
const sideBySide = 8;

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
  // Operations that refuse nothing, page nowhere and count nothing would prove little; of a few dozen there may be none.
  expect(tally.withErrors).toBeGreaterThanOrEqual(Math.floor(operations / 100));
  expect(tally.withCursor).toBeGreaterThanOrEqual(Math.floor(operations / 50));
  expect(tally.withFacets).toBeGreaterThanOrEqual(Math.floor(operations / 50));
}, 1_800_000);

test('each relationship type is said alike from either end and standing alone, in every language', async () => {
  const { execution, memory } = loaded;
  const said = new Set<string>();
  for (const text of sentenceOperations(execution.contract)) {
    const comparison = await compareOperation(execution, memory, { text, variables: {} });
    expect(comparison).toMatchObject({ kind: 'equal' });
    for (const [, kind = ''] of JSON.stringify(comparison).matchAll(/\\"kind\\":\\"([A-Z_]+)\\"/g)) said.add(kind);
  }
  expect([...said].sort()).toEqual([...memory.model.relationships.keys()].sort());
}, 600_000);

test(`${filters} conditions find what they say`, async () => {
  const { execution, memory } = loaded;
  const found = new Set<number>();
  for (let index = 0; index < filters; index += sideBySide) {
    const questions = Array.from({ length: sideBySide }, () => randomCondition(loaded));
    const comparisons = await Promise.all(questions.map((it) => compareOperation(execution, memory, it)));
    for (const [place, comparison] of comparisons.entries()) {
      expect({ question: questions[place], comparison }).toMatchObject({ comparison: { kind: 'equal' } });
      const { answer } = comparison as { answer: { data?: { found: { totalCount: number } | null } } };
      found.add(answer.data?.found?.totalCount ?? -1);
    }
  }
  // Conditions that all find nothing, or everything, would prove little.
  expect(found.size).toBeGreaterThan(10);
}, 900_000);

// The last, since rows come and go.
test(`${walks} walks through connections meet each row that stays once, in order`, async () => {
  let several = 0;
  for (let walk = 0; walk < walks; walk += 1) {
    const { name, expected, met, twice, pages } = await randomWalk(loaded, random);
    expect({ name, met, twice }).toEqual({ name, met: expected, twice: [] });
    if (pages > 1) several += 1;
  }
  // Walks of one page would prove little.
  expect(several).toBeGreaterThan(walks / 5);
}, 900_000);

/** Asks how many nodes of a type meet a random condition, and which. */
function randomCondition({ execution, memory }: RandomGraph): RandomOperation {
  const { contract } = execution;
  const root = random.pick([...contract.roots.values()].filter((it) => it.kind === 'many'));
  const name = `${root.type.name}Where`;
  const type = getNamedType(present(contract.schema.getType(name), name)) as GraphQLInputObjectType;
  const ground = { contract, graph: memory, random, cursors: newCursorPool(), language: 'EN' } as const;
  const where = randomFilter({ ...ground, variables: [], fragments: [], aliases: 0, fieldsLeft: 0 }, type, 3);
  const text = `query ($where: ${name}) { found: ${root.name}(first: 100, where: $where) { totalCount nodes { id } } }`;
  return { text, variables: { where } };
}
