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
  readonly failures: readonly string[];
}

/** Asks a question of everything that it is asked of, one call at a time, after a first round that is not counted. */
export async function measureQuestion(server: RunningContestant, question: Question): Promise<QuestionFigures> {
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
  for (const variables of others.slice(0, 6)) await ask(variables);
  const calls = [];
  for (const variables of question.variables) calls.push(await ask(variables));
  const times = calls.map((it) => it.milliseconds).sort((one, other) => one - other);
  const at = (share: number): number => times[Math.min(Math.floor(times.length * share), times.length - 1)] ?? NaN;
  return {
    median: at(0.5),
    p95: at(0.95),
    longest: at(1),
    first,
    cut: calls.filter(({ data }) => isCut(data)).length,
    answers: calls.length,
    failures: calls.flatMap(({ error }) => (error === undefined ? [] : [error])),
  };
}

/** The one root field says of itself whether something was left out. */
function isCut(data: unknown): boolean {
  const [answer] = Object.values((data ?? {}) as Readonly<Record<string, { readonly cut?: boolean } | null>>);
  return answer?.cut === true;
}
