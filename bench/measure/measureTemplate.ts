import type { Graph } from '../../src/graph/openGraph.js';
import { neo4jCpuOf } from './neo4jCpuOf.js';
import type { Template } from '../templates/template.js';
import { callContestant } from './callContestant.js';
import type { RunningContestant } from './runningContestant.js';
import type { ContestantName } from './contestant.js';

/** What was measured of a contestant under one template. */
export interface Figures {
  /** First call after Neo4j has forgotten its plans: the middle of several such, in milliseconds. */
  readonly cold: number;
  readonly median: number;
  readonly p95: number;
  /** Requests per second of one client that asks without pause, and of sixteen. */
  readonly rate1: number;
  readonly rate16: number;
  /** CPU time per request when sixteen ask, in milliseconds: of the contestant's process, and of Neo4j's. */
  readonly serverCpu: number;
  readonly neo4jCpu: number;
}

export interface Effort {
  /** For how long all templates are asked before any is measured. */
  readonly warmUpSeconds: number;
  readonly coldCalls: number;
  readonly calls: number;
  /** Longest time for the calls of one template, in seconds. */
  readonly seconds: number;
  /** How often sixteen clients ask each contestant, and for how long, in seconds. */
  readonly windows: number;
  readonly windowSeconds: number;
}

const clients = 16;

/** Measures a template: calls go round among the contestants, so that what disturbs the machine disturbs all alike. */
export async function measureTemplate(
  graph: Graph,
  running: readonly RunningContestant[],
  template: Template,
  effort: Effort,
): Promise<ReadonlyMap<ContestantName, Figures>> {
  const cold = await callInTurn(running, template, effort.coldCalls, effort.seconds, () =>
    graph.run({ text: 'CALL db.clearQueryCaches()', parameters: {} }),
  );
  await callInTurn(running, template, Math.ceil(effort.calls / 5), effort.seconds / 5);
  const warm = await callInTurn(running, template, effort.calls, effort.seconds);
  const rates = await ratesOf(graph, running, template, effort);
  return new Map(
    running.map((one) => {
      const times = sorted(warm.get(one) ?? []);
      const { rate, serverCpu, neo4jCpu } = rates.get(one) ?? { rate: NaN, serverCpu: NaN, neo4jCpu: NaN };
      const mean = times.reduce((sum, it) => sum + it, 0) / times.length;
      return [
        one.contestant.name,
        {
          cold: at(sorted(cold.get(one) ?? []), 0.5),
          median: at(times, 0.5),
          p95: at(times, 0.95),
          rate1: 1000 / mean,
          rate16: rate,
          serverCpu,
          neo4jCpu,
        },
      ] as const;
    }),
  );
}

async function callInTurn(
  running: readonly RunningContestant[],
  template: Template,
  calls: number,
  seconds: number,
  before: () => Promise<unknown> = () => Promise.resolve(),
): Promise<ReadonlyMap<RunningContestant, readonly number[]>> {
  const times = new Map(running.map((one) => [one, [] as number[]]));
  const end = performance.now() + seconds * 1000;
  for (let turn = 0; turn < calls && (turn < 3 || performance.now() < end); turn += 1) {
    await before();
    for (const one of inTurn(running, turn)) {
      const { milliseconds } = await callContestant(one, template);
      times.get(one)?.push(milliseconds);
    }
  }
  return times;
}

type Rate = Readonly<Record<'rate' | 'serverCpu' | 'neo4jCpu', number>>;

async function ratesOf(
  graph: Graph,
  running: readonly RunningContestant[],
  template: Template,
  { windows, windowSeconds }: Effort,
): Promise<ReadonlyMap<RunningContestant, Rate>> {
  const sums = new Map(running.map((one) => [one, { calls: 0, milliseconds: 0, serverCpu: 0, neo4jCpu: 0 }]));
  for (let turn = 0; turn < windows; turn += 1) {
    for (const one of inTurn(running, turn)) {
      const sum = sums.get(one);
      if (sum === undefined) continue;
      const [serverCpu, neo4jCpu] = [await one.cpu(), await neo4jCpuOf(graph)];
      const began = performance.now();
      sum.calls += await askTogether(one, template, began + windowSeconds * 1000);
      sum.milliseconds += performance.now() - began;
      sum.serverCpu += (await one.cpu()) - serverCpu;
      sum.neo4jCpu += (await neo4jCpuOf(graph)) - neo4jCpu;
    }
  }
  return new Map(
    [...sums].map(([one, { calls, milliseconds, serverCpu, neo4jCpu }]) => [
      one,
      { rate: (calls * 1000) / milliseconds, serverCpu: serverCpu / calls, neo4jCpu: neo4jCpu / calls },
    ]),
  );
}

/** Sixteen clients ask without pause until the end, and the last answers are waited for. */
async function askTogether(one: RunningContestant, template: Template, end: number): Promise<number> {
  const counts = await Promise.all(
    Array.from({ length: clients }, async () => {
      let count = 0;
      while (performance.now() < end) {
        await callContestant(one, template);
        count += 1;
      }
      return count;
    }),
  );
  return counts.reduce((sum, it) => sum + it, 0);
}

/** Each turn begins with another one. */
function inTurn<Item>(items: readonly Item[], turn: number): readonly Item[] {
  const first = turn % items.length;
  return [...items.slice(first), ...items.slice(0, first)];
}

function sorted(numbers: readonly number[]): readonly number[] {
  return [...numbers].sort((one, other) => one - other);
}

function at(numbers: readonly number[], share: number): number {
  return numbers[Math.min(Math.floor(numbers.length * share), numbers.length - 1)] ?? NaN;
}
