import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import type { EmbeddedOptions, EmbeddedServer } from '../../src/embedded/embedded.js';

/** The folder of the project. */
const projectRoot = join(import.meta.dirname, '..', '..');

/** Where the jars lie that all tests share. */
export const jarCache = process.env['MINERALGRAPH_JAR_CACHE'] ?? join(projectRoot, '.data', 'lib');

/** Options for a folder of the test's own, and the lines that were reported. */
export interface Setting {
  readonly options: EmbeddedOptions;
  readonly reports: readonly string[];
}

const folders: string[] = [];

/** Returns a new folder, which removeFolders removes. */
export async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'embedded-'));
  folders.push(folder);
  return folder;
}

/** Removes what a test file made; for its afterAll. */
export async function removeFolders(): Promise<void> {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
}

/** Returns options for a new data folder, or for the given one. */
export async function makeSetting(changes: Partial<EmbeddedOptions> = {}): Promise<Setting> {
  const home = changes.home ?? (await makeFolder());
  const reports: string[] = [];
  const report = (message: string): void => void reports.push(message);
  return { options: { home, projectRoot, jarCache, environment: process.env, report, ...changes }, reports };
}

/** Returns the one value that a statement gives, or the error's code. */
export async function ask(
  server: Pick<EmbeddedServer, 'uri' | 'username' | 'password'>,
  statement: string,
): Promise<unknown> {
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.username, server.password), {
    disableLosslessIntegers: true,
  });
  try {
    const { records } = await driver.executeQuery(statement);
    return records[0]?.get(0) as unknown;
  } finally {
    await driver.close();
  }
}

/** Returns the process id of the Neo4j that runs on a data folder. */
export async function readNeo4jPid(home: string): Promise<number> {
  const owner = JSON.parse(await readFile(join(home, 'neo4j', 'run', 'owner.json'), 'utf8')) as {
    neo4j: { pid: number };
  };
  return owner.neo4j.pid;
}

/** Returns whether a process of this id is alive. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Waits until something holds, and returns whether it came to hold in time. */
export async function waitUntil(holds: () => boolean | Promise<boolean>, seconds: number): Promise<boolean> {
  const end = Date.now() + seconds * 1_000;
  while (Date.now() < end) {
    if (await holds()) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}
