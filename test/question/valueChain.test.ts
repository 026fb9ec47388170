/** What a value chain is, in small graphs that are made up. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { printQuestion, vocabularyOf } from '../../src/cypher/printQuestion.js';
import { present } from '../../src/errors.js';
import type { SeedRow } from '../../src/load/seed.js';
import { askByLayers } from '../../src/question/askByLayers.js';
import { loadTestGraph, timeLimit } from '../support/testGraph.js';
import type { LoadedGraph } from '../support/testGraph.js';
import { entity, link, smallSeed, writeSeed } from '../support/writeSeed.js';

let loaded: LoadedGraph | undefined;
afterEach(async () => loaded?.close());

/** Ore in a mine that a company owns goes to a works that another operates, which makes metal of it for cans. */
const metalworks = {
  nodes: {
    ...smallSeed.nodes,
    Mineral: [mineral('ore'), mineral('metal')],
    Deposit: [entity('deposit:mine', 'Mine')],
    Facility: [entity('facility:works', 'Works', { kind: 'SMELTER' })],
    Organization: ['miner', 'smelter', 'shipper'].map((id) => entity(`organization:${id}`, id, { kind: 'COMPANY' })),
    Product: [entity('product:can', 'Can')],
    Place: [
      entity('place:norway', 'Norge', { kind: 'COUNTRY' }),
      entity('place:sweden', 'Sverige', { kind: 'COUNTRY' }),
      entity('place:town', 'Town', { kind: 'MUNICIPALITY' }),
    ],
  },
  relationships: {
    CONTAINS: [link('deposit:mine', 'mineral:ore')],
    HOLDS_RIGHT: [{ ...link('organization:miner', 'deposit:mine'), right: 'EXTRACTION' }],
    EXTRACTS: [link('organization:miner', 'mineral:ore', { until: '2010' })],
    SUPPLIES: [{ ...link('organization:shipper', 'organization:miner'), status: 'ACTUAL', goods: 'lorries' }],
    TAKES_IN: [link('facility:works', 'mineral:ore')],
    OPERATES: [link('organization:smelter', 'facility:works')],
    PUTS_OUT: [link('facility:works', 'mineral:metal')],
    CONSUMES: [{ ...link('product:can', 'mineral:metal'), function: 'STRUCTURE' }],
    LOCATED_IN: [link('deposit:mine', 'place:town'), link('facility:works', 'place:sweden')],
    WITHIN: [link('place:town', 'place:norway')],
  },
};

const shown = `of { id } goesOn cut layers { distance totalCount cut entities { id } links { kind } }
  missing { stage of { id } absences { id } } inCountry { country { id } inside outside unknown }`;

interface Chain {
  readonly goesOn: boolean;
  readonly cut: boolean;
  readonly layers: readonly {
    readonly distance: number;
    readonly totalCount: number;
    readonly cut: boolean;
    readonly entities: readonly { readonly id: string }[];
    readonly links: readonly { readonly kind: string }[];
  }[];
  readonly missing: readonly { readonly stage: string; readonly of: { readonly id: string } }[];
  readonly inCountry: unknown;
}

