/**
 * Who has a Neo4j already names it by NEO4J_URI. Then nothing of ours starts or stops, start does not load into it by
 * itself, and a load leaves alone what is there: it is refused first, and touches only its own when it is told to go on.
 */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { watchRelease } from '../../src/api/releaseWatch.js';
import { readConfig } from '../../src/config.js';
import { connect } from '../../src/connect.js';
import { printNodes, printRelationships } from '../../src/cypher/printLoad.js';
import type { Connection } from '../../src/connect.js';
import type { Rows } from '../../src/graph/openGraph.js';
import { loadFolders } from '../../src/load/loadFolders.js';
import type { LoadResult } from '../../src/load/loadSeed.js';
import { makeFolder, removeFolders } from '../embedded/embeddedTest.js';
import { neo4jEnvironment } from '../support/neo4jEnvironment.js';
import { codesFolder, projectRoot, readContract, timeLimit } from '../support/testGraph.js';
import { entity, link, smallSeed, writeSeed } from '../support/writeSeed.js';
import type { SeedFiles } from '../support/writeSeed.js';

const { model } = await readContract();
const own = neo4jEnvironment();
const uri = own['NEO4J_URI'] ?? '';

async function load({ graph }: Connection, seed: SeedFiles, besideOtherData = false): Promise<LoadResult> {
  const options = { codesFolder, report: () => undefined, besideOtherData };
  return loadFolders(graph, model, { ...options, folders: [await writeSeed(seed)] });
}

/** Returns the small seed with its role named so. */
const seedNamed = (role: string): SeedFiles => ({
  ...smallSeed,
  nodes: { ...smallSeed.nodes, Role: [entity('role:mining', role, { position: 1 })] },
});

afterAll(removeFolders);

describe('by NEO4J_URI', () => {
  test('nothing is loaded at start, unless MINERALGRAPH_LOAD says so', () => {
    expect(readConfig(own, projectRoot).load).toBe('never');
    expect(readConfig({ ...own, MINERALGRAPH_LOAD: 'auto' }, projectRoot).load).toBe('auto');
    expect(readConfig({}, projectRoot)).toMatchObject({ neo4j: undefined, load: 'auto' });
  });

  test('no Neo4j of ours starts, and the one that was named runs on when we close', async () => {
    const home = join(await makeFolder(), 'home');
    const reports: string[] = [];
    for (const round of [1, 2]) {
      const config = readConfig({ ...own, MINERALGRAPH_HOME: home }, projectRoot);
      const { graph, close } = await connect(config, (message) => reports.push(message));
      expect(await graph.run({ text: 'RETURN $round AS round', parameters: { round } })).toEqual([{ round }]);
      await close();
    }
    expect(reports).toEqual([]);
    await expect(stat(home)).rejects.toThrow('ENOENT');
  });

  test.each(['bolt', 'neo4j'])('%s:// is loaded into and read from', async (scheme) => {
    const environment = { ...own, NEO4J_URI: uri.replace(/^\w+/, scheme) };
    const connection = await connect(readConfig(environment, projectRoot), () => undefined);
    const { release, changed } = await load(connection, seedNamed(`Mining, by ${scheme}`));
    expect(changed).toBe(true);
    expect(await watchRelease(connection.graph, timeLimit).current()).toMatchObject({ release });
    await connection.close();
  });

  test.each(['http://localhost:7474', 'localhost:7687', 'neo4j://'])('%s is refused as no address', (address) => {
    expect(() => readConfig({ NEO4J_URI: address }, projectRoot)).toThrow(
      `NEO4J_URI: expected an address such as neo4j://localhost:7687, got "${address}".`,
    );
  });

  test('a wrong password is said to be one', async () => {
    const config = readConfig({ ...own, NEO4J_PASSWORD: 'guessed' }, projectRoot);
    const connection = await connect(config, () => undefined);
    await expect(load(connection, smallSeed)).rejects.toThrow('Neo4j refuses the user name or password it was given');
    await connection.close();
  });

  test.each(['bolt', 'neo4j'])('a misspelt NEO4J_DATABASE is said to be one, over %s://', async (scheme) => {
    const environment = { ...own, NEO4J_URI: uri.replace(/^\w+/, scheme), NEO4J_DATABASE: 'mineralgarph' };
    const connection = await connect(readConfig(environment, projectRoot), () => undefined);
    await expect(load(connection, smallSeed)).rejects.toThrow(
      'Neo4j has no database of that name, or has not started it yet. NEO4J_DATABASE names it; without it the default one is used.',
    );
    await connection.close();
  });
});

