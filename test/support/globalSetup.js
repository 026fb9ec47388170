/**
 * Starts an embedded Neo4j for each of Jest's workers once for all tests, each in a folder of its own, unless one is given by
 * MINERALGRAPH_TEST_NEO4J_URI. Which of them a worker uses, chooseServer.js says.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { shareJava } from './shareJava.js';

export default async function globalSetup({ maxWorkers }) {
  if (process.env.MINERALGRAPH_TEST_NEO4J_URI !== undefined) return;
  const { startEmbedded } = await import('../../dist/embedded/startEmbedded.js');
  const projectRoot = join(import.meta.dirname, '..', '..');
  const jarCache = process.env.MINERALGRAPH_JAR_CACHE ?? join(projectRoot, '.data', 'lib');
  const start = async (home) => {
    let starting = true;
    const report = (message) => starting && process.stderr.write(`  ${message}\n`);
    const server = await startEmbedded({ home, projectRoot, jarCache, environment: process.env, report });
    starting = false;
    return { ...server, home };
  };

  const homes = await Promise.all(
    Array.from({ length: maxWorkers }, () => mkdtemp(join(tmpdir(), 'mineralgraph-test-'))),
  );
  const servers = [];
  // One after the other: the first fetches Neo4j, and records when it stops what makes all others start in half the time.
  for (const home of homes) {
    const server = await start(home);
    if (maxWorkers > 1) await server.stop();
    servers.push(server);
  }
  const stopShared = maxWorkers > 1 ? await shareJava(servers, projectRoot, jarCache) : undefined;
  const running = maxWorkers > 1 && stopShared === undefined ? await Promise.all(homes.map(start)) : servers;
  globalThis.stopTestServers = async () => {
    await (stopShared?.() ?? Promise.all(running.map((server) => server.stop())));
    for (const home of homes) await rm(home, { recursive: true, force: true });
  };
  // What tests start themselves lives for seconds: Java's second compiler would cost it more than it gives.
  process.env.JAVA_TOOL_OPTIONS = `${process.env.JAVA_TOOL_OPTIONS ?? ''} -XX:TieredStopAtLevel=1`.trim();
  process.env.MINERALGRAPH_TEST_SERVERS = JSON.stringify(running.map(({ uri, password }) => ({ uri, password })));
}
