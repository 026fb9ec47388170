import { rename, rm, writeFile } from 'node:fs/promises';
import { GraphError } from '../errors.js';
import type { Folders } from './folders.js';
import { findNeo4j } from './findNeo4j.js';
import { lacking } from './lacking.js';
import { markProcess } from './markProcess.js';
import type { Owner } from './owner.js';
import { pause } from './pause.js';
import { readOwner } from './readOwner.js';
import { readProcess } from './readProcess.js';
import { stopLeftover } from './stopLeftover.js';

/** This process's hold on a data folder. */
export interface FolderHold {
  /** Notes the Neo4j that runs on the folder, so that a later start finds it. */
  noteNeo4j(pid: number): Promise<void>;
  release(): Promise<void>;
}

/**
 * Takes the data folder for this process, or throws one line that names the process which has it.
 *
 * The hold is a file that can be created only once and names its creator by process id and start.
 * When that process is no more, its Neo4j may still run: that one is stopped first, then the file is taken over.
 * Should all this fail (two machines on one network disk), Neo4j's own lock still keeps the store whole.
 */
export async function holdFolder(folders: Folders, report: (message: string) => void): Promise<FolderHold> {
  const parent = await markProcess(process.pid);
  for (let attempt = 0; attempt < 5; attempt += 1) {
    if (await createOwner(folders.owner, { parent })) return holdOf(folders.owner, parent);
    const seen = await readOwnerPatiently(folders.owner);
    if (seen !== undefined) {
      const process = await readProcess(seen.parent.pid);
      if (process?.started === seen.parent.started) throw inUse(folders.home, seen.parent.pid);
      await stopLeftover(folders, seen.neo4j ?? (await findNeo4j(folders)), report);
    }
    await removeOwner(folders.owner, seen);
  }
  throw new GraphError(`Other processes keep taking the data folder ${folders.home}: start only one of them.`);
}

function holdOf(file: string, parent: Owner['parent']): FolderHold {
  return {
    async noteNeo4j(pid) {
      await writeFile(`${file}.new`, JSON.stringify({ parent, neo4j: await markProcess(pid) }), { mode: 0o600 });
      await rename(`${file}.new`, file);
    },
    async release() {
      await rm(file, { force: true });
    },
  };
}

async function createOwner(file: string, owner: Owner): Promise<boolean> {
  try {
    await writeFile(file, JSON.stringify(owner), { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Its creator may not yet have written what it created: gives it a moment. */
async function readOwnerPatiently(file: string): Promise<Owner | undefined> {
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const owner = await readOwner(file);
    if (owner !== undefined) return owner;
    await pause(50);
  }
  return undefined;
}

/** Removes the owner file that was seen. Another start may have replaced it meanwhile: that one is put back. */
async function removeOwner(file: string, seen: Owner | undefined): Promise<void> {
  const aside = `${file}.${process.pid}`;
  await rename(file, aside).catch(() => undefined);
  const taken = await readOwner(aside);
  if (taken !== undefined && JSON.stringify(taken) !== JSON.stringify(seen)) {
    await createOwner(file, taken);
  }
  await rm(aside, { force: true });
}

function inUse(home: string, pid: number): GraphError {
  const who = pid === process.pid ? `this process (${pid})` : `process ${pid}`;
  return lacking(
    `The data folder ${home} is in use by ${who}.`,
    'Stop that one first, set MINERALGRAPH_HOME to another folder',
  );
}
