import type { ProcessMark } from './owner.js';
import { readProcess } from './readProcess.js';

/** Returns the mark by which a process is known again later. */
export async function markProcess(pid: number): Promise<ProcessMark> {
  return { pid, started: (await readProcess(pid))?.started ?? '' };
}
