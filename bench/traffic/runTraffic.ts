import { setTimeout as wait } from 'node:timers/promises';
import { newRandom } from '../graph/random.js';
import type { RunningContestant } from '../measure/runningContestant.js';
import type { TrafficResults } from './printTraffic.js';
import { runClient } from './runClient.js';
import { newTally } from './tally.js';
import type { Tally } from './tally.js';
import type { Holding } from './watchServer.js';

export interface TrafficOptions {
  readonly server: RunningContestant;
  readonly look: () => Promise<Holding>;
  readonly operations: readonly string[];
  readonly clients: number;
  readonly seconds: number;
  readonly seed: number;
  readonly report: (message: string) => void;
}

/** A run is looked at so often. */
const looks = 10;
/** How long a server may take until it rests, in milliseconds. */
const mostUnrest = 15_000;

/**
 * Lets clients ask for some seconds, after each operation was asked once and clients asked for a quarter of the time, a
 * minute at most, so that what is measured is a warm server; then waits until it rests. Returns what was seen.
 */
export async function runTraffic(options: TrafficOptions): Promise<TrafficResults> {
  const { server, look, operations, clients, seconds, seed, report } = options;
  const { origin } = new URL(server.url);
  let tally: Tally | undefined = newTally();
  const began = performance.now();
  for (const query of operations) await warm(server.url, query);
  report(`all operations were asked once in ${((performance.now() - began) / 1000).toFixed(0)} s`);
  const running = Promise.all(
    Array.from({ length: clients }, (_, index) =>
      runClient({
        origin,
        client: `10.0.0.${index + 1}`,
        operations,
        random: newRandom(seed + index),
        tally: () => tally,
      }),
    ),
  );
  await wait(Math.min(60, seconds / 4) * 1000);
  const warming = tally;
  const parts: TrafficResults['parts'][number][] = [];
  const start = performance.now();
  for (let part = 1; part <= looks; part += 1) {
    tally = newTally();
    await wait(Math.max(0, start + (part * seconds * 1000) / looks - performance.now()));
    const moment = { seconds: (performance.now() - start) / 1000, holding: await look() };
    parts.push({ tally, moment });
    report(`${moment.seconds.toFixed(0)} s, ${tally.answered} answers, ${tally.unexpected} unexpected`);
  }
  tally = undefined;
  await running;
  const whole = sumOf(parts.map((it) => it.tally));
  whole.unexpected += warming.unexpected;
  whole.examples.unshift(...warming.examples);
  return { clients, parts, whole, seconds, atRest: await rest(look) };
}

async function warm(url: string, query: string): Promise<void> {
  const headers = { 'content-type': 'application/json', connection: 'close' };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query }) });
  await response.text();
}

/** Returns what the server holds as soon as nothing is under way, or at last. */
async function rest(look: () => Promise<Holding>): Promise<Holding> {
  const end = performance.now() + mostUnrest;
  for (;;) {
    const holding = await look();
    const isAtRest = holding.operations + holding.sockets + holding.transactions === 0;
    if (isAtRest || performance.now() > end) return holding;
    await wait(200);
  }
}

function sumOf(tallies: readonly Tally[]): Tally {
  const sum = newTally();
  for (const tally of tallies) {
    sum.times.add(tally.times);
    for (const key of ['answered', 'unchanged', 'refused', 'left', 'unexpected'] as const) sum[key] += tally[key];
    sum.examples.push(...tally.examples);
  }
  return sum;
}
