import { chmod, mkdir, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Folders } from './folders.js';
import { lacking } from './lacking.js';

/** What this room and Neo4j itself put into Neo4j's home. */
const ownNames: ReadonlySet<string> = new Set([
  ...['conf', 'data', 'logs', 'run', 'password', 'password.new'],
  ...['certificates', 'import', 'labs', 'licenses', 'plugins', 'products'],
]);

/** Makes the folders, for the owner alone. Throws one line when something else lies there. */
export async function prepareFolders(folders: Folders): Promise<void> {
  const { home, neo4j, settings, store, logs, run } = folders;
  const foreign = (await readdir(neo4j).catch((): string[] => [])).find((name) => !ownNames.has(name));
  if (foreign !== undefined) {
    throw lacking(`${neo4j} holds "${foreign}", which is not Neo4j's.`, 'Set MINERALGRAPH_HOME to a folder of its own');
  }
  try {
    for (const folder of [home, neo4j, settings, store, logs, run]) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
    }
    await chmod(neo4j, 0o700);
  } catch (cause) {
    const reason = String(cause).replace('Error: ', '');
    throw lacking(
      `The data folder ${home} cannot be used (${reason}).`,
      'Set MINERALGRAPH_HOME to another folder',
      cause,
    );
  }
  if ((await hasStore(folders)) && !(await stat(folders.password).catch(() => undefined))?.isFile()) {
    throw lacking(
      `${neo4j} holds a store but not its password (${folders.password}).`,
      'Put the password file back, move that folder away to begin anew, set MINERALGRAPH_HOME to another folder',
    );
  }
}

/** Returns whether Neo4j has ever made its databases here. */
export async function hasStore({ store }: Folders): Promise<boolean> {
  const databases = await readdir(join(store, 'databases')).catch((): string[] => []);
  return databases.includes('system');
}
