/**
 * Beside an answer stands what its reader must know: extensions.notices, each with a code of a closed list, a sentence in
 * the language of the operation, and the place that it is about. An answer that needs no explaining has none.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { noticeCodes } from '../../src/answer/composeNotice.js';
import { executeOperation } from '../../src/api/executeOperation.js';
import type { ExecutionResult } from '../../src/api/executionResult.js';
import { deriveContract } from '../../src/contract/deriveContract.js';
import { readSchema } from '../../src/load/readSchema.js';
import { readModel } from '../../src/model/readModel.js';
import { operationOf, projectRoot } from '../support/testGraph.js';
import { startTestServer } from '../support/testServer.js';
import type { TestServer } from '../support/testServer.js';

interface Notice {
  readonly code: string;
  readonly message: string;
  readonly path: readonly string[];
  readonly candidates?: readonly { readonly id: string; readonly name: string }[];
  readonly [detail: string]: unknown;
}

let api: TestServer;
beforeAll(async () => {
  api = await startTestServer();
});
afterAll(() => api.close());

/** Asks an operation that must succeed, and returns its notices; undefined when it has none. */
async function noticesOf(query: string): Promise<readonly Notice[] | undefined> {
  const { status, body } = await api.post({ query });
  expect(status).toBe(200);
  expect(body.errors).toBeUndefined();
  return body.extensions?.['notices'] as readonly Notice[] | undefined;
}

test('an answer that needs no explaining has no notices', async () => {
  const { body } = await api.post({ query: '{ organization(name: "Rana Gruber") { id } }' });
  expect(Object.keys(body.extensions ?? {})).toEqual(['cost']);
});

test('what is said of a page is said of its own root field, also where another asks the same of another node', async () => {
  const products = '{ products { nodes { id } } }';
  const notices = await noticesOf(
    `{ few: mineral(id: "mineral:ilmenite") ${products} many: mineral(id: "mineral:quartz") ${products} }`,
  );
  const paths = (notices ?? []).map(({ path }) => path.join('.'));
  expect(paths).toEqual(['many.products']);
});

describe('NEAR_NAMES: what is near to a name or an id that gave null', () => {
  test('a misspelt name', async () => {
    const [notice, ...others] = (await noticesOf('{ it: organization(name: "Rana Grubber") { name } }')) ?? [];
    expect(others).toEqual([]);
    expect(notice).toMatchObject({ code: 'NEAR_NAMES', path: ['it'], text: 'Rana Grubber' });
    expect(notice?.candidates?.[0]).toEqual({ id: 'organization:rana-gruber', name: 'Rana Gruber' });
    expect(notice?.candidates?.length).toBeLessThanOrEqual(5);
    expect(notice?.message).toMatch(
      /^it: found nothing for "Rana Grubber"\. Near names: Rana Gruber \(organization:rana-gruber\)/,
    );
  });

  test('the sentence and the names are in the language of the operation', async () => {
    const [notice] = (await noticesOf('query @language(is: NB) { mineral(name: "kvartz") { id } }')) ?? [];
    expect(notice?.message).toMatch(
      /^mineral: fant ingenting for «kvartz»\. Navn som ligner: kvarts \(mineral:quartz\)/,
    );
  });

  test.each([
    ['a field of the type', '{ organization(id: "organization:rana-grubber") { id } }'],
    ['node', '{ node(id: "organization:rana-grubber") { id } }'],
    ['neighbors', '{ neighbors(of: "organization:rana-grubber") { totalCount } }'],
  ])('an id that nobody bears, by its words: %s', async (_, query) => {
    const notices = await noticesOf(query);
    expect(notices).toMatchObject([{ code: 'NEAR_NAMES', text: 'organization:rana-grubber' }]);
    expect(notices?.[0]?.candidates?.[0]?.id).toBe('organization:rana-gruber');
  });

  test('only among the types that the field can give', async () => {
    const [notice] = (await noticesOf('{ mineral(name: "Rana Gruber") { id } }')) ?? [];
    expect((notice?.candidates ?? []).filter(({ id }) => !id.startsWith('mineral:'))).toEqual([]);
  });

  test('nothing is said of a name that is like no other', async () => {
    expect(await noticesOf('{ organization(name: "Xyzzy Quux") { id } }')).toBeUndefined();
  });

  test('the price is that of the question, and what was found costs no further statement', async () => {
    const found = api.statements();
    await api.post({ query: '{ organization(name: "Rana Gruber") { id } }' });
    const sought = api.statements();
    const { body } = await api.post({ query: '{ organization(name: "Rana Grubber") { id } }' });
    expect(body.extensions?.['cost']).toEqual({ price: 1, limit: 100_000, used: 0 });
    // One statement; then one more, the search.
    expect([sought - found, api.statements() - sought]).toEqual([1, 2]);
  });
});