describe('loading into a database that holds other things', () => {
  let connection: Connection;
  beforeAll(async () => {
    connection = await connect(readConfig(own, projectRoot), () => undefined);
    await load(connection, seedNamed('Mining, before'));
  });
  afterEach(async () => {
    await run('MATCH (n:Yours) DETACH DELETE n');
    await run('MATCH ()-[r {yours: true}]->() DELETE r');
  });
  afterAll(() => connection.close());

  const run = (text: string): Promise<Rows> => connection.graph.run({ text, parameters: {} });

  /** Returns everything that is yours: nodes, and relationships that begin there. */
  const yours = (): Promise<Rows> =>
    run(`MATCH (n:Yours) OPTIONAL MATCH (n)-[r]->(m)
      RETURN labels(n) AS labels, properties(n) AS node, type(r) AS type, properties(r) AS link, m.id AS end ORDER BY n.id, end`);

  test('is refused in a sentence that says what to do, and nothing is changed', async () => {
    await run("CREATE (:Yours {id: 'a'}), (:Yours {id: 'b'})");
    await expect(load(connection, smallSeed)).rejects.toThrow(
      'The database holds 2 nodes that mineralgraph did not write. Give it a database of its own, or load with --beside-other-data, which leaves them untouched.',
    );
    expect(await run('MATCH (n:Role) RETURN n.nameNB AS name')).toEqual([{ name: 'Mining, before' }]);
  });

  test('goes beside them when told so, and touches only its own, also when it takes its own away', async () => {
    await run(`MATCH (ours:Organization {id: 'organization:one'})
      CREATE (a:Yours:Person {id: 'a', name: 'Anna', release: 'Monday'}), (b:Yours:Source {id: 'b'})
      CREATE (a)-[:EXTRACTS {since: 1990}]->(b), (a)-[:KNOWS]->(ours)`);
    const before = await yours();
    expect(before).toHaveLength(3);

    await load(connection, seedNamed('Mining, beside'), true);
    const { nodes } = smallSeed;
    const extracts = [link('organization:two', 'mineral:quartz')];
    await load(connection, { ...smallSeed, relationships: { EXTRACTS: extracts } }, true);
    await load(connection, { nodes: { ...nodes, Organization: nodes.Organization.slice(0, 1) } }, true);

    expect(await yours()).toEqual(before);
    expect(await run('MATCH (n:Organization:Entity) RETURN n.id AS id')).toEqual([{ id: 'organization:one' }]);
    expect(await run('MATCH (:Entity)-[r]->() RETURN type(r) AS type')).toEqual([]);
  });

  test('is refused too when they bear a label that is ours as well', async () => {
    await run(
      "CREATE (:Yours:Source {id: 'a', title: 'Your source'}), (:Yours:Entity:Organization {id: 'b', release: '2024'})",
    );
    const before = await yours();
    await expect(load(connection, seedNamed('Mining, labels'))).rejects.toThrow('The database holds 2 nodes');
    await load(connection, seedNamed('Mining, labels'), true);
    expect(await yours()).toEqual(before);
  });

  test('is refused when only relationships are yours; told so, those of a type of ours are kept too', async () => {
    await run(`MATCH (one:Entity {id: 'organization:one'}), (quartz:Entity {id: 'mineral:quartz'})
      CREATE (one)-[:EXTRACTS {release: 'Monday', yours: true}]->(quartz)`);
    await expect(load(connection, seedNamed('Mining, types'))).rejects.toThrow('The database holds 1 relationships');
    await run("CREATE (:Yours {id: 'a'})-[:EXTRACTS {release: 'Monday'}]->(:Yours {id: 'b'})");
    const before = await yours();
    await load(connection, seedNamed('Mining, types'), true);
    expect(await yours()).toEqual(before);
    expect(await run('MATCH ()-[r {yours: true}]->() RETURN properties(r) AS r')).toEqual([
      { r: { release: 'Monday', yours: true } },
    ]);
  });

  test('is refused, told so or not, when a node of yours bears an id of the seed beside a label of ours', async () => {
    await run("CREATE (:Yours:Entity {id: 'mineral:halite', name: 'Your halite'})");
    const { nodes } = smallSeed;
    const halite = entity('mineral:halite', 'Halite', { kind: 'MINERAL' });
    const seed = { ...smallSeed, nodes: { ...nodes, Mineral: [...nodes.Mineral, halite] } };
    const before = await yours();
    await expect(load(connection, seed, true)).rejects.toThrow(
      'Nodes that mineralgraph did not write bear labels and ids of the seed: mineral:halite.',
    );
    expect(await yours()).toEqual(before);
  });

  test('is refused when your data cannot bear what keeps ids unique', async () => {
    await run("MATCH (r:MineralGraphRelease) SET r.release = 'another'");
    await run('DROP CONSTRAINT id_Source');
    await run("CREATE (:Yours:Source {id: 'a'}), (:Yours:Source {id: 'a'})");
    await expect(load(connection, seedNamed('Mining, doubles'), true)).rejects.toThrow(
      /^What the database holds is at odds with what mineralgraph keeps: [^]* the label `Source` and property `id`/,
    );
    await run('MATCH (n:Yours) DELETE n');
    await load(connection, seedNamed('Mining, doubles'));
  });

  test('is refused when a relationship of yours would lose its end', async () => {
    await load(connection, seedNamed('Mining, tied'));
    await run("MATCH (two:Entity {id: 'organization:two'}) CREATE (:Yours {id: 'a'})-[:KNOWS]->(two)");
    const { nodes } = smallSeed;
    const without = { nodes: { ...nodes, Organization: nodes.Organization.slice(0, 1) } };
    const before = await yours();
    await expect(load(connection, without, true)).rejects.toThrow(
      'Relationships that mineralgraph did not write lead to nodes that left the seed: organization:two.',
    );
    expect(await yours()).toEqual(before);
    await load(connection, seedNamed('Mining, tied again'), true);
    expect(await yours()).toEqual(before);
  });
});

