import type { Folders } from './folders.js';
import type { ProcessMark } from './owner.js';
import { markProcess } from './markProcess.js';
import { runCommand } from './runCommand.js';

/**
 * Returns the Neo4j that runs on a data folder by its command line, whoever started it; undefined when there is none, or
 * where processes cannot be listed so. A parent that was killed in the very moment of its start has noted none.
 */
export async function findNeo4j(folders: Folders): Promise<ProcessMark | undefined> {
  if (process.platform === 'win32') return undefined;
  const list = await runCommand('ps', ['-axww', '-o', 'pid=,args='], { PATH: '/usr/bin:/bin', LC_ALL: 'C' });
  const line = list?.output
    .split('\n')
    .find((it) => it.includes(`org.neo4j.server.CommunityEntryPoint --home-dir=${folders.neo4j} `));
  return line === undefined ? undefined : markProcess(Number.parseInt(line, 10));
}
