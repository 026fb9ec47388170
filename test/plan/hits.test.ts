/**
 * What a page costs, in database hits as PROFILE counts them: in a graph of thousands as few as in one of dozens.
 * The database holds nothing else meanwhile, since what a plan costs also hangs on that.
 */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import neo4j from 'neo4j-driver';
import { encodeCursor } from '../../src/contract/encodeCursor.js';
import { present } from '../../src/errors.js';
import { watchRelease } from '../../src/api/releaseWatch.js';
import { loadSeed } from '../../src/load/loadSeed.js';
import { orderFieldsOf, orderPropertiesOf } from '../../src/model/orderFields.js';
import { planOperation } from '../../src/plan/planOperation.js';
import { printStatement } from '../../src/cypher/printStatement.js';
import { deleteAll } from '../support/deleteAll.js';
import { neo4jEnvironment } from '../support/neo4jEnvironment.js';
import { profileHits } from '../support/profileHits.js';
import { sideBySide } from '../support/sideBySide.js';
import { syntheticSeed } from '../support/syntheticSeed.js';
import { limits, openTestGraph, operationOf, readContract, timeLimit } from '../support/testGraph.js';

const graph = openTestGraph();
let hits: (query: string) => Promise<number>;
let close: () => Promise<void>;

beforeAll(async () => {
  const { NEO4J_URI: uri = '', NEO4J_USERNAME: username = '', NEO4J_PASSWORD: password = '' } = neo4jEnvironment();
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  const contract = await readContract();
  hits = async (query) => {
    const operation = { definition: operationOf(parse(query)), fragments: new Map(), variables: {} };
    const plan = planOperation(contract, operation, await watchRelease(graph, timeLimit).look(), limits);
    const counts = await Promise.all(plan.roots.map((root) => profileHits(driver, printStatement(root))));
    return counts.reduce((sum, it) => sum + it, 0);
  };
  close = async () => {
    await deleteAll(graph);
    await driver.close();
    await graph.close();
  };
});
afterAll(() => close(), 300_000);

const most = 60;
/** Where many share a key twice a page is read beyond a cursor: rows with the cursor's own key, and those beyond it. */
const mostShared = 160;
/** What each statement sees of the release. */
const seeing = 5;

const organizations = 5_000;

