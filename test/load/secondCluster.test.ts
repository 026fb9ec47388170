/**
 * The graph knows no cluster by name. Another one, of another country and with roles of its own, is a folder of files
 * and nothing else: it loads with this code and this schema, and `members` are its members. Folders may also be laid
 * over each other, and a folder that cannot be read is refused in words, with the graph left as it was.
 */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Rows } from '../../src/graph/openGraph.js';
import { checkFolders, loadFolders } from '../../src/load/loadFolders.js';
import { readSeed } from '../../src/load/readSeed.js';
import { codesFolder, loadTestGraph, projectRoot, seedFolder } from '../support/testGraph.js';
import type { LoadedGraph } from '../support/testGraph.js';
import { entity, link, smallSeed, writeSeed } from '../support/writeSeed.js';
import type { SeedFiles } from '../support/writeSeed.js';

const clusterFolder = join(projectRoot, 'test', 'clusters', 'unelmavaara');
const membersOfUnelmavaara = [
  'organization:haltia-glass',
  'organization:keiju-university',
  'organization:menninkainen-optics',
  'organization:satukivi',
  'organization:tonttu-haulage',
];

let loaded: LoadedGraph;
beforeAll(async () => {
  loaded = await loadTestGraph([clusterFolder]);
});
afterAll(() => loaded.close());

const options = { codesFolder, report: () => undefined, besideOtherData: true };
const load = (...folders: readonly string[]): Promise<unknown> =>
  loadFolders(loaded.graph, loaded.contract.model, { ...options, folders });
const run = (text: string): Promise<Rows> => loaded.graph.run({ text, parameters: {} });

/** Returns the data of an answer that must have no errors; connections are read as lists, whose elements have what edge and node have. */
async function ask(query: string): Promise<Record<string, unknown>> {
  const { data, errors } = await loaded.ask(query);
  expect(errors).toBeUndefined();
  return readAsLists(data) as Record<string, unknown>;
}

function readAsLists(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(readAsLists);
  if (typeof value !== 'object' || value === null) return value;
  if ('nodes' in value) return readAsLists(value.nodes);
  if ('edges' in value) {
    const edges = value.edges as readonly { node: object }[];
    return readAsLists(edges.map(({ node, ...edge }) => ({ ...edge, ...node })));
  }
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, readAsLists(inner)]));
}

/** Returns the ids that a connection at the root leads to. */
async function idsOf(connection: string): Promise<readonly string[]> {
  const { found } = await ask(`{ found: ${connection} { nodes { id } } }`);
  return (found as readonly { id: string }[]).map(({ id }) => id).sort();
}

describe('A cluster of another country', () => {
  beforeAll(() => load(clusterFolder));

  test('has its own members, each with the evidence for it, and its own supporters', async () => {
    expect(await ask('{ members(first: 10) { edges { evidence node { id } } } }')).toEqual({
      members: [
        { evidence: 'CONFIRMED', id: 'organization:haltia-glass' },
        { evidence: 'STRONG', id: 'organization:keiju-university' },
        { evidence: 'WEAK', id: 'organization:menninkainen-optics' },
        { evidence: 'CONFIRMED', id: 'organization:satukivi' },
        { evidence: 'STRONG', id: 'organization:tonttu-haulage' },
      ],
    });
    expect(
      await ask(`{
        partners(first: 10) { nodes { id } }
        cluster(name: "UMR") { supporters(first: 10) { edges { evidence node { id } } } }
      }`),
    ).toEqual({
      partners: [{ id: 'organization:revontuli-fund' }, { id: 'organization:town-of-unelmavaara' }],
      cluster: { supporters: [{ evidence: 'SUPPORTER', id: 'organization:revontuli-fund' }] },
    });
  });

  test('has its own roles, with their places in its own chain', async () => {
    expect(
      await ask(`{
        roles(first: 10) { nodes { position name(language: NN) } }
        role(name: "glassmelting") { members(first: 9) { nodes { name } } }
      }`),
    ).toEqual({
      roles: [
        { position: 3, name: 'Glassmelting' },
        { position: 1, name: 'Malmsortering' },
        { position: 2, name: 'Banefrakt' },
        { position: 4, name: 'Undervising' },
        { position: 5, name: 'Bystyre' },
      ],
      role: { members: [{ name: 'Haltia Glass Oy' }, { name: 'Menninkäinen Optics Oy' }] },
    });
  });

  test('answers a question along the whole chain, from the pit to the hob', async () => {
    const chain = await ask(`{
      organization(name: "satukivi oy") {
        minerals(first: 5, where: { node: { name: { eq: "petalite" } } }) { edges { kind node {
          yields(first: 5) { nodes { name } }
          products(first: 5) { edges { function share sources { url } node { name(language: NB)
            facilities(first: 5) { nodes {
              operators(first: 5) { nodes { name } }
              fedBy(first: 5) { edges { goods node { name(language: SE) } } } } } } } }
          projects(first: 5) { nodes { name participants(first: 5) { edges { capacity node { name } } } } }
        } } }
      }
    }`);
    const works = {
      operators: [{ name: 'Haltia Glass Oy' }],
      fedBy: [{ goods: 'petalite concentrate', name: 'Máinnasroggi' }],
    };
    const participants = [
      { capacity: 'PARTNER', name: 'Haltia Glass Oy' },
      { capacity: 'LEAD', name: 'Keiju University' },
      { capacity: 'FUNDER', name: 'Revontuli Fund' },
    ];
    const sources = [{ url: 'https://example.org/unelmavaara/petalite' }];
    const petalite = {
      kind: 'EXTRACTS',
      yields: [{ name: 'lithium hydroxide' }],
      products: [{ name: 'keramisk platetopp', function: 'GLASS_FORMER', share: 12, sources, facilities: [works] }],
      projects: [{ name: 'Hot Plate', participants }],
    };
    expect(chain).toEqual({ organization: { minerals: [petalite] } });
  });

  test('has its own figures, which stand side by side, and says what was not found', async () => {
    expect(
      await ask(`{
        deposit(id: "deposit:satukuoppa") { observations(first: 9) { nodes { low high quantity contradicts { id } } } }
        cluster(id: "cluster:unelmavaara") { absences(first: 9) { nodes { status sought(language: NN) } } }
      }`),
    ).toEqual({
      deposit: {
        observations: [
          { low: 40, high: 45, quantity: null, contradicts: [] },
          { low: null, high: null, quantity: 60, contradicts: [{ id: 'observation:satukuoppa-production-2030' }] },
        ],
      },
      cluster: { absences: [{ status: 'SEARCHED_NOT_FOUND', sought: 'liste over medlemene ved namn' }] },
    });
  });
});

