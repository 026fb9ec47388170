/** Starts the embedded Neo4j once for all tests, in a folder of its own, unless one is given by MINERALGRAPH_TEST_NEO4J_URI. */
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export default async function globalSetup() {
  if (process.env.MINERALGRAPH_TEST_NEO4J_URI !== undefined) return;
  const { startEmbedded } = await import('../../dist/embedded/startEmbedded.js');
  const projectRoot = join(import.meta.dirname, '..', '..');
  const home = await mkdtemp(join(tmpdir(), 'mineralgraph-test-'));
  const jarCache = process.env.MINERALGRAPH_JAR_CACHE ?? join(projectRoot, '.data', 'lib');
  let starting = true;
  const report = (message) => starting && process.stderr.write(`  ${message}\n`);
  const server = await startEmbedded({ home, projectRoot, jarCache, environment: process.env, report });
  starting = false;
  process.env.MINERALGRAPH_TEST_NEO4J_URI = server.uri;
  process.env.MINERALGRAPH_TEST_NEO4J_PASSWORD = server.password;
  globalThis.testServer = { server, home };
}