describe(`${organizations} organisations`, () => {
  beforeAll(async () => {
    const contract = await readContract();
    await deleteAll(graph);
    const seed = syntheticSeed({ organizations, minerals: organizations / 20, roles: 10 });
    await loadSeed(graph, contract.model, new Map(), seed, { report: () => undefined });
    // The loader does not wait for ever until the planner has counted; what a plan costs is known only then.
    await graph.run({ text: 'CALL db.prepareForReplanning(250)', parameters: {} });
  }, 900_000);

  describe.each([
    ['organizations', 'Organization', `organization:o${String(organizations / 2).padStart(7, '0')}`],
    ['minerals', 'Mineral', `mineral:m${organizations / 40}`],
  ])('pages of %s', (field, typeName, middle) => {
    const page = (args: string): string => `{ ${field}(${args}) { nodes { id name } } }`;

    /** Returns an order by one key, and a cursor in the middle of it. */
    const orderOf = async (name: string, descending: boolean): Promise<{ order: string; cursor: string }> => {
      const direction = descending ? 'DESC' : 'ASC';
      const order = `orderBy: [{ ${name}: ${direction} }]`;
      const type = present((await readContract()).model.types.get(typeName), typeName);
      const key = name === 'id' ? undefined : present(orderFieldsOf(type).get(name), name);
      const properties = key === undefined ? [] : orderPropertiesOf(key);
      const property = key?.kind === 'name' ? 'nameOrderEN' : properties.at(descending ? -1 : 0);
      const text = `MATCH (n:${typeName} {id: $id}) RETURN ${property === undefined ? '[]' : `[n.${property}]`} AS keys`;
      const [row] = await graph.run({ text, parameters: { id: middle } });
      const keys = present(row, middle)['keys'] as (string | number)[];
      const named = key === undefined ? '' : `${name}${key.kind === 'name' ? 'EN' : ''} ${direction}, `;
      return { order, cursor: encodeCursor(`Query.${field}`, `${named}id ${direction}`, keys, [middle]) };
    };

    test('cost the same in every order, at the beginning, at the end and in the middle', async () => {
      const type = present((await readContract()).model.types.get(typeName), typeName);
      const orders = ['id', ...orderFieldsOf(type).keys()].flatMap((name) =>
        [false, true].map((it) => [name, it] as const),
      );
      const begun = await sideBySide(orders, ([name, descending]) => orderOf(name, descending));
      const pages = begun.flatMap(({ order, cursor }) =>
        ['first: 20', 'last: 20', `first: 20, after: "${cursor}"`, `last: 20, before: "${cursor}"`].map(
          (it) => `${order}, ${it}`,
        ),
      );
      const counts = Object.fromEntries(
        await sideBySide(pages, async (args) => [args, await hits(page(args))] as const),
      );
      expect(Object.values(counts).filter((count) => count <= 20)).toEqual([]);
      const limitOf = (args: string): number => (/ id: | name: |^(?!.*(after|before))/.test(args) ? most : mostShared);
      expect(Object.entries(counts).filter(([args, count]) => count >= limitOf(args))).toEqual([]);
    }, 300_000);
  });

  test('a nested page costs what its parents have', async () => {
    const count = await hits('{ organizations(first: 20) { nodes { id minerals(first: 5) { nodes { id } } } } }');
    expect(count).toBeLessThan(400);
  });

  // About a dozen organisations extract each of the rarer minerals.
  const rare = (back: number): string => `"mineral:m${organizations / 20 - back}"`;
  test.each([
    ['has', `{ minerals: { has: ${rare(1)} } }`],
    [
      'some that names its node, with a condition on the edge',
      `{ minerals: { some: { node: { id: { eq: ${rare(1)} } }, edge: { certainty: { eq: STATED } } } } }`,
    ],
    [
      'either of two',
      `{ or: [{ minerals: { has: ${rare(1)} } }, { minerals: { has: ${rare(2)} }, kind: { eq: COMPANY } }] }`,
    ],
    [
      'a chain',
      `{ minerals: { some: { node: { actors: { has: "organization:o0000144" }, kind: { eq: MINERAL } } } }, kind: { ne: COMPANY } }`,
    ],
  ])('%s begins at the node that is named, the count too', async (_, where) => {
    const count = await hits(`{ organizations(first: 20, where: ${where}) { totalCount nodes { id name } } }`);
    expect(count).toBeGreaterThan(5);
    expect(count).toBeLessThan(1000);
  });

  test.each([
    ['beginnings', 'ra'],
    ['a misspelt name', 'fjelkwas'],
    ['several words', 'rana gruber, berg, fjell og andre gruver'],
  ])('a search costs what is kept of what it finds: %s', async (_, text) => {
    expect(
      await hits(`{ search(text: "${text}") { totalCount edges { score matched node { id name } } } }`),
    ).toBeLessThan(200 * 30);
  });

  test('counting all is one look at the count store', async () => {
    expect(await hits('{ organizations { totalCount } }')).toBeLessThan(5 + seeing);
  });

  test.each([
    ['a value', 'organizations { facets { kind { value count } } }', 2, 2.1],
    ['the year of a date', 'projects { facets { since { value count } } }', 0, 0.1],
    ['a relationship', 'organizations { facets { roles { count node { id } } } }', 3, 6],
    [
      'what one of ten nodes leads to',
      'role(id: "role:r1") { organizations { facets { kind { value count } } } }',
      0.2,
      0.4,
    ],
  ])('a facet costs a few looks at each node that it counts: %s', async (_, query, least, limit) => {
    const count = await hits(`{ ${query} }`);
    expect(count).toBeGreaterThanOrEqual(least * organizations);
    expect(count).toBeLessThan(limit * organizations + most);
  });

  test('a facet begins at the node that is named', async () => {
    const where = `{ minerals: { has: ${rare(1)} } }`;
    expect(await hits(`{ organizations(where: ${where}) { facets { kind { value count } } } }`)).toBeLessThan(200);
  });

  test.each([
    ['at the beginning', ''],
    ['by name', 'orderBy: [{ name: ASC }]'],
    ['at the end', 'last: 20'],
  ])('a page below a hub costs what the far label has between its rows, not what the hub has: %s', async (_, args) => {
    const page = args === '' ? '' : `(${args})`;
    const count = await hits(`{ role(id: "role:r1") { organizations${page} { nodes { id name } } } }`);
    expect(count).toBeGreaterThan(60);
    expect(count).toBeLessThan(2500);
  });

  test('a total on one node is its degree', async () => {
    expect(await hits('{ role(id: "role:r1") { organizations { totalCount } } }')).toBeLessThan(10 + seeing);
  });
});
