/**
 * Starts an embedded Neo4j for each of Jest's workers once for all tests, each in a folder of its own, unless one is given by
 * MINERALGRAPH_TEST_NEO4J_URI. Which of them a worker uses, chooseServer.js says.
 */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
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
  // Fetches Neo4j, and records when it stops what makes all others start in half the time. The other homes are like the first.
  const first = await start(homes[0]);
  if (maxWorkers > 1) await first.stop();
  const others = await Promise.all(homes.slice(1).map((home) => copyHome(first, home)));
  const servers = [first, ...others];
  const stopShared = maxWorkers > 1 ? await shareJava(servers, projectRoot, jarCache) : undefined;
  const running = maxWorkers > 1 && stopShared === undefined ? await Promise.all(homes.map(start)) : servers;
  globalThis.stopTestServers = async () => {
    await (stopShared?.() ?? Promise.all(running.map((server) => server.stop())));
    for (const home of homes) await rm(home, { recursive: true, force: true });
  };
  // What tests start themselves lives for seconds: Java's second compiler would cost it more than it gives.
  process.env.JAVA_TOOL_OPTIONS = `${process.env.JAVA_TOOL_OPTIONS ?? ''} -XX:TieredStopAtLevel=1`.trim();
  process.env.MINERALGRAPH_TEST_RELEASE = await releaseOfSeed(projectRoot);
  process.env.MINERALGRAPH_TEST_SERVERS = JSON.stringify(running.map(({ uri, password }) => ({ uri, password })));
}

/** Copies the home of a Neo4j that has stopped, and returns the copy, at a port of its own. */
async function copyHome(server, home) {
  await cp(server.home, home, { recursive: true });
  const settings = join(home, 'neo4j', 'conf', 'neo4j.conf');
  const { findPort } = await import('../../dist/embedded/findPort.js');
  const [from, to] = [new URL(server.uri).host, `127.0.0.1:${await findPort()}`];
  await writeFile(settings, (await readFile(settings, 'utf8')).replaceAll(from, to));
  return { ...server, home, uri: server.uri.replace(from, to) };
}

/** Returns the release that the shipped seed gives, so that not each test file has to read and check it to find it loaded. */
async function releaseOfSeed(projectRoot) {
  const [{ checkFolders }, { releaseOf }, { readSchema }, { readModel }] = await Promise.all(
    ['load/loadFolders', 'load/releaseOf', 'load/readSchema', 'model/readModel'].map(
      (it) => import(`../../dist/${it}.js`),
    ),
  );
  const schema = join(projectRoot, 'schema');
  const model = readModel(await readSchema(schema));
  const { codes, seed } = await checkFolders(model, [join(projectRoot, 'seed')], join(schema, 'codes'));
  return releaseOf(model, codes, seed);
}
