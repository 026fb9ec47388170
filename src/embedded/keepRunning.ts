import { pause } from './pause.js';
import type { RunningNeo4j } from './runNeo4j.js';

const longestPause = 30_000;
/** A Neo4j that ran so long is taken to be well: its next end is mended at once. */
const millisecondsWell = 60_000;

/**
 * Starts Neo4j again whenever it ends by itself: at once the first time, then after 1, 2, 4 ... up to 30 seconds.
 * It never gives up, since a full disk or a short memory may pass. Returns what ends both Neo4j and this.
 */
export function keepRunning(
  first: RunningNeo4j,
  start: (signal: AbortSignal) => Promise<RunningNeo4j>,
  report: (message: string) => void,
): (byForce: boolean) => Promise<void> {
  const stopping = new AbortController();
  let current: RunningNeo4j | undefined = first;
  let failures = 0;
  const isStopping = (): boolean => stopping.signal.aborted;

  const startAgain = async (): Promise<void> => {
    await pause(failures === 0 ? 0 : Math.min(longestPause, 500 * 2 ** failures), stopping.signal);
    failures += 1;
    if (isStopping()) return;
    try {
      current = await start(stopping.signal);
      report('Neo4j runs again.');
    } catch (error) {
      if (!isStopping()) report(error instanceof Error ? error.message : String(error));
    }
  };

  const supervise = async (): Promise<void> => {
    while (!isStopping()) {
      const since = performance.now();
      await current?.ended;
      if (isStopping()) return;
      if (current !== undefined) report('Neo4j ended unexpectedly; it is started again.');
      if (current !== undefined && performance.now() - since > millisecondsWell) failures = 0;
      current = undefined;
      await startAgain();
    }
  };

  const supervision = supervise();
  return async (byForce) => {
    stopping.abort();
    const known = current;
    await known?.stop(byForce);
    await supervision;
    // Another may have come up in the very moment of stopping.
    if (current !== known) await current?.stop(byForce);
  };
}
