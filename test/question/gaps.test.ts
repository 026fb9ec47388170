/** Of how many minerals gaps are looked for. That they are the right ones, questions.test.ts compares. */
import { afterAll, expect, test } from '@jest/globals';
import { loadTestGraph } from '../support/testGraph.js';
import { entity, link, smallSeed, writeSeed } from '../support/writeSeed.js';

const minerals = Array.from({ length: 301 }, (_, index) => `mineral:m${String(index).padStart(3, '0')}`);
const seed = {
  nodes: {
    ...smallSeed.nodes,
    Mineral: minerals.map((id) => entity(id, id, { kind: 'MINERAL' })),
    Product: [entity('product:can', 'Can')],
    Place: [entity('place:norway', 'Norge', { kind: 'COUNTRY' })],
  },
  relationships: {
    CONSUMES: minerals.map((id) => ({ ...link('product:can', id), function: 'STRUCTURE' })),
  },
};
const loaded = await loadTestGraph([await writeSeed(seed)]);
afterAll(() => loaded.close());

async function gapsOf(args: string): Promise<unknown> {
  const { data } = await loaded.ask(`{ gaps(${args}kinds: [NO_SOURCE_IN_COUNTRY], last: 1) {
    totalCount cut edges { node { id } product { id } } } }`);
  return data?.['gaps'];
}
const lastOf = (id: string): unknown => [{ node: { id }, product: { id: 'product:can' } }];

test('of all minerals the first 300 are looked at, which is said', async () => {
  expect(await gapsOf('')).toEqual({ totalCount: 300, cut: true, edges: lastOf('mineral:m299') });
});

test('any one that is named is looked at', async () => {
  expect(await gapsOf('mineral: "mineral:m300", ')).toEqual({
    totalCount: 1,
    cut: false,
    edges: lastOf('mineral:m300'),
  });
});
