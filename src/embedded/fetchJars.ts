import { mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkDiskSpace } from './checkDiskSpace.js';
import type { Environment } from './embedded.js';
import type { Java } from './findJava.js';
import type { Folders } from './folders.js';
import { readProcess } from './readProcess.js';
import type { Pom } from './readPom.js';
import { runMaven } from './runMaven.js';

/** Jars (123 MB, twice: Maven keeps its own), class-data archive (110 MB), a small store, and room to breathe. */
const neededMegabytes = 600;

/** The mark of a complete folder: each jar and its size. */
const marker = 'complete.json';

/**
 * Has Maven fetch the jars unless they all lie in their folder.
 * They come into a folder of this process, which takes its final name when it is complete:
 * an interrupted download leaves nothing that looks like jars, and two at once do not meet.
 */
export async function fetchJars(
  folders: Folders,
  pom: Pom,
  java: Java,
  environment: Environment | undefined,
  report: (message: string) => void,
): Promise<void> {
  if (await isComplete(folders.jars)) return;
  await mkdir(folders.jarCache, { recursive: true });
  await checkDiskSpace(folders.jarCache, neededMegabytes);
  await removeAbandoned(folders.jarCache);
  const partial = join(folders.jarCache, `partial-${process.pid}`);
  try {
    await runMaven(pom, partial, java, environment, report);
    await writeFile(join(partial, marker), JSON.stringify(await sizesIn(partial), null, 1));
    if (await isComplete(folders.jars)) return;
    await rm(folders.jars, { recursive: true, force: true });
    await rename(partial, folders.jars);
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
}

async function isComplete(folder: string): Promise<boolean> {
  try {
    const wanted: unknown = JSON.parse(await readFile(join(folder, marker), 'utf8'));
    return JSON.stringify(wanted) === JSON.stringify(await sizesIn(folder));
  } catch {
    return false;
  }
}

async function sizesIn(folder: string): Promise<Record<string, number>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.jar')).sort();
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(folder, name))).size));
  return Object.fromEntries(names.map((name, position) => [name, sizes[position] ?? 0]));
}

/** Removes what a killed download left behind. */
async function removeAbandoned(jarCache: string): Promise<void> {
  for (const name of await readdir(jarCache)) {
    const pid = /^partial-(\d+)$/.exec(name)?.[1];
    if (pid === undefined || (Number(pid) !== process.pid && (await readProcess(Number(pid))) !== undefined)) continue;
    await rm(join(jarCache, name), { recursive: true, force: true });
  }
}
