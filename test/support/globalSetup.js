/**
 * Starts an embedded Neo4j for each of Jest's workers once for all tests, each in a folder of its own, unless one is given by
 * MINERALGRAPH_TEST_NEO4J_URI. Which of them a worker uses, chooseServer.js says.
 */
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export default async function globalSetup({ maxWorkers }) {
  if (process.env.MINERALGRAPH_TEST_NEO4J_URI !== undefined) return;
  const { startEmbedded } = await import('../../dist/embedded/startEmbedded.js');
  const projectRoot = join(import.meta.dirname, '..', '..');
  const jarCache = process.env.MINERALGRAPH_JAR_CACHE ?? join(projectRoot, '.data', 'lib');
  const start = async () => {
    const home = await mkdtemp(join(tmpdir(), 'mineralgraph-test-'));
    let starting = true;
    const report = (message) => starting && process.stderr.write(`  ${message}\n`);
    const server = await startEmbedded({ home, projectRoot, jarCache, environment: process.env, report });
    starting = false;
    return { server, home };
  };

  // The first Neo4j on a machine is fetched, and leaves when it stops what makes all others start in half the time.
  const names = await readdir(jarCache).catch(() => []);
  if (!names.some((name) => name.endsWith('.jsa'))) {
    const { server, home } = await start();
    await server.stop();
    await rm(home, { recursive: true, force: true });
  }
  const started = await Promise.all(Array.from({ length: maxWorkers }, start));
  globalThis.testServers = started;
  process.env.MINERALGRAPH_TEST_SERVERS = JSON.stringify(
    started.map(({ server: { uri, password } }) => ({ uri, password })),
  );
}
