import type { Holding } from './watchServer.js';

/** What a server may come to hold besides what it held when it was warm: code that is compiled late, caches that fill. */
const allowance = 8 * 1024 * 1024;

/** The most connections that the driver keeps. */
const mostConnections = 160;

/** What a server held at a moment of its work. */
export interface Moment {
  readonly seconds: number;
  readonly holding: Holding;
}

/** Returns by how much a server's memory has grown while it worked, in bytes, by the straight line that fits best. */
export function growthOf(moments: readonly Moment[]): number {
  const times = moments.map((it) => it.seconds);
  const heaps = moments.map((it) => it.holding.heap);
  const [meanTime, meanHeap] = [mean(times), mean(heaps)];
  const covariance = mean(moments.map((it) => (it.seconds - meanTime) * (it.holding.heap - meanHeap)));
  const variance = mean(times.map((it) => (it - meanTime) ** 2));
  return (covariance / variance) * (Math.max(...times) - Math.min(...times));
}

/** Returns what is wrong with what a server came to hold, and with what it holds when nobody asks any more; nothing when all is well. */
export function findLeaks(moments: readonly Moment[], atRest: Holding): readonly string[] {
  const growth = growthOf(moments);
  const left: readonly (readonly [string, number])[] = [
    ['operations under way', atRest.operations],
    ['connections of clients', atRest.sockets],
    ['open transactions in Neo4j', atRest.transactions],
  ];
  return [
    ...(growth > allowance
      ? [`The memory grew by ${megabytes(growth)} MB; expected at most ${megabytes(allowance)}.`]
      : []),
    ...left.filter(([, count]) => count !== 0).map(([what, count]) => `Nobody asks, and there are ${count} ${what}.`),
    ...(atRest.connections > mostConnections
      ? [`There are ${atRest.connections} connections to Neo4j; expected at most ${mostConnections}.`]
      : []),
  ];
}

/** Returns bytes in megabytes, with a decimal. */
export function megabytes(bytes: number): string {
  return (bytes / (1024 * 1024)).toFixed(1);
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, it) => sum + it, 0) / numbers.length;
}
