/** Mistakes that many make in their first operations: the refusal says what to write instead. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestServer } from '../support/testServer.js';
import type { TestServer } from '../support/testServer.js';

let api: TestServer;
beforeAll(async () => {
  api = await startTestServer();
});
afterAll(() => api.close());

describe('Where a document makes a mistake that many make, what to write instead is told', () => {
  test.each([
    [
      'a field of the node asked of the connection',
      '{ mineral(id: "mineral:quartz") { actors { name } } }',
      'nodes { … }',
    ],
    [
      'an order by node, as in a filter',
      '{ mineral(id: "mineral:quartz") { actors(orderBy: [{ node: { name: ASC } }]) { totalCount } } }',
      'stand at the top',
    ],
    [
      'a field of the node asked of the edge',
      '{ mineral(id: "mineral:quartz") { actors { edges { name } } } }',
      'those of the node stand in node { … }',
    ],
    [
      'a condition on the node at the top',
      '{ mineral(id: "mineral:quartz") { actors(where: { kind: { eq: COMPANY } }) { totalCount } } }',
      'Conditions on the node stand in node: { … }',
    ],
    [
      'a condition on relationships without how many',
      '{ organizations(where: { minerals: { node: { kind: { eq: MINERAL } } } }) { totalCount } }',
      '{ some: { node: { … }, edge: { … } } }',
    ],
    [
      'an id in the place of a condition on relationships',
      '{ organizations(where: { minerals: "mineral:quartz" }) { totalCount } }',
      '{ has: "type:name" }',
    ],
    [
      'a value in the place of a condition',
      '{ organizations(where: { kind: COMPANY }) { totalCount } }',
      'how to compare: { eq: … }',
    ],
    [
      'a kind of link, which is a text, as an enum',
      '{ mineral(id: "mineral:quartz") { actors(where: { edge: { kind: { eq: EXTRACTS } } }) { totalCount } } }',
      'A text stands in quotes: "EXTRACTS".',
    ],
    [
      'an order as an enum',
      '{ organizations(orderBy: NAME) { totalCount } }',
      'a list of keys with a direction each: [{ name: ASC }, { id: DESC }]',
    ],
    [
      'an order of several keys in one',
      '{ organizations(orderBy: { name: ASC, id: ASC }) { totalCount } }',
      'a list of keys with a direction each',
    ],
    [
      'an argument of another API',
      '{ organizations(filter: { name: { eq: "Elkem" } }) { totalCount } }',
      'It takes first, after, last, before, where, orderBy, asOf.',
    ],
    [
      'an argument of a field that has none',
      '{ organization(id: "organization:elkem") { id(raw: true) } }',
      'It takes no arguments.',
    ],
    [
      'a field of another API on a type of few fields',
      '{ organization(id: "organization:elkem") { labels { text } } }',
      'It has value, language,',
    ],
  ])('%s', async (_, query, told) => {
    const { body } = await api.post({ query });
    expect(body.errors?.[0]?.extensions?.['code']).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(body.errors?.[0]?.message).toContain(told);
  });

  test('and so in variables', async () => {
    const query =
      'query Sorted($by: [PlainOrganizationOrder!]) { mineral(id: "mineral:quartz") { actors(orderBy: $by) { totalCount } } }';
    const { body } = await api.post({ query, variables: { by: [{ node: { name: 'ASC' } }] } });
    expect(body.errors?.[0]?.message).toContain('stand at the top');
  });

  test('in a variable, too, a value is no condition', async () => {
    const query = 'query Named($name: StringWhere) { organizations(where: { name: $name }) { totalCount } }';
    const { body } = await api.post({ query, variables: { name: 'Elkem' } });
    expect(body.errors?.[0]?.message).toContain('how to compare: { eq: … }');
  });
});
