/** Loading: equal data changes nothing, what left the seed leaves the graph, foreign data and newer stores are refused. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { loadFolders } from '../../src/load/loadFolders.js';
import { modelVersion } from '../../src/cypher/modelVersion.js';
import { printHeldIndexes } from '../../src/cypher/printLoad.js';
import { readIndexChanges } from '../../src/load/readIndexChanges.js';
import type { Statement } from '../../src/cypher/statement.js';
import type { LoadResult } from '../../src/load/loadSeed.js';
import type { Graph, Rows } from '../../src/graph/openGraph.js';
import type { Model } from '../../src/model/model.js';
import { codesFolder, openTestGraph, readContract } from '../support/testGraph.js';
import { entity, link, smallSeed, writeSeed } from '../support/writeSeed.js';

let graph: Graph;
let model: Model;
beforeAll(async () => {
  graph = openTestGraph();
  ({ model } = await readContract());
});
afterEach(async () => {
  await run('MATCH (n:Foreign) DELETE n');
  await run('MATCH (r:MineralGraphRelease) SET r.modelVersion = $modelVersion REMOVE r.lockedBy, r.lockedUntil', {
    modelVersion,
  });
});
afterAll(() => graph.close());

const run = (text: string, parameters: Record<string, unknown> = {}): Promise<Rows> => graph.run({ text, parameters });
const load = (folder: string, besideOtherData = false): Promise<LoadResult> =>
  loadFolders(graph, model, { folders: [folder], codesFolder, report: () => undefined, besideOtherData });
/** Has the next load write, whatever is loaded. */
const pretendOther = (): Promise<unknown> => run("MATCH (r:MineralGraphRelease) SET r.release = 'another'");
const idsOf = async (label: string): Promise<readonly unknown[]> =>
  (await run(`MATCH (n:${label}) RETURN n.id AS id ORDER BY id`)).map((row) => row['id']);

test('loading twice changes nothing', async () => {
  const folder = await writeSeed(smallSeed);
  await pretendOther();
  const first = await load(folder);
  const second = await load(folder);
  expect(first.changed).toBe(true);
  expect(second).toEqual({ ...first, changed: false });
});

test('equal data gives an equal release, whatever the order of its rows; other data another', async () => {
  const { nodes } = smallSeed;
  const { release } = await load(await writeSeed(smallSeed));
  const turned = { ...smallSeed, nodes: { ...nodes, Organization: [...nodes.Organization].reverse() } };
  const { release: same } = await load(await writeSeed(turned));
  const { release: other } = await load(
    await writeSeed({
      ...smallSeed,
      nodes: { ...nodes, Role: [entity('role:mining', 'Gruvedrift', { position: 1 })] },
    }),
  );
  expect(same).toBe(release);
  expect(other).not.toBe(release);
});

test('plans are made anew, unless the graph held a release before that is like the new one in size', async () => {
  const { nodes } = smallSeed;
  const seedOf = (roles: number): Promise<string> => {
    const more = Array.from({ length: roles }, (_, index) => entity(`role:r${index}`, 'Rolle', { position: index }));
    return writeSeed({ ...smallSeed, nodes: { ...nodes, Role: [...nodes.Role, ...more] } });
  };
  /** Loads a seed with so many roles more, and returns whether the database was told to forget its plans. */
  const replans = async (roles: number): Promise<boolean> => {
    const texts: string[] = [];
    const noting: Graph = { ...graph, run: (statement) => (texts.push(statement.text), graph.run(statement)) };
    const folders = [await seedOf(roles)];
    await loadFolders(noting, model, { folders, codesFolder, report: () => undefined });
    return texts.some((text) => text.includes('db.prepareForReplanning'));
  };
  await replans(80);
  expect(await replans(1)).toBe(true);
  expect(await replans(2)).toBe(false);
  expect(await replans(40)).toBe(true);
  expect(await replans(3)).toBe(true);
});