describe('UNKNOWN_ID: ids that nothing bears', () => {
  test('among several asked for together', async () => {
    expect(await noticesOf('{ nodes(ids: ["mineral:quartz", "mineral:unobtainium"]) { id } }')).toEqual([
      {
        code: 'UNKNOWN_ID',
        message: 'nodes: nothing is known by mineral:unobtainium.',
        path: ['nodes'],
        ids: ['mineral:unobtainium'],
      },
    ]);
  });

  test('of something that has no name, or that nothing is near to', async () => {
    expect(await noticesOf('{ source(id: "source:never-written") { id } }')).toMatchObject([
      { code: 'UNKNOWN_ID', ids: ['source:never-written'] },
    ]);
    expect(await noticesOf('{ node(id: "organization:xyzzy-quux") { id } }')).toMatchObject([
      { code: 'UNKNOWN_ID', ids: ['organization:xyzzy-quux'] },
    ]);
  });

  test('in a condition that nothing meets', async () => {
    const where = (id: string): string => `where: { minerals: { has: "${id}" } }`;
    expect(await noticesOf(`{ organizations(${where('mineral:unobtainium')}) { totalCount } }`)).toMatchObject([
      { code: 'UNKNOWN_ID', path: ['organizations'], ids: ['mineral:unobtainium'] },
    ]);
    expect(await noticesOf(`{ organizations(${where('mineral:unobtainium')}) { nodes { id } } }`)).toMatchObject([
      { code: 'UNKNOWN_ID' },
    ]);
    expect(await noticesOf(`{ organizations(${where('mineral:quartz')}) { totalCount } }`)).toBeUndefined();
  });

  test('in a sentence of bokmål', async () => {
    const notices = await noticesOf('query @language(is: NB) { nodes(ids: ["mineral:unobtainium"]) { id } }');
    expect(notices?.[0]?.message).toBe('nodes: ingenting er kjent under mineral:unobtainium.');
  });
});

describe('CUT: more may fit a text than is kept', () => {
  test('of a search', async () => {
    expect(await noticesOf('{ search(text: "a", first: 2) { totalCount } }')).toMatchObject([
      {
        code: 'CUT',
        path: ['search'],
        limit: 200,
        message: expect.stringMatching(/^search: 200 or more fit; only 200/),
      },
    ]);
    expect(await noticesOf('{ search(text: "Rana Gruber", first: 2) { totalCount } }')).toBeUndefined();
  });

  test('of several texts, those that it is about', async () => {
    expect(await noticesOf('{ resolve(names: ["Rana Gruber", "a"]) { match { id } } }')).toMatchObject([
      { code: 'CUT', path: ['resolve'], texts: ['a'], message: expect.stringContaining(' fit "a"; ') },
    ]);
  });
});

describe('DEFAULT_PAGE: there is more than the page that nobody asked for', () => {
  test('at the root', async () => {
    expect(await noticesOf('{ organizations { nodes { id } } }')).toMatchObject([
      { code: 'DEFAULT_PAGE', path: ['organizations'], size: 20 },
    ]);
  });

  test('anywhere below it, named once for all places', async () => {
    expect(
      await noticesOf('{ roles(first: 100) { nodes { name organizations { edges { node { id } } } } } }'),
    ).toMatchObject([{ code: 'DEFAULT_PAGE', path: ['roles', 'nodes', 'organizations'], size: 20 }]);
  });

  test('below a facet too', async () => {
    const notices = await noticesOf(
      '{ organizations { totalCount facets { roles { node { organizations { nodes { id } } } } } } }',
    );
    const path = ['organizations', 'facets', 'roles', 'node', 'organizations'];
    expect(notices).toMatchObject([{ code: 'DEFAULT_PAGE', path, size: 20 }]);
  });

  test('once, whichever types of nodes stand there', async () => {
    const observations = 'observations { nodes { id } }';
    const notices = await noticesOf(
      `{ nodes(ids: ["cluster:mineralklynge-norge", "organization:rana-gruber"]) {
        ... on Cluster { ${observations} } ... on Organization { ${observations} } } }`,
    );
    expect(notices).toMatchObject([{ code: 'DEFAULT_PAGE', path: ['nodes', 'observations'] }]);
  });

  test.each([
    ['the page was asked for', '{ organizations(first: 5) { nodes { id } } }'],
    ['the number tells', '{ organizations { totalCount nodes { id } } }'],
    ['pageInfo tells', '{ organizations { nodes { id } pageInfo { hasNextPage } } }'],
    ['all are shown', '{ clusters { nodes { id } } }'],
  ])('nothing is said where %s', async (_, query) => {
    expect(await noticesOf(query)).toBeUndefined();
  });
});

