/**
 * Connections are ordered by any field of their nodes and edges, and by the number of relationships; unknown values
 * come last in either direction.
 */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { SeedRow } from '../../src/load/seed.js';
import { loadTestGraph } from '../support/testGraph.js';
import type { LoadedGraph } from '../support/testGraph.js';
import { readPage, selection, show, walk } from '../support/walkPages.js';
import type { Turn } from '../support/walkPages.js';
import { entity, link, smallSeed, writeSeed } from '../support/writeSeed.js';

/** Hardness is known of three of six minerals; projects begin in a year, a month, on a day, or nobody knows when. */
const hardness = { a: undefined, b: 7, c: 2.5, d: undefined, e: 7, f: undefined };
const since = { a: '2012', b: undefined, c: '2012-06', d: '2012-01-01', e: '2011-12', f: undefined };
const minerals = Object.entries(hardness).map(([id, value]) =>
  entity(`mineral:${id}`, id, { kind: 'MINERAL', ...(value === undefined ? {} : { hardness: value }) }),
);
const projects = Object.entries(since).map(([id, value]) =>
  entity(`project:${id}`, id, { kind: 'MAIN_PROJECT', ...(value === undefined ? {} : { since: value }) }),
);
const concerns = [
  ['a', 'a'],
  ['a', 'b'],
  ['a', 'c'],
  ['b', 'c'],
  ['c', 'c'],
].map(([project, mineral]) => link(`project:${project}`, `mineral:${mineral}`));
const took = (organization: string, capacity: string, more: object): SeedRow =>
  link(`organization:${organization}`, 'project:a', { capacity, ...more });
const participations = [
  took('a', 'FUNDER', { amount: 5, since: '2013' }),
  took('b', 'LEAD', {}),
  took('c', 'FUNDER', { amount: 3, since: '2013-02' }),
  took('d', 'LEAD', { amount: 5 }),
];

const organizations = ['a', 'b', 'c', 'd'].map((id) => entity(`organization:${id}`, id, { kind: 'COMPANY' }));

let loaded: LoadedGraph;
beforeAll(async () => {
  const { Source, Cluster } = smallSeed.nodes;
  const seed = await writeSeed({
    nodes: { Source, Cluster, Organization: organizations, Mineral: minerals, Project: projects },
    relationships: { CONCERNS: concerns, PARTICIPATES_IN: participations },
  });
  loaded = await loadTestGraph([seed]);
});
afterAll(() => loaded.close());

async function ask(query: string): Promise<Record<string, unknown>> {
  const { data, errors } = await loaded.ask(query);
  expect(errors).toBeUndefined();
  return data ?? {};
}

const connectionBy =
  (field: string, orderBy: string): Turn =>
  async (args) => {
    const data = await ask(`{ ${field}(${args}, orderBy: ${orderBy}) ${selection.replace('ROW', 'node { id }')} }`);
    return readPage(data[field], ({ node }) => node.id.replace(/^.*:/, ''));
  };
const participantsBy =
  (orderBy: string): Turn =>
  async (args) => {
    const connection = `participants(${args}, orderBy: ${orderBy}) ${selection.replace('ROW', 'linkId node { id }')}`;
    const data = await ask(`{ project(id: "project:a") { ${connection} } }`);
    const { participants } = data['project'] as Record<string, unknown>;
    return readPage(participants, ({ node }) => node.id.replace(/^.*:/, ''));
  };

test.each([
  ['a number; unknown ones last', connectionBy('minerals', '[{ hardness: ASC }]'), 'c b e | a d f'],
  ['a number, descending; unknown ones last', connectionBy('minerals', '[{ hardness: DESC }]'), 'e b c | f d a'],
  ['a number, then the id turned', connectionBy('minerals', '[{ hardness: ASC }, { id: DESC }]'), 'c e b | f d a'],
  ['a partial date: earliest day, then latest', connectionBy('projects', '[{ since: ASC }]'), 'e d a | c b f'],
  ['a partial date, descending', connectionBy('projects', '[{ since: DESC }]'), 'c a d | e f b'],
  ['a count', connectionBy('minerals', '[{ projectsCount: DESC }, { id: ASC }]'), 'c a b | d e f'],
  ['several keys', connectionBy('minerals', '[{ projectsCount: ASC }, { hardness: DESC }]'), 'e f d | b a c'],
  ['a field of the edge', participantsBy('[{ edge: { amount: ASC } }]'), 'c a d | b'],
  ['a field of the edge, descending', participantsBy('[{ edge: { amount: DESC } }]'), 'd a c | b'],
  ['a date of the edge', participantsBy('[{ edge: { since: ASC } }]'), 'a c b | d'],
  ['edge and node', participantsBy('[{ edge: { capacity: DESC } }, { name: ASC }]'), 'b d a | c'],
])('by %s, forward and backward', async (_, turn, forward) => {
  const [there, back] = [await walk(turn, false), await walk(turn, true)];
  expect(show(there)).toBe(forward);
  expect([...back].reverse().flatMap((it) => it.rows)).toEqual(there.flatMap((it) => it.rows));
});