describe('one transaction writes a small release', () => {
  /** Loads a small seed and returns what the store was said to be meanwhile. */
  const statesMeanwhile = async (): Promise<readonly unknown[]> => {
    const states: unknown[] = [];
    const note = ({ parameters }: Statement): void => {
      const properties = parameters['properties'] as Readonly<Record<string, unknown>> | undefined;
      if (properties?.['state'] !== undefined) states.push(properties['state']);
    };
    const noting: Graph = {
      ...graph,
      run: (statement) => (note(statement), graph.run(statement)),
      write: (work) => graph.write((own) => work((statement) => (note(statement), own(statement)))),
    };
    const folders = [await writeSeed(smallSeed)];
    await loadFolders(noting, model, { folders, codesFolder, report: () => undefined });
    return states;
  };
  const hold = async (properties: Readonly<Record<string, unknown>>): Promise<void> => {
    await load(await writeSeed(smallSeed));
    await run('MATCH (r:MineralGraphRelease) SET r += $properties', { properties });
  };

  test.each([
    ['another small one', { release: 'another' }],
    ['one of a former version', { modelVersion: modelVersion - 1 }],
  ])('over %s', async (_, properties) => {
    await hold(properties);
    expect(await statesMeanwhile()).toEqual(['COMPLETE']);
  });

  test.each([
    ['a large one', { release: 'another', counts: JSON.stringify([{ kind: 'Organization', count: 20_001 }]) }],
    ['one that was broken off, so that nobody knows how large it is', { release: 'another', state: 'LOADING' }],
    ['one that was not counted, as by a former version', { modelVersion: modelVersion - 1, counts: null }],
  ])('but not over %s: as much would be taken away by it', async (_, properties) => {
    await hold(properties);
    expect(await statesMeanwhile()).toEqual(['LOADING', 'COMPLETE']);
  });
});

test('what left the seed leaves the graph, relationships too', async () => {
  const { nodes, relationships } = smallSeed;
  await load(
    await writeSeed({
      ...smallSeed,
      relationships: { ...relationships, EXTRACTS: [link('organization:one', 'mineral:quartz')] },
    }),
  );
  expect(await idsOf('Organization')).toEqual(['organization:one', 'organization:two']);
  await load(
    await writeSeed({
      nodes: { ...nodes, Organization: nodes.Organization.slice(0, 1) },
      relationships: { HAS_ROLE: relationships.HAS_ROLE.slice(0, 1) },
    }),
  );
  expect(await idsOf('Organization')).toEqual(['organization:one']);
  expect(await run('MATCH ()-[r]->() RETURN type(r) AS type')).toEqual([{ type: 'HAS_ROLE' }]);
});

test('labels follow the evidence of membership, also when it changes', async () => {
  const { nodes, relationships } = smallSeed;
  await load(await writeSeed(smallSeed));
  expect(await idsOf('Member')).toEqual(['organization:one']);
  expect(await idsOf('Partner')).toEqual(['organization:two']);
  const turned = relationships.MEMBER_OF.map((row) => ({
    ...row,
    evidence: row.evidence === 'STRONG' ? 'SUPPORTER' : 'WEAK',
  }));
  await load(await writeSeed({ nodes, relationships: { ...relationships, MEMBER_OF: turned } }));
  expect(await idsOf('Member')).toEqual(['organization:two']);
  expect(await idsOf('Partner')).toEqual(['organization:one']);
});

test('a broken seed leaves the graph as it was', async () => {
  await load(await writeSeed(smallSeed));
  const broken = await writeSeed({ nodes: { ...smallSeed.nodes, Role: [{ id: 'role:mining' }] } });
  await expect(load(broken)).rejects.toThrow(/problems; nothing was loaded/);
  expect(await idsOf('Organization')).toEqual(['organization:one', 'organization:two']);
});

test('a database that holds other things is refused, unless told otherwise, and they stay', async () => {
  await run("CREATE (:Foreign {name: 'yours'})");
  await pretendOther();
  const folder = await writeSeed(smallSeed);
  await expect(load(folder)).rejects.toThrow(/holds 1 nodes that mineralgraph did not write/);
  expect((await load(folder, true)).changed).toBe(true);
  expect(await run('MATCH (n:Foreign) RETURN n.name AS name')).toEqual([{ name: 'yours' }]);
});

test('a store of a newer version is refused', async () => {
  const folder = await writeSeed(smallSeed);
  await load(folder);
  await run('MATCH (r:MineralGraphRelease) SET r.modelVersion = $version', { version: modelVersion + 1 });
  await expect(load(folder)).rejects.toThrow(/written by a newer mineralgraph/);
});