/** What somebody keeps beside the data of others: a name of their own, and a project of theirs. */
const privateRows = {
  nodes: {
    Source: [{ id: 'source:test', title: 'Our own files', kind: 'REFERENCE' }],
    Organization: [entity('organization:satukivi', 'Satukivi, as we call it', { kind: 'UNNAMED_GROUP' })],
    Project: [entity('project:our-own', 'Vårt eget', { kind: 'PRE_STUDY' })],
  },
  relationships: { PARTICIPATES_IN: [link('organization:satukivi', 'project:our-own', { capacity: 'LEAD' })] },
} satisfies SeedFiles;

/** Returns a folder with rows alone: without a dataset.json the one of the folder below it stands. */
async function writeRows(files: SeedFiles): Promise<string> {
  const folder = await writeSeed(files);
  await rm(join(folder, 'dataset.json'));
  return folder;
}

describe('A private folder over another', () => {
  beforeAll(async () => load(clusterFolder, await writeRows(privateRows)));

  test('fits the shipped folder as well: nothing is wrong with the two together', async () => {
    const { Source, Organization, Project } = privateRows.nodes;
    const ours = { ...Organization[0], id: 'organization:rana-gruber' };
    const folder = await writeRows({ nodes: { Source, Project, Organization: [ours] } });
    expect((await checkFolders(loaded.contract.model, [seedFolder, folder], codesFolder)).problems).toEqual([]);
  });

  test('an API that ran all the while answers with the members of the cluster below', async () => {
    expect(await idsOf('members(first: 50)')).toEqual(membersOfUnelmavaara);
  });

  test('a row takes the place of the one with the same id, whose links stay', async () => {
    expect(
      await ask(`{ organization(id: "organization:satukivi") {
        kind labels { value } minerals(first: 9, where: { node: { id: { eq: "mineral:petalite" } } }) { nodes { id } }
      } }`),
    ).toEqual({
      organization: {
        kind: 'UNNAMED_GROUP',
        labels: [{ value: 'Satukivi, as we call it' }],
        minerals: [{ id: 'mineral:petalite' }],
      },
    });
  });

  test('all other rows of the folder below are there', async () => {
    const { seed } = await readSeed([clusterFolder]);
    expect(await idsOf('organizations(first: 50)')).toHaveLength([...(seed.nodes.get('Organization') ?? [])].length);
  });

  test('a private project refers to an organisation of the folder below, and is found from it', async () => {
    expect(
      await ask(`{ organization(id: "organization:satukivi") {
        projects(first: 5, where: { node: { id: { eq: "project:our-own" } } }) { edges { capacity node { name } } }
      } }`),
    ).toEqual({ organization: { projects: [{ capacity: 'LEAD', name: 'Vårt eget' }] } });
  });
});

