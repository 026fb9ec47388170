import { statfs } from 'node:fs/promises';
import { lacking } from './lacking.js';

/** Throws one line when the disk that holds the folder has less room than needed. */
export async function checkDiskSpace(folder: string, neededMegabytes: number): Promise<void> {
  const disk = await statfs(folder);
  const free = Math.floor((disk.bavail * disk.bsize) / 1_000_000);
  if (free >= neededMegabytes) return;
  throw lacking(
    `The disk of ${folder} has ${free} MB free, but Neo4j needs ${neededMegabytes} MB.`,
    'Free some space, set MINERALGRAPH_HOME to a folder on another disk',
  );
}
