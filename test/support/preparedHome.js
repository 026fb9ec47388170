import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { built } from './built.js';

/**
 * Returns a data folder whose Neo4j has stopped and holds the shipped data with its indexes: what each Neo4j of the tests
 * begins as a copy of. It is made once, and anew when the version of Neo4j or the indexes are others. Data that changed since
 * does no harm: a test that needs it loads what differs.
 */
export async function preparedHome(projectRoot, report) {
  const { readPom, foldersOf, readSchema, readModel, printIndexes } = await built({
    readPom: 'embedded/readPom',
    foldersOf: 'embedded/folders',
    readSchema: 'load/readSchema',
    readModel: 'model/readModel',
    printIndexes: 'cypher/printLoad',
  });
  const { version } = await readPom(projectRoot);
  const model = readModel(await readSchema(join(projectRoot, 'schema')));
  const kind = createHash('sha256').update(JSON.stringify([version, printIndexes(model)]));
  const all = join(projectRoot, '.data', 'tests');
  const name = kind.digest('hex').slice(0, 16);
  const home = join(all, name);
  if (existsSync(home) && existsSync(foldersOf(home, jarCacheOf(projectRoot), version).jars)) return home;
  await mkdir(all, { recursive: true });
  const making = await mkdtemp(join(all, `${name}-`));
  await loadShipped(model, making, projectRoot, report);
  for (const former of await readdir(all))
    if (!former.startsWith(`${name}-`)) await rm(join(all, former), { recursive: true });
  await rename(making, home);
  return home;
}

async function loadShipped(model, home, projectRoot, report) {
  const { startEmbedded, openGraph, loadFolders } = await built({
    startEmbedded: 'embedded/startEmbedded',
    openGraph: 'graph/openGraph',
    loadFolders: 'load/loadFolders',
  });
  const jarCache = jarCacheOf(projectRoot);
  // Java's second compiler would cost this short life more than it gives.
  const environment = { JAVA_TOOL_OPTIONS: '-XX:TieredStopAtLevel=1', ...process.env };
  const server = await startEmbedded({ home, projectRoot, jarCache, environment, report });
  try {
    const graph = openGraph({ ...server, database: undefined });
    const folders = [join(projectRoot, 'seed')];
    await loadFolders(graph, model, { folders, codesFolder: join(projectRoot, 'schema', 'codes'), report });
    await graph.close();
  } finally {
    await server.stop();
  }
}

/** Returns where the jars of Neo4j are kept. */
export function jarCacheOf(projectRoot) {
  return process.env.MINERALGRAPH_JAR_CACHE ?? join(projectRoot, '.data', 'lib');
}
