/** With NEO4J_URI the given server is used, by bolt:// or neo4j://, nothing is started, and nothing is loaded unasked. */
import { expect, test } from '@jest/globals';
import { readConfig } from '../../src/config.js';
import { connect } from '../../src/connect.js';
import { projectRoot } from '../support/testGraph.js';

const uri = process.env['MINERALGRAPH_TEST_NEO4J_URI'] ?? '';
const given = (address: string): Record<string, string> => ({
  NEO4J_URI: address,
  NEO4J_PASSWORD: process.env['MINERALGRAPH_TEST_NEO4J_PASSWORD'] ?? '',
});

test.each([uri, uri.replace(/^bolt:/, 'neo4j:')])('%s is reached, and nothing is started', async (address) => {
  const reports: string[] = [];
  const { graph, close } = await connect(readConfig(given(address), projectRoot), (message) => reports.push(message));
  expect(await graph.run({ text: 'RETURN 1 AS one', parameters: {} })).toEqual([{ one: 1 }]);
  expect(reports.filter((it) => /Starting|Fetching/.test(it))).toEqual([]);
  await close();
});

test('start loads by itself only into the Neo4j that it started', () => {
  expect(readConfig(given(uri), projectRoot).load).toBe('never');
  expect(readConfig({}, projectRoot).load).toBe('auto');
  expect(readConfig({ ...given(uri), MINERALGRAPH_LOAD: 'auto' }, projectRoot).load).toBe('auto');
});