describe('A second cluster over the first', () => {
  beforeAll(() => load(seedFolder, clusterFolder));

  test('`members` are those of the later folder, whose dataset.json stands', async () => {
    expect(await idsOf('members(first: 50)')).toEqual(membersOfUnelmavaara);
  });

  test('the members of the first are asked for by its name', async () => {
    const found = await ask('{ cluster(name: "Mineralklynge Norge") { members(first: 50) { nodes { id } } } }');
    expect(found).toEqual({ cluster: { members: expect.arrayContaining([{ id: 'organization:rana-gruber' }]) } });
  });

  test('loaded alone after that, it is all there is: nothing of the shipped data is left, and nothing of Norway', async () => {
    await load(clusterFolder);
    const { seed } = await readSeed([clusterFolder]);
    const ids = [...seed.nodes.values()].flatMap((rows) => [...rows].map(({ row }) => row['id']));
    const nodes = await run('MATCH (n) WHERE n.mineralgraphRelease IS NOT NULL RETURN n {.*} AS it');
    const links = await run('MATCH ()-[r]->() RETURN r {.*} AS it');
    const found = await run("MATCH (n) WHERE n.id =~ '(organization|mineral|role|product):.*' RETURN n.id AS id");
    expect(found.map((row) => row['id']).filter((id) => !ids.includes(id))).toEqual([]);
    expect(JSON.stringify([nodes, links])).not.toMatch(/nor(way|we|ge|sk|eg|ga)/i);
  });
});

describe('A folder that cannot be loaded is refused in words, and the graph stays as it was', () => {
  beforeAll(() => load(clusterFolder));

  /** Returns what a load says that must fail, without the places of the folders; checks that the graph is as before. */
  async function messageOf(...folders: readonly string[]): Promise<string> {
    const before = await run('MATCH (r:MineralGraphRelease) RETURN r {.*} AS it');
    const failure: unknown = await load(...folders).then(
      () => undefined,
      (error: unknown) => error,
    );
    if (!(failure instanceof Error)) throw new Error('Expected the load to be refused.');
    expect(await run('MATCH (r:MineralGraphRelease) RETURN r {.*} AS it')).toEqual(before);
    expect(await idsOf('members(first: 50)')).toEqual(membersOfUnelmavaara);
    return folders.reduce((text, folder, index) => text.replaceAll(folder, `FOLDER${index + 1}`), failure.message);
  }

  test('a private folder that names what neither folder holds', async () => {
    const dangling = await writeRows({
      nodes: { Project: [entity('project:lost', 'Bortkommen', { kind: 'PRE_STUDY' })] },
      relationships: { CONCERNS: [link('project:lost', 'mineral:lost')] },
    });
    const there = 'expected the id of a node of the seed';
    expect((await messageOf(clusterFolder, dangling)).split('\n')).toEqual([
      `FOLDER2/nodes/Project.json:2 sources: ${there}, got source:test, which is not there`,
      `FOLDER2/relationships/CONCERNS.json:2 sources: ${there}, got source:test, which is not there`,
      `FOLDER2/relationships/CONCERNS.json:2 to: ${there}, got mineral:lost, which is not there`,
      '3 problems; nothing was loaded.',
    ]);
  });

  test('a private folder alone, without the one that it was written for', async () => {
    const { Source, Project } = privateRows.nodes;
    const alone = await writeRows({ nodes: { Source, Project }, relationships: privateRows.relationships });
    expect(await messageOf(alone)).toContain('got organization:satukivi, which is not there');
  });

  test('an empty folder', async () => {
    const empty = await mkdtemp(join(tmpdir(), 'mineralgraph-seed-'));
    const message = await messageOf(empty);
    expect(message).toContain(
      'FOLDER1: expected a folder with nodes/ or relationships/ that hold .json files, got none',
    );
    expect(message).toContain('FOLDER1: expected a dataset.json, got none');
  });

  test('a folder that is not there, also when another one is', async () => {
    const nowhere = join(tmpdir(), 'mineralgraph-seed-that-is-not-there');
    expect(await messageOf(clusterFolder, nowhere)).toMatch(
      /^FOLDER2: expected a folder .*\n1 problem; nothing was loaded/,
    );
  });

  test('rows that are no JSON, and a dataset.json that is none', async () => {
    const broken = await writeSeed({
      ...smallSeed,
      texts: { 'nodes/Place.json': '[\n{"id": "place:half",\n]\n', 'dataset.json': '{"name": ' },
    });
    const message = await messageOf(broken);
    expect(message).toContain('FOLDER1/nodes/Place.json:2: expected one JSON object per line');
    expect(message).toContain('got {"id": "place:half"');
    expect(message).toContain('FOLDER1/dataset.json: expected a JSON object, got text that is no JSON');
    expect(message).toMatch(/problems; nothing was loaded\.$/);
  });
});
