import { GraphError } from '../errors.js';
import type { Folders } from './folders.js';
import type { ProcessMark } from './owner.js';
import { pause } from './pause.js';
import { readProcess } from './readProcess.js';

const millisecondsToStop = 30_000;
const millisecondsToDie = 5_000;

/**
 * Stops a Neo4j whose parent was killed, if it still runs.
 * A process counts as that Neo4j only when both its start and its command line say so.
 */
export async function stopLeftover(
  folders: Folders,
  mark: ProcessMark | undefined,
  report: (message: string) => void,
): Promise<void> {
  if (mark === undefined) return;
  const found = await readProcess(mark.pid);
  if (found?.started !== mark.started || !found.command.includes(`--home-dir=${folders.neo4j}`)) return;
  report(`Stopping the Neo4j (process ${mark.pid}) that an earlier run left behind ...`);
  for (const [signal, limit] of [
    ['SIGTERM', millisecondsToStop],
    ['SIGKILL', millisecondsToDie],
  ] as const) {
    send(mark.pid, signal);
    const end = performance.now() + limit;
    while (performance.now() < end) {
      // By its start alone: a process has no command line any more just before it is gone.
      if ((await readProcess(mark.pid))?.started !== mark.started) return;
      await pause(100);
    }
  }
  throw new GraphError(`Process ${mark.pid}, a Neo4j left behind on ${folders.home}, does not end: stop it by hand.`);
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It ended meanwhile, or is not ours to stop: the wait that follows tells which.
  }
}
