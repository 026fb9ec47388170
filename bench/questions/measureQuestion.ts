import { callContestant } from '../measure/callContestant.js';
import type { RunningContestant } from '../measure/runningContestant.js';
import type { Question } from './question.js';

/** What was measured of a question, in milliseconds. */
export interface QuestionFigures {
  readonly median: number;
  readonly p95: number;
  readonly longest: number;
  /** The first call. */
  readonly first: number;
  /** Of how many answers something was left out, and how many there were. */
  readonly cut: number;
  readonly answers: number;
  /** The median of what was asked beside it. */
  readonly beside: number | undefined;
  readonly failures: readonly string[];
}

/**
 * Asks a question of everything that it is asked of, one call at a time, after some that are not counted. What is asked
 * beside it goes first every other time, since who comes second finds in memory what the first has read.
 */
export async function measureQuestion(
  server: RunningContestant,
  question: Question,
  askBeside?: (variables: Question['variables'][number]) => Promise<unknown>,
): Promise<QuestionFigures> {
  const ask = async (variables: Readonly<Record<string, unknown>>): ReturnType<typeof callContestant> =>
    callContestant(server, {
      name: question.name,
      about: question.name,
      onlyOurs: true,
      ours: { query: question.query, variables },
      neo4jGraphql: { query: question.query },
      bareCypher: {},
    });
  const [beginning = {}, ...others] = question.variables;
  const { milliseconds: first } = await ask(beginning);
  for (const variables of others.slice(0, 6)) await Promise.all([ask(variables), askBeside?.(variables)]);
  const calls: Awaited<ReturnType<typeof ask>>[] = [];
  const timesBeside: number[] = [];
  for (const [index, variables] of question.variables.entries()) {
    if (index % 2 === 0) calls.push(await ask(variables));
    if (askBeside !== undefined) timesBeside.push(await timeOf(() => askBeside(variables)));
    if (index % 2 === 1) calls.push(await ask(variables));
  }
  const times = calls.map((it) => it.milliseconds);
  const at = (share: number): number => shareOf(times, share);
  return {
    median: at(0.5),
    p95: at(0.95),
    longest: at(1),
    first,
    cut: calls.filter(({ data }) => isCut(data)).length,
    answers: calls.length,
    beside: timesBeside.length === 0 ? undefined : shareOf(timesBeside, 0.5),
    failures: calls.flatMap(({ error }) => (error === undefined ? [] : [error])),
  };
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

function shareOf(times: readonly number[], share: number): number {
  const sorted = [...times].sort((one, other) => one - other);
  return sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)] ?? NaN;
}

/** The one root field says of itself whether something was left out. */
function isCut(data: unknown): boolean {
  const [answer] = Object.values((data ?? {}) as Readonly<Record<string, { readonly cut?: boolean } | null>>);
  return answer?.cut === true;
}
