import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const source = join(import.meta.dirname, 'SeveralNeo4js.java');

/**
 * Starts the Neo4js of some data folders, in which startEmbedded has prepared all that they need, in one Java, and returns
 * what stops them. Returns undefined where Java comes without its compiler.
 */
export async function shareJava(servers, projectRoot, jarCache) {
  const { askBolt } = await import('../../dist/embedded/askBolt.js');
  const { findJava } = await import('../../dist/embedded/findJava.js');
  const { readPom } = await import('../../dist/embedded/readPom.js');
  const { watchParent } = await import('../../dist/embedded/watchParent.js');
  const { command } = await findJava(process.env);
  if (!execFileSync(command, ['--list-modules'], { encoding: 'utf8' }).includes('jdk.compiler@')) return undefined;
  const { version } = await readPom(projectRoot);
  const archive = (await readdir(jarCache)).find((name) => name.startsWith(`${version}-`) && name.endsWith('.jsa'));
  const homes = servers.map(({ home }) => join(home, 'neo4j'));
  const parameters = [
    ...(archive === undefined ? [] : ['-Xshare:auto', `-XX:SharedArchiveFile=${join(jarCache, archive)}`]),
    `-Xmx${512 * servers.length}m`,
    '-XX:+UseSerialGC',
    '-Dlog4j2.disable.jmx=true',
    '--add-opens=java.base/java.nio=ALL-UNNAMED',
    '--add-opens=java.base/java.io=ALL-UNNAMED',
    '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
    ...['-cp', join(jarCache, version, '*'), source, ...homes],
  ];
  const child = spawn(command, parameters, { stdio: 'ignore', detached: process.platform !== 'win32' });
  const ended = once(child, 'exit');
  const callOff = watchParent(child.pid, homes[0]);
  for (const { uri } of servers)
    while (!(await askBolt(Number(new URL(uri).port)))) {
      if (child.exitCode !== null) throw new Error(`Java ended with status ${child.exitCode}: ${command} ${source}`);
      await wait(50);
    }
  return async () => {
    child.kill('SIGTERM');
    await ended;
    callOff();
  };
}
