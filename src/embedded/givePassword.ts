import { randomBytes } from 'node:crypto';
import { chmod, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { GraphError } from '../errors.js';
import type { Environment } from './embedded.js';
import type { Java } from './findJava.js';
import type { Folders } from './folders.js';
import { lacking } from './lacking.js';
import { hasStore } from './prepareFolders.js';
import { runCommand } from './runCommand.js';

/**
 * Returns the password of user neo4j, made at the first start and kept in a file for its owner alone.
 * Until Neo4j has made its store, the password is also given to Neo4j by its own command, `set-initial-password`.
 * That command reads the password from the file: on a command line others could see it.
 */
export async function givePassword(
  folders: Folders,
  java: Java,
  environment: Environment | undefined,
): Promise<string> {
  const password = (await readPassword(folders.password)) ?? (await makePassword(folders.password));
  if (!(await hasStore(folders))) await setInitialPassword(folders, java, environment);
  return password;
}

async function readPassword(file: string): Promise<string | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  await chmod(file, 0o600);
  const password = text.trim();
  if (/^\S{8,}$/.test(password)) return password;
  throw lacking(
    `${file} does not hold a password of 8 characters or more.`,
    'Put the password back, set MINERALGRAPH_HOME to another folder',
  );
}

async function makePassword(file: string): Promise<string> {
  const password = randomBytes(24).toString('hex');
  await writeFile(`${file}.new`, `${password}\n`, { mode: 0o600 });
  await rename(`${file}.new`, file);
  return password;
}

async function setInitialPassword(folders: Folders, java: Java, environment: Environment | undefined): Promise<void> {
  // A start that was cut short may have left a part of this file; Neo4j takes it in when it makes its store.
  await rm(join(folders.store, 'dbms', 'auth.ini'), { force: true });
  const result = await runCommand(
    java.command,
    [
      '-XX:TieredStopAtLevel=1',
      '-XX:+UseSerialGC',
      ...['-cp', join(folders.jars, '*')],
      'org.neo4j.cli.AdminTool',
      'dbms',
      'set-initial-password',
      `@${folders.password}`,
    ],
    { ...environment, NEO4J_HOME: folders.neo4j, NEO4J_CONF: folders.settings },
  );
  if (result?.code === 0) return;
  throw new GraphError(`Neo4j did not take its first password: ${result?.output.trim().split('\n')[0] ?? 'no answer'}`);
}
