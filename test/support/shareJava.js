import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { built } from './built.js';

const source = join(import.meta.dirname, 'SeveralNeo4js.java');

/**
 * Starts the Neo4js of some data folders, in which startEmbedded has prepared all that they need, in one Java. Returns them,
 * and what stops them; undefined where Java comes without its compiler.
 */
export async function shareJava(homes, projectRoot, jarCache) {
  const { askBolt, findClassArchive, findJava, foldersOf, javaParameters, readPom, watchParent } = await built({
    askBolt: 'embedded/askBolt',
    findClassArchive: 'embedded/classArchive',
    findJava: 'embedded/findJava',
    foldersOf: 'embedded/folders',
    javaParameters: 'embedded/javaParameters',
    readPom: 'embedded/readPom',
    watchParent: 'embedded/watchParent',
  });
  const java = await findJava(process.env);
  if (!execFileSync(java.command, ['--list-modules'], { encoding: 'utf8' }).includes('jdk.compiler@')) return undefined;
  const { version } = await readPom(projectRoot);
  const all = homes.map((home) => foldersOf(home, jarCache, version));
  const servers = [];
  for (const folders of all) servers.push(await atOwnPort(folders));
  const needs = {
    folders: all[0],
    maxHeap: `${1024 * homes.length}m`,
    archive: await findClassArchive(all[0], java),
  };
  const parameters = [...javaParameters(needs), source, ...all.map(({ neo4j }) => neo4j)];
  const child = spawn(java.command, parameters, { stdio: 'ignore', detached: process.platform !== 'win32' });
  const ended = once(child, 'exit');
  const callOff = watchParent(child.pid, all[0].neo4j);
  for (const { port } of servers)
    while (!(await askBolt(port))) {
      if (child.exitCode !== null) throw new Error(`Java ended with status ${child.exitCode}: see ${all[0].logs}`);
      await wait(50);
    }
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    callOff();
  };
  return { servers, stop };
}

/** Gives the Neo4j of a data folder a port that no other has, and returns how it is reached. */
async function atOwnPort({ settings, password }) {
  const { findPort, printSettings } = await built({
    findPort: 'embedded/findPort',
    printSettings: 'embedded/printSettings',
  });
  const port = await findPort();
  await writeFile(join(settings, 'neo4j.conf'), printSettings({ port, pageCache: '64m' }));
  return { port, uri: `bolt://127.0.0.1:${port}`, password: (await readFile(password, 'utf8')).trim() };
}
