import { availableParallelism } from 'node:os';
import { printTable } from '../report/printTable.js';
import { growthOf, megabytes } from './findLeaks.js';
import type { Moment } from './findLeaks.js';
import type { Tally } from './tally.js';
import type { Holding } from './watchServer.js';

/** What is reported: the parts of a run in their order, and what was held after each. */
export interface TrafficResults {
  readonly clients: number;
  readonly parts: readonly { readonly tally: Tally; readonly moment: Moment }[];
  readonly whole: Tally;
  readonly seconds: number;
  readonly atRest: Holding;
}

/** Returns the report of a run, in Markdown. */
export function printTraffic({ clients, parts, whole, seconds, atRest }: TrafficResults): string {
  const { answered, unchanged, refused, left, unexpected, times } = whole;
  const count = (number: number): string => number.toLocaleString('en-GB');
  const rows = parts.map(({ tally, moment }, index) => {
    const { heap, resident, sockets, files, connections, transactions } = moment.holding;
    const length = moment.seconds - (parts[index - 1]?.moment.seconds ?? 0);
    return [
      moment.seconds.toFixed(0),
      count(tally.answered),
      (tally.answered / length).toFixed(0),
      ...[50, 95, 99].map((it) => milliseconds(tally, it)),
      ...[heap, resident].map(megabytes),
      ...[sockets, connections, transactions, files].map(String),
    ];
  });
  const head = ['seconds', 'answers', 'a second', 'median', 'p95', 'p99', 'memory', 'resident'];
  return [
    `${clients} clients for ${seconds.toFixed(0)} s on ${availableParallelism()} cores: ${count(answered)} answers, ${(answered / seconds).toFixed(0)} a second, of which ${count(refused)} were refusals as they should be and ${count(unchanged)} said that nothing had changed; ${count(left)} times a client went away before it was answered; ${unexpected} unexpected answers.`,
    `Milliseconds: median ${milliseconds(whole, 50)}, p95 ${milliseconds(whole, 95)}, p99 ${milliseconds(whole, 99)}, longest ${(times.max / 1000).toFixed(0)}. Memory grew by ${megabytes(growthOf(parts.map((it) => it.moment)))} MB by the line that fits best. When nobody asked any more there were ${atRest.operations} operations, ${atRest.sockets} connections of clients and ${atRest.transactions} transactions, and ${atRest.connections} connections to Neo4j.`,
    printTable([...head, 'clients', 'to Neo4j', 'open', 'files'], rows),
  ].join('\n\n');
}

function milliseconds({ times }: Tally, percentile: number): string {
  return (times.percentile(percentile) / 1000).toFixed(1);
}
