/** Whatever valid operation is asked, it is answered, or refused with a code of the caller's, and never runs for ever. */
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readExamples } from '../../src/readExamples.js';
import type { Ground } from '../equality/generating.js';
import { newRandom } from '../equality/random.js';
import type { Random } from '../equality/random.js';
import { randomOperation } from '../equality/randomOperation.js';
import type { RandomOperation } from '../equality/randomOperation.js';
import { projectRoot } from '../support/testGraph.js';
import { readFuzzing } from './fuzzing.js';
import { printReads } from './printReads.js';
import { ask } from './rawRequest.js';
import type { RawRequest } from './rawRequest.js';
import { shippedGround } from './shippedGround.js';
import { startFuzzed } from './startFuzzed.js';
import type { Fuzzed } from './startFuzzed.js';
import { toDryRun } from './toDryRun.js';
import { varyValues } from './varyValues.js';

const fuzzing = readFuzzing();

let fuzzed: Fuzzed;
let ground: Ground;
beforeAll(async () => {
  fuzzed = await startFuzzed();
  ground = await shippedGround(fuzzed.api.loaded.contract, newRandom(fuzzing.seed));
});
afterAll(() => fuzzed.close());

test(`${fuzzing.generated} generated operations are ${fuzzing.running ? 'run' : 'priced and printed'}`, async () => {
  const { contract, execution } = fuzzed.api.loaded;
  const release = await execution.release.current();
  const asked = new Map<RawRequest, RandomOperation>();
  let printed = 0;
  function* requests(): Iterable<RawRequest> {
    for (let index = 0; index < fuzzing.generated; index += 1) {
      const operation = randomOperation(ground);
      const { text, variables } = operation;
      const request = ask({ query: fuzzing.running ? text : toDryRun(text), variables });
      asked.set(request, operation);
      yield request;
    }
  }
  const print = (request: RawRequest, outcome: string): void => {
    const operation = asked.get(request);
    asked.delete(request);
    if (outcome === 'OK' && operation !== undefined) printed += printReads(contract, release, operation);
  };
  const before = fuzzed.api.statements();
  const outcomes = await fuzzed.sendAll(requests(), print);
  expect(outcomes.get('OK')).toBeGreaterThan(fuzzing.generated / 2);
  expect(printed).toBeGreaterThan(fuzzing.generated / 2);
  if (!fuzzing.running) expect(fuzzed.api.statements()).toBe(before);
}, 3_600_000);

test(`${fuzzing.varied} times an operation of the examples and the golden queries is run with other values`, async () => {
  const shapes = await readShapes();
  function* requests(random: Random): Iterable<RawRequest> {
    for (let index = 0; index < fuzzing.varied; index += 1)
      yield ask({ query: varyValues(ground, random.pick(shapes)) });
  }
  const outcomes = await fuzzed.sendAll(requests(ground.random));
  expect(outcomes.get('OK')).toBeGreaterThan(fuzzing.varied / 2);
}, 3_600_000);

test('nothing runs on in Neo4j', async () => {
  const text = 'SHOW TRANSACTIONS YIELD transactionId RETURN count(*) AS count';
  expect(await fuzzed.api.loaded.graph.run({ text, parameters: {} })).toEqual([{ count: 1 }]);
});

async function readShapes(): Promise<readonly string[]> {
  const folder = join(projectRoot, 'test', 'queries');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.graphql'));
  const golden = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  const examples = await readExamples(join(projectRoot, 'examples'));
  return [...examples.map(({ operation }) => operation), ...golden];
}
