import { createHistogram } from 'node:perf_hooks';
import type { RecordableHistogram } from 'node:perf_hooks';

/** What became of requests. */
export interface Tally {
  /** Times of answers, in microseconds. */
  readonly times: RecordableHistogram;
  answered: number;
  /** Of these, what was as it had been, and what was refused as it should be. */
  unchanged: number;
  refused: number;
  /** How often a client went away before it was answered. */
  left: number;
  unexpected: number;
  /** The first unexpected answers, in words. */
  readonly examples: string[];
}

/** Returns a tally of nothing yet. */
export function newTally(): Tally {
  return { times: createHistogram(), answered: 0, unchanged: 0, refused: 0, left: 0, unexpected: 0, examples: [] };
}
