import { expect } from '@jest/globals';
import { loadTestGraph } from '../support/testGraph.js';
import { startTestServer } from '../support/testServer.js';
import type { TestServer } from '../support/testServer.js';
import { judgeAnswer } from './judgeAnswer.js';
import type { Judgement } from './judgeAnswer.js';
import type { RawRequest } from './rawRequest.js';
import { sendRaw } from './sendRaw.js';
import { shrinkBody } from './shrinkBody.js';

export interface Fuzzed {
  readonly api: TestServer;
  /**
   * Sends requests, some at a time, tells of each outcome, and returns how often each came. Throws at the first that is wrong,
   * with the request.
   */
  readonly sendAll: (
    requests: Iterable<RawRequest>,
    onOutcome?: (request: RawRequest, outcome: string) => void,
  ) => Promise<ReadonlyMap<string, number>>;
  readonly close: () => Promise<void>;
}

/** So many requests are under way. */
const sideBySide = 4;
/** In milliseconds; a machine that is busy otherwise is no fault of the server. An operation may take twice as long. */
const timeLimit = 60_000;
const patience = 2 * timeLimit + 5_000;

/** Starts the API over the shipped data, without a budget, and notes each fault that it would log. */
export async function startFuzzed(): Promise<Fuzzed> {
  const faults: unknown[] = [];
  const loaded = await loadTestGraph();
  const api = await startTestServer(undefined, {
    execution: { ...loaded.execution, timeLimit },
    onError: (error) => void faults.push(error),
    serving: { budget: 0 },
  });
  const judge = async (request: RawRequest): Promise<Judgement & { readonly milliseconds: number }> => {
    try {
      const answer = await sendRaw(api.address, request, patience);
      return { ...judgeAnswer(request, answer), milliseconds: answer.milliseconds };
    } catch (error) {
      return { outcome: 'no answer', wrong: `no answer: ${String(error)}`, milliseconds: patience };
    }
  };
  const isWrong = async (request: RawRequest): Promise<boolean> => (await judge(request)).wrong !== undefined;
  const fail = async (request: RawRequest, wrong: string): Promise<never> => {
    const { method, path, headers, body } = await shrinkBody(request, isWrong);
    const shown = `${method} ${path.slice(0, 1000)} ${JSON.stringify(headers)}\n${String(body).slice(0, 3000)}`;
    throw new Error(`${wrong}\n${shown}\n${faults.map(stackOf).join('\n')}`);
  };
  return {
    api,
    sendAll: async (requests, onOutcome) => {
      const outcomes = new Map<string, number>();
      const [left, began] = [requests[Symbol.iterator](), performance.now()];
      let longest = { milliseconds: 0, body: '' };
      let failed = false;
      const send = async (): Promise<void> => {
        for (let next = left.next(); next.done !== true && !failed; next = left.next()) {
          const { outcome, wrong, milliseconds } = await judge(next.value);
          if (wrong !== undefined || faults.length > 0) {
            failed = true;
            await fail(next.value, wrong ?? 'a fault was logged');
          }
          onOutcome?.(next.value, outcome);
          outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
          if (milliseconds > longest.milliseconds)
            longest = { milliseconds: Math.round(milliseconds), body: String(next.value.body).slice(0, 200) };
        }
      };
      await Promise.all(Array.from({ length: sideBySide }, send));
      const sorted = Object.fromEntries([...outcomes].sort(([, one], [, other]) => other - one));
      const seconds = Math.round((performance.now() - began) / 1000);
      process.stderr.write(`  ${JSON.stringify({ ...sorted, seconds, longest })}\n`);
      return outcomes;
    },
    close: async () => {
      expect(faults).toEqual([]);
      await api.close();
      await loaded.close();
    },
  };
}

function stackOf(fault: unknown): string {
  return fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
}
