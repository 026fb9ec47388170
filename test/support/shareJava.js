import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const source = join(import.meta.dirname, 'SeveralNeo4js.java');

/**
 * Starts the Neo4js of some data folders, in which startEmbedded has prepared all that they need, in one Java, and returns
 * what stops them. Returns undefined where Java comes without its compiler.
 */
export async function shareJava(servers, projectRoot, jarCache) {
  const { askBolt } = await import('../../dist/embedded/askBolt.js');
  const { findClassArchive } = await import('../../dist/embedded/classArchive.js');
  const { findJava } = await import('../../dist/embedded/findJava.js');
  const { foldersOf } = await import('../../dist/embedded/folders.js');
  const { javaParameters } = await import('../../dist/embedded/javaParameters.js');
  const { readPom } = await import('../../dist/embedded/readPom.js');
  const { watchParent } = await import('../../dist/embedded/watchParent.js');
  const java = await findJava(process.env);
  if (!execFileSync(java.command, ['--list-modules'], { encoding: 'utf8' }).includes('jdk.compiler@')) return undefined;
  const { version } = await readPom(projectRoot);
  const all = servers.map(({ home }) => foldersOf(home, jarCache, version));
  const homes = all.map(({ neo4j }) => neo4j);
  const needs = {
    folders: all[0],
    maxHeap: `${1024 * servers.length}m`,
    archive: await findClassArchive(all[0], java),
  };
  const parameters = [...javaParameters(needs), source, ...homes];
  const child = spawn(java.command, parameters, { stdio: 'ignore', detached: process.platform !== 'win32' });
  const ended = once(child, 'exit');
  const callOff = watchParent(child.pid, homes[0]);
  for (const { uri } of servers)
    while (!(await askBolt(Number(new URL(uri).port)))) {
      if (child.exitCode !== null) throw new Error(`Java ended with status ${child.exitCode}: see ${all[0].logs}`);
      await wait(50);
    }
  return async () => {
    child.kill('SIGTERM');
    await ended;
    callOff();
  };
}