describe('the chain through an ore', () => {
  test('has where it comes from before it and what comes of it behind it', async () => {
    const chain = await chainOf('of: "mineral:ore"');
    expect(chain.layers.map(({ distance, entities }) => [distance, ...entities.map(({ id }) => id)])).toEqual([
      [-2, 'organization:shipper'],
      [-1, 'deposit:mine', 'organization:miner'],
      [0, 'mineral:ore'],
      [1, 'facility:works'],
      [2, 'mineral:metal', 'organization:smelter'],
      [3, 'product:can'],
    ]);
    expect(chain).toMatchObject({ goesOn: false, cut: false });
  });

  test('knows no product of it: what a works puts out need not be won of what it takes in', async () => {
    const chain = await chainOf('of: "mineral:ore"');
    expect(chain.missing).toEqual([{ stage: 'PRODUCT', of: { id: 'mineral:ore' }, absences: [] }]);
  });

  test('has the links to the nearer layer first, then those within the layer', async () => {
    const chain = await chainOf('of: "mineral:ore", direction: UPSTREAM, depth: 1');
    expect(chain.layers[0]?.links.map(({ kind }) => kind)).toEqual(['CONTAINS', 'EXTRACTS', 'HOLDS_RIGHT']);
    expect(chain.goesOn).toBe(true);
  });

  test('knows only what may have held on the day asked', async () => {
    const chain = await chainOf('of: "mineral:ore", direction: UPSTREAM, depth: 1, asOf: "2015-01-01"');
    expect(chain.layers[0]?.entities).toEqual([{ id: 'deposit:mine' }]);
    expect(chain.missing).toEqual([{ stage: 'EXTRACTION', of: { id: 'mineral:ore' }, absences: [] }]);
  });

  test('counts what lies in Norway; what is not located is not abroad', async () => {
    const chain = await chainOf('of: "mineral:ore"');
    expect(chain.inCountry).toEqual({ country: { id: 'place:norway' }, inside: 1, outside: 1, unknown: 3 });
  });
});

test('a product has the missing stages of itself, then of its minerals', async () => {
  const chain = await chainOf('of: "product:can", direction: UPSTREAM');
  expect(chain.missing.map(({ stage, of }) => [stage, of.id])).toEqual([
    ['MANUFACTURE', 'product:can'],
    ['DEPOSIT', 'mineral:metal'],
    ['EXTRACTION', 'mineral:metal'],
  ]);
});

test('what has no chain stands there alone, and an unknown id gives null and a notice', async () => {
  expect(await chainOf('of: "place:town"')).toMatchObject({ layers: [{ distance: 0 }], missing: [], cut: false });
  const answer = await loaded?.ask('{ valueChain(of: "mineral:or") { cut } }');
  expect(answer?.data).toEqual({ valueChain: null });
  expect(answer?.extensions?.notices).toHaveLength(1);
});

test.each([
  ['depth: 0', 'valueChain: depth: expected a number from 1 to 8, got 0.'],
  ['depth: 9', 'valueChain: depth: expected a number from 1 to 8, got 9.'],
  ['asOf: "2015-02-30"', 'valueChain: asOf: '],
])('%s is refused', async (argument, message) => {
  const graph = await load(metalworks);
  const { errors } = await graph.ask(`{ valueChain(of: "mineral:ore", ${argument}) { cut } }`);
  expect(errors?.map((it) => it.message)).toEqual([expect.stringContaining(message)]);
});

test('a day in the future sees what has not ended', async () => {
  expect((await chainOf('of: "product:can", asOf: "2099-01-01"')).layers).toHaveLength(5);
});

test('a layer holds a hundred entities, those with the most links first, and says that it was cut', async () => {
  const products = Array.from({ length: 120 }, (_, index) => `product:p${String(index).padStart(3, '0')}`);
  const consumed = (product: string, key?: string): SeedRow => ({
    ...link(product, 'mineral:ore'),
    function: 'STRUCTURE',
    ...(key === undefined ? {} : { key }),
  });
  const twice = products.slice(-1);
  const graph = await load({
    nodes: { ...metalworks.nodes, Product: products.map((id) => entity(id, id)) },
    relationships: { CONSUMES: [...products.map((id) => consumed(id)), ...twice.map((id) => consumed(id, 'more'))] },
  });
  const chain = await chainIn(graph, 'of: "mineral:ore", direction: DOWNSTREAM');
  const [, layer] = chain.layers;
  expect(layer?.entities.map(({ id }) => id)).toEqual([...twice, ...products.slice(0, 99)]);
  expect(layer).toMatchObject({ totalCount: 120, cut: true });
  expect(layer?.links).toHaveLength(101);
  expect(chain.cut).toBe(true);
});

test('thousands of links fit into the memory that Neo4j has, however few are shown', async () => {
  const products = Array.from({ length: 3000 }, (_, index) => `product:p${String(index).padStart(4, '0')}`);
  const graph = await load({
    nodes: { ...metalworks.nodes, Product: products.map((id) => entity(id, id)) },
    relationships: { CONSUMES: products.map((id) => ({ ...link(id, 'mineral:ore'), function: 'STRUCTURE' })) },
  });
  const { layers } = await chainIn(graph, 'of: "mineral:ore", direction: DOWNSTREAM');
  expect(layers[1]).toMatchObject({ totalCount: 3000, cut: true, entities: { length: 100 } });
});

