import { readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Java } from './findJava.js';
import type { Folders } from './folders.js';
import { readProcess } from './readProcess.js';

/**
 * The class-data archive: classes as Java keeps them in memory, which saves half of a start.
 * Java records it when a Neo4j ends that was started without one, and reads it at later starts.
 *
 * Java checks that an archive belongs to its own build and to these jars, and starts without it otherwise.
 * It does not check that the archive is whole: a shortened one ends Java with SIGBUS.
 * So the name holds the number of bytes, and a file of another size is not used.
 */
export interface ClassArchive {
  /** The archive to read; undefined when there is none yet. */
  readonly reading: string | undefined;
  /** Where Java records one. */
  readonly recording: string;
  /** The name it then gets, up to its size. */
  readonly stem: string;
}

/** Returns the archive of these jars and this Java. */
export async function findClassArchive(folders: Folders, java: Java): Promise<ClassArchive> {
  const stem = `${folders.jars}-java-${java.build.replaceAll(/[^\w.+-]/g, '_')}-`;
  const recording = `${stem}${process.pid}.recording`;
  for (const name of await readdir(folders.jarCache)) {
    const file = join(folders.jarCache, name);
    if (await isAbandoned(name)) await remove(file);
    if (!file.startsWith(stem) || !file.endsWith('.jsa')) continue;
    const size = (await stat(file).catch(() => undefined))?.size;
    if (file === `${stem}${size}.jsa`) return { reading: file, recording, stem };
    await remove(file);
  }
  return { reading: undefined, recording, stem };
}

/** Returns the words for Java that read the archive, or record one. */
export function archiveParameters({ reading, recording }: ClassArchive): readonly string[] {
  const use = reading === undefined ? `-XX:ArchiveClassesAtExit=${recording}` : `-XX:SharedArchiveFile=${reading}`;
  return ['-Xshare:auto', use];
}

/** Keeps what Java recorded, if it ended in order; in place of one that another process recorded meanwhile. */
export async function keepClassArchive(archive: ClassArchive, endedInOrder: boolean): Promise<void> {
  const { reading, recording, stem } = archive;
  if (reading !== undefined) return;
  const size = (await stat(recording).catch(() => undefined))?.size;
  if (size === undefined) return;
  if (endedInOrder) {
    for (const name of await readdir(dirname(stem))) {
      if (name.startsWith(basename(stem)) && name.endsWith('.jsa')) await remove(join(dirname(stem), name));
    }
    await rename(recording, `${stem}${size}.jsa`).catch(() => undefined);
  }
  await remove(recording);
}

/** Removes an archive that Java refused or failed with, so that the next start records a new one. */
export async function dropClassArchive({ reading }: ClassArchive): Promise<void> {
  if (reading !== undefined) await remove(reading);
}

/** Whether a recording was begun by this process or by one that is no more. */
async function isAbandoned(name: string): Promise<boolean> {
  const pid = Number(/-(\d+)\.recording$/.exec(name)?.[1] ?? Number.NaN);
  return Number.isInteger(pid) && (pid === process.pid || (await readProcess(pid)) === undefined);
}

/** Removes a file unless it is gone, or held by a Java that reads it (on Windows). */
async function remove(file: string): Promise<void> {
  await rm(file, { force: true }).catch(() => undefined);
}