describe('what takes an id of the seed while the load runs', () => {
  let connection: Connection;
  beforeAll(async () => {
    connection = await connect(readConfig(own, projectRoot), () => undefined);
    await run(`CREATE (a:Yours:Entity {id: 'a'}), (b:Yours:Entity {id: 'b'}), (a)-[:EXTRACTS {id: 'c'}]->(b)`);
  });
  afterAll(async () => {
    await run('MATCH (n:Yours) DETACH DELETE n');
    await connection.close();
  });

  const run = (text: string): Promise<Rows> => connection.graph.run({ text, parameters: {} });
  const row = { id: 'c', from: 'a', to: 'b', properties: { id: 'c', note: 'ours' } };

  test.each([
    ['node', printNodes('Entity', ['Entity', 'Ours'], ['Yours'], [{ ...row, id: 'a' }], 'release')],
    ['relationship', printRelationships('EXTRACTS', 'Entity', 'Entity', [row], 'release')],
  ])('is passed over by the statement that writes a %s', async (_, statement) => {
    expect(await connection.graph.run(statement)).toEqual([{ written: 0 }]);
    expect(await run('MATCH (n:Yours)-[r]->() RETURN labels(n) AS labels, n {.*} AS n, r {.*} AS r')).toEqual([
      { labels: ['Entity', 'Yours'], n: { id: 'a' }, r: { id: 'c' } },
    ]);
  });
});