test('a store of a former version is loaded over without more ado, and what is not ours in it is refused as ever', async () => {
  const [folder, other] = [await writeSeed(smallSeed), await writeSeed({ nodes: smallSeed.nodes })];
  const { release } = await load(folder);
  const makeFormer = async (): Promise<void> => {
    await run(
      'MATCH (n) WHERE n.mineralgraphRelease IS NOT NULL SET n.release = n.mineralgraphRelease REMOVE n.mineralgraphRelease',
    );
    await run('MATCH ()-[n]->() SET n.release = n.mineralgraphRelease REMOVE n.mineralgraphRelease');
    await run('MATCH (r:MineralGraphRelease) SET r.modelVersion = 3');
  };
  const marks = (): Promise<Rows> =>
    run('MATCH (n) WHERE n.id IS NOT NULL RETURN DISTINCT n.release AS former, n.mineralgraphRelease AS now');

  await makeFormer();
  expect(await marks()).toEqual([{ former: release, now: null }]);
  expect(await load(folder)).toMatchObject({ changed: true, release });
  expect(await marks()).toEqual([{ former: null, now: release }]);

  await makeFormer();
  const { release: next } = await load(other);
  expect(await marks()).toEqual([{ former: null, now: next }]);
  expect(await run('MATCH ()-[r]->() RETURN r')).toEqual([]);

  await makeFormer();
  await run("CREATE (:Foreign:Source {id: 'yours', release: 'Monday'})");
  await expect(load(folder)).rejects.toThrow(/holds 1 nodes that mineralgraph did not write/);
});

test('an index that somebody took away is made again, also where the data is loaded already', async () => {
  const folder = await writeSeed(smallSeed);
  await load(folder);
  const names = (): Promise<Rows> => run('SHOW INDEXES YIELD name ORDER BY name');
  const before = await names();
  await run('DROP INDEX names');
  expect(await names()).not.toEqual(before);
  expect(await load(folder)).toMatchObject({ changed: false });
  expect(await names()).toEqual(before);
});

test('an index that Neo4j failed to fill is made again', async () => {
  const held = await run(printHeldIndexes().text);
  const oneFailed = held.map((it) => (it['name'] === 'names' ? { ...it, state: 'FAILED' } : it));
  const { stale, lacking } = await readIndexChanges({ ...graph, run: () => Promise.resolve(oneFailed) }, model, true);
  expect([stale, lacking.map(({ index }) => index.name)]).toEqual([['names'], ['names']]);
});

describe('an index of which the schema asks something else than before', () => {
  const coverages = (): Promise<Rows> =>
    run('SHOW INDEXES YIELD name, type, labelsOrTypes, properties, options ORDER BY name');
  const replace = async (name: string, made: string): Promise<void> => {
    await run(`DROP INDEX ${name}`);
    await run(made.replace('INDEX', `INDEX ${name}`));
  };
  const keyword = "OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}}";

  test.each([
    ['labels', 'names', `CREATE FULLTEXT INDEX FOR (n:Former) ON EACH [n.namesFolded] ${keyword}`],
    ['properties', 'names', `CREATE FULLTEXT INDEX FOR (n:Entity) ON EACH [n.namesFolded, n.former] ${keyword}`],
    ['analyser', 'names', 'CREATE FULLTEXT INDEX FOR (n:Entity) ON EACH [n.namesFolded]'],
    ['relationship types', 'links', `CREATE FULLTEXT INDEX FOR ()-[n:FORMER]-() ON EACH [n.id] ${keyword}`],
    ['order of keys', 'nameOrderEN_of_Organization', 'CREATE INDEX FOR (n:Organization) ON (n.id, n.nameOrderEN)'],
  ])('is made anew: other %s', async (_, name, made) => {
    const folder = await writeSeed(smallSeed);
    await load(folder);
    const before = await coverages();
    await replace(name, made);
    expect(await coverages()).not.toEqual(before);
    await pretendOther();
    await load(folder);
    expect(await coverages()).toEqual(before);
  });

  test("is another's, and refused, where nothing was loaded before", async () => {
    const folder = await writeSeed(smallSeed);
    await load(folder);
    await replace('names', `CREATE FULLTEXT INDEX FOR (n:Yours) ON EACH [n.name] ${keyword}`);
    const before = await coverages();
    await run('MATCH (r:MineralGraphRelease) DELETE r');
    await expect(load(folder)).rejects.toThrow(/indexes that mineralgraph did not make, .*: names\./);
    expect(await coverages()).toEqual(before);
    expect(await run('MATCH (r:MineralGraphRelease) RETURN r')).toEqual([]);
    await run('DROP INDEX names');
    await load(folder);
  });
});

test('two loads at once: the second is told to wait, since the first renews its lock', async () => {
  const renew = (): Promise<unknown> =>
    run(
      "MERGE (r:MineralGraphRelease {key: 'release'}) SET r.lockedBy = 'another', r.lockedUntil = timestamp() + 15000",
    );
  await pretendOther();
  await renew();
  const renewing = setInterval(() => void renew(), 300);
  try {
    await expect(load(await writeSeed(smallSeed))).rejects.toThrow(/Another load is running/);
  } finally {
    clearInterval(renewing);
    await run("MATCH (r:MineralGraphRelease {lockedBy: 'another'}) REMOVE r.lockedBy, r.lockedUntil");
  }
});
