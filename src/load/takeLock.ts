import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { printReleaseKey } from '../cypher/printLoad.js';
import { printLock, printRenewal, printUnlock } from '../cypher/printLock.js';
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
 * Returns the lock, renewed while it is held. What a killed load left is waited for: until it runs out by the clock of the
 * server or, should that have gone back, until nobody has renewed it for as long. Throws a GraphError when another load is
 * at work, which shows by its lock being renewed.
 */
export async function takeLock(graph: Graph, report: (message: string) => void): Promise<Lock> {
  await graph.run(printReleaseKey());
  const holder = randomUUID();
  const began = performance.now();
  let found: number | undefined;
  for (;;) {
    const isAbandoned = found !== undefined && performance.now() - began > lockTime;
    const [row] = await graph.run(printLock(holder, lockTime, isAbandoned ? (found ?? null) : null));
    if (row?.['free'] === true) break;
    const until = Number(row?.['until']);
    if (until !== (found ?? until)) {
      throw new GraphError('Another load is running on this database. Wait until it is done, then load again.', {
        retryable: true,
      });
    }
    const left = Math.min(Number(row?.['wait'] ?? 0), lockTime);
    if (found === undefined)
      report(`waiting up to ${Math.ceil(left / 1000)} s for the lock of another load, which may have been killed`);
    found = until;
    await wait(Math.min(Math.max(left, 0) + 50, 1000));
  }
  const renewing = setInterval(() => {
    graph.run(printRenewal(holder, lockTime)).catch(() => undefined);
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
