/**
 * Starts a Neo4j for each of Jest's workers once for all tests, each in a copy of the prepared data folder, unless one is given
 * by MINERALGRAPH_TEST_NEO4J_URI. Which of them a worker uses, chooseServer.js says.
 */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { built } from './built.js';
import { jarCacheOf, preparedHome } from './preparedHome.js';
import { shareJava } from './shareJava.js';

export default async function globalSetup({ maxWorkers }) {
  if (process.env.MINERALGRAPH_TEST_NEO4J_URI !== undefined) return;
  const projectRoot = join(import.meta.dirname, '..', '..');
  const report = (message) => process.stderr.write(`  ${message}\n`);
  const prepared = await preparedHome(projectRoot, report);
  const homes = await Promise.all(Array.from({ length: maxWorkers }, () => copyOf(prepared)));
  const shared = maxWorkers > 1 ? await shareJava(homes, projectRoot, jarCacheOf(projectRoot)) : undefined;
  const { servers, stop } = shared ?? (await startEach(homes, projectRoot, report));
  globalThis.stopTestServers = async () => {
    await stop();
    for (const home of homes) await rm(home, { recursive: true, force: true });
  };
  // What tests start themselves lives for seconds: Java's second compiler would cost it more than it gives.
  process.env.JAVA_TOOL_OPTIONS = `${process.env.JAVA_TOOL_OPTIONS ?? ''} -XX:TieredStopAtLevel=1`.trim();
  process.env.MINERALGRAPH_TEST_RELEASE = await releaseOfSeed(projectRoot);
  process.env.MINERALGRAPH_TEST_SERVERS = JSON.stringify(servers.map(({ uri, password }) => ({ uri, password })));
}

async function copyOf(prepared) {
  const home = await mkdtemp(join(tmpdir(), 'mineralgraph-test-'));
  await cp(prepared, home, { recursive: true });
  return home;
}

async function startEach(homes, projectRoot, report) {
  const { startEmbedded } = await built({ startEmbedded: 'embedded/startEmbedded' });
  const jarCache = jarCacheOf(projectRoot);
  let starting = true;
  const options = {
    projectRoot,
    jarCache,
    environment: process.env,
    report: (message) => starting && report(message),
  };
  const servers = await Promise.all(homes.map((home) => startEmbedded({ ...options, home })));
  starting = false;
  return { servers, stop: () => Promise.all(servers.map((server) => server.stop())) };
}

/** Returns the release that the shipped seed gives, so that not each test file has to read and check it to find it loaded. */
async function releaseOfSeed(projectRoot) {
  const { checkFolders, releaseOf, readSchema, readModel } = await built({
    checkFolders: 'load/loadFolders',
    releaseOf: 'load/releaseOf',
    readSchema: 'load/readSchema',
    readModel: 'model/readModel',
  });
  const schema = join(projectRoot, 'schema');
  const model = readModel(await readSchema(schema));
  const { codes, seed } = await checkFolders(model, [join(projectRoot, 'seed')], join(schema, 'codes'));
  return releaseOf(model, codes, seed);
}
