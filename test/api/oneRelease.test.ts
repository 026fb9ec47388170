/** While another release takes the place of the one that is asked, every answer is from one of the two, never of both. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { loadFolders } from '../../src/load/loadFolders.js';
import { codesFolder, loadTestGraph } from '../support/testGraph.js';
import type { LoadedGraph } from '../support/testGraph.js';
import { entity, smallSeed, writeSeed } from '../support/writeSeed.js';

const organizations = 400;
const loads = 4;
const readers = 3;

let loaded: LoadedGraph;
let folders: readonly string[];

/** A release in which everything bears one mark. */
const release = (mark: string): Promise<string> =>
  writeSeed({
    nodes: {
      ...smallSeed.nodes,
      Organization: [
        ...smallSeed.nodes.Organization,
        ...Array.from({ length: organizations }, (_, index) =>
          entity(`organization:o${index}`, `${mark} ${index}`, { kind: 'COMPANY', summary: { EN: mark } }),
        ),
      ],
      Role: [entity('role:mining', `Mining`, { position: 1, summary: { EN: mark } })],
    },
    relationships: smallSeed.relationships,
  });

beforeAll(async () => {
  folders = [await release('former'), await release('latter')];
  loaded = await loadTestGraph(folders.slice(0, 1));
});
afterAll(() => loaded.close());

test(`${loads} releases are loaded in turn while ${readers} readers ask: no answer is a mixture`, async () => {
  const { graph, contract, ask } = loaded;
  const question = `{
    first: organizations(first: 100, where: { kind: { eq: COMPANY }, id: { ne: "organization:one" } }) { nodes { summary } }
    role(id: "role:mining") { summary }
    last: organization(id: "organization:o399") { summary }
    nearFormer: organization(name: "formr 399") { id }
    nearLatter: organization(name: "lattr 399") { id }
  }`;
  let loading = true;
  const seen = new Set<string>();
  const read = async (): Promise<void> => {
    while (loading) {
      const { data, errors, extensions } = await ask(question);
      expect(errors).toBeUndefined();
      // What is near to a misspelt name is read after the answer, and of the same release.
      const near = extensions?.notices?.map((it) => it['candidates']);
      expect(near).toHaveLength(1);
      const marks = new Set([...JSON.stringify([data, near]).matchAll(/former|latter/g)].map(([mark]) => mark));
      expect([...marks]).toHaveLength(1);
      marks.forEach((mark) => seen.add(mark));
    }
  };
  const reading = Promise.all(Array.from({ length: readers }, read));
  try {
    for (let index = 1; index <= loads; index += 1) {
      const options = { folders: [folders[index % 2] ?? ''], codesFolder, report: () => undefined };
      await loadFolders(graph, contract.model, { ...options, besideOtherData: true });
    }
  } finally {
    loading = false;
  }
  await reading;
  expect([...seen].sort()).toEqual(['former', 'latter']);
});