test('what would go beyond the links that may be read is left out: the fewest links come first', async () => {
  const { graph, contract } = await load(metalworks);
  const question = contract.model.roots.find(({ name }) => name === 'valueChain')?.question;
  const cypher = present(question?.statements.get('chain-upstream'), 'the statement');
  const frontier = ['mineral:metal', 'mineral:ore'];
  const step = async (budget: number): Promise<unknown> => {
    const parameters = { direction: 'BOTH', frontier, met: frontier, layer: [], most: 100, budget };
    const perspective = { language: 'EN', day: '2020-01-01', asOf: undefined, releaseDay: '2020-01-01' } as const;
    const statement = printQuestion(cypher, parameters, vocabularyOf(contract.model), perspective);
    const [outcome] = await graph.read([statement], timeLimit);
    return outcome?.kind === 'rows' ? outcome.rows[0] : outcome;
  };
  expect(await step(2)).toMatchObject({ beyond: [['facility:works', true, [expect.any(String)]]], read: 1, cut: true });
  expect(await step(3)).toMatchObject({ total: 3, read: 3, cut: false });
});

test('a chain reads 20,000 links on either side, and tells of what it did not read', () => {
  const asking = askByLayers(['up', 'down', 'whole'], { of: 'mineral:ore', depth: 2 }, ['layers', 'missing']);
  const step = { beyond: [['a:b', true, ['l']]], total: 1, beside: [], read: 15_000, cut: false };
  const nothing = { beyond: [], total: 0, beside: [], read: 0, cut: false };
  const first = { frontier: ['mineral:ore'], budget: 20_000 };
  expect(asking.next().value).toMatchObject([
    { statement: 'up', parameters: first },
    { statement: 'down', parameters: first },
  ]);
  expect(asking.next([step, nothing]).value).toMatchObject([
    { statement: 'up', parameters: { budget: 5000, frontier: ['a:b'] } },
  ]);
  expect(asking.next([{ ...nothing, cut: true }]).value).toMatchObject([
    { statement: 'whole', parameters: { entities: ['a:b', 'mineral:ore'] } },
  ]);
  expect(asking.next([{ answer: {} }]).value).toMatchObject({
    cut: true,
    layers: [{ distance: -1, cut: true }, { distance: 0 }],
  });
});

async function chainOf(args: string): Promise<Chain> {
  return chainIn(await load(metalworks), args);
}

async function load(seed: Parameters<typeof writeSeed>[0]): Promise<LoadedGraph> {
  loaded = await loadTestGraph([await writeSeed(seed)]);
  return loaded;
}

async function chainIn(graph: LoadedGraph, args: string): Promise<Chain> {
  const { data, errors } = await graph.ask(`{ valueChain(${args}) { ${shown} } }`);
  expect(errors).toBeUndefined();
  return data?.['valueChain'] as Chain;
}

function mineral(name: string): SeedRow {
  return entity(`mineral:${name}`, name, { kind: 'MINERAL' });
}

test('what is said of the chain as a whole is asked beside what lies behind its last layer, and only where it is shown', () => {
  const step = { beyond: [['a:b', true, ['l']]], total: 1, beside: [], read: 1, cut: false };
  const behind = { beyond: [], total: 1, beside: [], read: 0, cut: false };
  const lastRound = (asked: readonly string[]): unknown => {
    const asking = askByLayers(['up', 'down', 'whole'], { of: 'mineral:ore', depth: 1 }, asked);
    asking.next();
    return asking.next([step, { ...behind, total: 0 }]).value;
  };
  const up = { statement: 'up', parameters: { layer: ['a:b'], most: 0 } };
  expect(lastRound(['layers', 'inCountry'])).toMatchObject([up, { statement: 'whole' }]);
  expect(lastRound(['layers', 'cut'])).toMatchObject([up]);
});
