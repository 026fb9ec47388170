/** Whatever is sent, it is answered or refused with a status and codes of the closed list; nothing breaks, and nothing of it runs on. */
import { connect } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readExamples } from '../../src/readExamples.js';
import { newRandom } from '../equality/random.js';
import { projectRoot } from '../support/testGraph.js';
import { brokenDocument } from './brokenDocument.js';
import { brokenRequest } from './brokenRequest.js';
import { brokenVariables } from './brokenVariables.js';
import { readFuzzing } from './fuzzing.js';
import { ask } from './rawRequest.js';
import type { RawRequest } from './rawRequest.js';
import { startFuzzed } from './startFuzzed.js';
import type { Fuzzed } from './startFuzzed.js';

const fuzzing = readFuzzing();

let fuzzed: Fuzzed;
beforeAll(async () => {
  fuzzed = await startFuzzed();
});
afterAll(() => fuzzed.close());

const share = (part: number): number => Math.ceil(fuzzing.broken * part);

/** Makes requests one after the other, as they are wanted. */
function* repeat(count: number, make: () => RawRequest): Iterable<RawRequest> {
  for (let index = 0; index < count; index += 1) yield make();
}

test(`${share(0.5)} documents are wrong`, async () => {
  const random = newRandom(fuzzing.seed);
  const examples = await readExamples(join(projectRoot, 'examples'));
  const make = (): RawRequest => ask({ query: brokenDocument(random, random.pick(examples).operation) });
  const outcomes = await fuzzed.sendAll(repeat(share(0.5), make));
  for (const code of ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'TOO_COMPLEX', 'TOO_DEEP', 'BAD_PAGE'])
    expect(outcomes.get(code)).toBeGreaterThan(0);
}, 3_600_000);

test(`${share(0.3)} variables are not what was meant`, async () => {
  const random = newRandom(fuzzing.seed);
  const outcomes = await fuzzed.sendAll(repeat(share(0.3), () => brokenVariables(random)));
  for (const code of ['OK', 'BAD_USER_INPUT', 'BAD_ID', 'BAD_ARGUMENT', 'BAD_CURSOR', 'BAD_PAGE', 'TOO_COMPLEX'])
    expect(outcomes.get(code)).toBeGreaterThan(0);
}, 3_600_000);

test(`${share(0.2)} requests are none of GraphQL`, async () => {
  const random = newRandom(fuzzing.seed);
  const outcomes = await fuzzed.sendAll(repeat(share(0.2), () => brokenRequest(random)));
  for (const code of ['BAD_REQUEST', 'NOT_FOUND', 'OK']) expect(outcomes.get(code)).toBeGreaterThan(0);
}, 3_600_000);

test.each([
  ['no HTTP', 'hello\r\n\r\n'],
  ['bytes', Buffer.from([0, 255, 22, 3, 1, 0, 10])],
  ['a header without end', `GET /graphql HTTP/1.1\r\nhost: x\r\nx: ${'a'.repeat(20_000)}`],
  ['two lengths', 'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\na'],
  [
    'a length and chunks',
    'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\n0',
  ],
  ['a chunk that is none', 'POST /graphql HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n'],
])('%s: the connection ends, the server does not', async (_, bytes) => {
  const { hostname, port } = new URL(fuzzed.api.address);
  const socket = connect(Number(port), hostname);
  socket.write(bytes);
  expect(await text(socket)).toMatch(/^HTTP\/1\.1 4\d\d .*"code":"BAD_REQUEST"/s);
  expect((await fuzzed.api.post({ query: '{ minerals { totalCount } }' })).status).toBe(200);
});

test('nothing runs on in Neo4j', async () => {
  const statement = 'SHOW TRANSACTIONS YIELD transactionId RETURN count(*) AS count';
  expect(await fuzzed.api.loaded.graph.run({ text: statement, parameters: {} })).toEqual([{ count: 1 }]);
});
