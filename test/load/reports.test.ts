/**
 * What a load says of a seed with faults: every fault in one run, one line each, with file and row, what was expected
 * and what came; and nothing of the seed is loaded. checkSeed.test.ts has more kinds of faults.
 */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { loadFolders } from '../../src/load/loadFolders.js';
import { codesFolder, loadTestGraph } from '../support/testGraph.js';
import type { LoadedGraph } from '../support/testGraph.js';
import { entity, link, smallSeed, writeSeed } from '../support/writeSeed.js';

let loaded: LoadedGraph;
beforeAll(async () => {
  loaded = await loadTestGraph([await writeSeed(smallSeed)]);
});
afterAll(() => loaded.close());

const graphNow = (): Promise<unknown> =>
  loaded.graph.run({
    text: 'MATCH (n) OPTIONAL MATCH (n)-[r]->(m) RETURN n {.*} AS node, r {.*} AS link, m.id AS end ORDER BY n.id, r.id',
    parameters: {},
  });

test('six faults are six lines, and the graph is as it was', async () => {
  const { nodes, relationships } = smallSeed;
  const labels = [{ value: 'Unsourced', language: 'NB', preferred: true }];
  const unsourced = { id: 'organization:unsourced', kind: 'COMPANY', labels, certainty: 'STATED' };
  const folder = await writeSeed({
    // The rows of a file are sorted by id; the first stands in line 2.
    nodes: {
      ...nodes,
      Organization: [...nodes.Organization, unsourced],
      Mineral: [
        entity('mineral:galena', 'Galena', { kind: 'MINERAL', formula: 7 }),
        entity('mineral:quartz', 'Quartz', { kind: 'MINERAL', colour: 'white' }),
      ],
      Role: [...nodes.Role, entity('role:mining', 'Mining', { position: 2 })],
    },
    relationships: {
      ...relationships,
      EXTRACTS: [link('organization:one', 'mineral:gold'), link('organization:one', 'role:mining')],
    },
  });
  const before = await graphNow();

  const options = { folders: [folder], codesFolder, report: () => undefined, besideOtherData: true };
  const refusal: unknown = await loadFolders(loaded.graph, loaded.contract.model, options).catch((it: unknown) => it);
  const said = refusal instanceof Error ? refusal.message.replaceAll(`${folder}/`, '') : '';
  const lines = said.replace(/expected one of id, .*(, got)/, 'expected one of id, ...$1').split('\n');
  expect(lines.sort()).toEqual([
    '6 problems; nothing was loaded.',
    'nodes/Mineral.json:2 formula: expected a value of type String, got 7',
    'nodes/Mineral.json:3: expected one of id, ..., got the unknown field "colour"',
    'nodes/Organization.json:4 sources: expected a list of ids of Source, 1 to 16, got nothing',
    'nodes/Role.json:3: expected rows that differ in id, or in ends and key, got role:mining, as in nodes/Role.json:2',
    'relationships/EXTRACTS.json:2 to: expected the id of a node of the seed, got mineral:gold, which is not there',
    'relationships/EXTRACTS.json:3 to: expected an id of Mineral, got role:mining, which is a Role',
  ]);
  expect(await graphNow()).toEqual(before);
});