describe('CUT_LIST: a list that an answer gathers is longer than it may be', () => {
  test('how many there are is said, in the language of the operation', async () => {
    const inFull = await impactWith(500);
    const count = (inFull.data?.['impact'] as { sources: unknown[] }).sources.length;
    expect(count).toBeGreaterThan(2);
    expect(inFull.extensions?.notices).toBeUndefined();

    const cut = await impactWith(2);
    expect((cut.data?.['impact'] as { sources: unknown[] }).sources).toHaveLength(2);
    expect(cut.extensions?.notices).toEqual([
      {
        code: 'CUT_LIST',
        path: ['impact', 'sources'],
        message: `impact.sources: ${count} hører til her; de første 2 av dem er vist.`,
        count,
        size: 2,
      },
    ]);
  });

  /** Asks what follows if a quarry stops, by a schema in which an answer names so many sources at most. */
  async function impactWith(most: number): Promise<ExecutionResult> {
    const kept = '@across(path: ["effects", "links"]) @most(is: 500)';
    const files = (await readSchema(join(projectRoot, 'schema'))).map((it) =>
      it.name === 'schema/Impact.graphql' ? { ...it, text: it.text.replace(kept, kept.replace('500', `${most}`)) } : it,
    );
    const contract = deriveContract(readModel(files));
    const document = parse('query @language(is: NB) { impact(of: "mineral:quartz") { sources { id } } }');
    return executeOperation({ ...api.loaded.execution, contract }, document, operationOf(document), {});
  }
});

test('README names the codes, each of them and no others', async () => {
  const readme = await readFile(join(projectRoot, 'README.md'), 'utf8');
  const table = readme.slice(readme.indexOf('## Notices'), readme.indexOf('## Three versions'));
  const named = [...table.matchAll(/^\| `([A-Z_]+)`/gm)].map(([, code]) => code);
  const declared = api.loaded.contract.model.roots.flatMap(({ notice }) => notice?.code ?? []);
  expect(named.toSorted()).toEqual([...noticeCodes, ...declared].sort());
});

describe('INFERRED_MEMBERSHIPS: how far the list of members is stated', () => {
  test('numbers are counted in the graph, and what is stated of the whole stands beside them', async () => {
    const { body } = await api.post({
      query: `{
        members(first: 1) { totalCount }
        inferred: cluster(id: "cluster:mineralklynge-norge") {
          members(first: 1, where: { edge: { certainty: { eq: INFERRED } } }) { totalCount }
          observations(first: 50, where: { node: { property: { eq: "MEMBER_COUNT" }, certainty: { eq: STATED } } }) {
            nodes { id text: display }
          }
        }
      }`,
    });
    const { members, inferred } = body.data as {
      members: { totalCount: number };
      inferred: { members: { totalCount: number }; observations: { nodes: { id: string; text: string }[] } };
    };
    const said = inferred.observations.nodes;
    expect(said.length).toBeGreaterThan(0);
    expect(body.extensions?.['notices']).toEqual([
      {
        code: 'INFERRED_MEMBERSHIPS',
        message: `${inferred.members.totalCount} of the ${members.totalCount} memberships are inferred, not stated by a source. What sources state of the number of members as a whole: ${said.map((it) => it.text).join('; ')}. What was looked for and not found, the absences of the cluster say.`,
        path: ['members'],
        counted: inferred.members.totalCount,
        total: members.totalCount,
        said,
      },
    ]);
  });

  test('it is about all members, whatever part is asked for', async () => {
    const all = await noticesOf('{ members(first: 1) { totalCount } }');
    const some = await noticesOf('{ members(first: 1, where: { edge: { evidence: { eq: WEAK } } }) { totalCount } }');
    expect(some).toEqual(all);
  });

  test('in bokmål', async () => {
    const notices = await noticesOf('query @language(is: NB) { members(first: 1) { totalCount } }');
    expect(notices?.[0]?.message).toMatch(/^\d+ av de \d+ medlemskapene er slutninger.*: 30 medlemmer \(2012-06\)/);
  });
});

test('@dryRun reads nothing, so that it has nothing to say', async () => {
  const { body } = await api.post({ query: 'query @dryRun { organization(name: "Rana Grubber") { id } }' });
  expect(Object.keys(body.extensions ?? {})).toEqual(['cost']);
});
