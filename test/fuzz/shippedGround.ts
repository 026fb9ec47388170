import type { Contract } from '../../src/contract/contract.js';
import { checkFolders } from '../../src/load/loadFolders.js';
import { newCursorPool } from '../equality/cursorPool.js';
import type { Ground } from '../equality/generating.js';
import { toMemoryGraph } from '../equality/memoryGraph.js';
import type { Random } from '../equality/random.js';
import { codesFolder, seedFolder } from '../support/testGraph.js';

/** Every so many rows of a kind are known: drawing from all would take longer than what is tested. */
const step = 10;

/** Returns what random operations are made from: some of the shipped data, read from its files. */
export async function shippedGround(contract: Contract, random: Random): Promise<Ground> {
  const { seed, codes } = await checkFolders(contract.model, [seedFolder], codesFolder);
  const graph = toMemoryGraph(contract.model, codes, seed, '');
  const nodes = new Map(some(graph.nodes.values()).map((node) => [node.id, node]));
  return { contract, random, graph: { ...graph, nodes, links: some(graph.links) }, cursors: newCursorPool() };
}

/** Returns the first of each kind and every so many after it. */
function some<Row extends { readonly type: string }>(rows: Iterable<Row>): readonly Row[] {
  const seen = new Map<string, number>();
  return [...rows].filter(({ type }) => {
    const before = seen.get(type) ?? 0;
    seen.set(type, before + 1);
    return before % step === 0;
  });
}
