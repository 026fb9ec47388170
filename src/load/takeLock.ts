import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { printLock, printReleaseKey, printUnlock } from '../cypher/printLoad.js';
import { GraphError } from '../errors.js';
import type { Graph } from '../graph/openGraph.js';

/** The right to load into a database, held by one load at a time. */
export interface Lock {
  readonly holder: string;
  /** Gives the lock back. A load that is killed cannot: its lock runs out by itself. */
  readonly giveBack: () => Promise<void>;
}

/** A lock lives this long, in milliseconds, and is renewed three times in that. */
const lockTime = 15_000;

/**
 * Returns the lock, renewed while it is held. What a killed load left is waited for. Throws a GraphError when another
 * load is at work, which shows by its lock being renewed.
 */
export async function takeLock(graph: Graph, report: (message: string) => void): Promise<Lock> {
  await graph.run(printReleaseKey());
  const holder = randomUUID();
  let left = Infinity;
  for (let told = false; ; told = true) {
    const [row] = await graph.run(printLock(holder, lockTime));
    if (row?.['free'] === true) break;
    const now = Number(row?.['wait'] ?? 0);
    if (now > Math.min(left, lockTime)) {
      throw new GraphError('Another load is running on this database. Wait until it is done, then load again.', {
        retryable: true,
      });
    }
    left = now;
    if (!told)
      report(`waiting up to ${Math.ceil(now / 1000)} s for the lock of another load, which may have been killed`);
    await wait(Math.min(Math.max(now, 0) + 50, 1000));
  }
  const renewing = setInterval(() => {
    graph.run(printLock(holder, lockTime)).catch(() => undefined);
  }, lockTime / 3);
  renewing.unref();
  return {
    holder,
    giveBack: async () => {
      clearInterval(renewing);
      await graph.run(printUnlock(holder)).catch(() => undefined);
    },
  };
}
