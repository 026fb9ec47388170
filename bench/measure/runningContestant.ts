import type { Contestant } from './contestant.js';

/** A contestant that answers. */
export interface RunningContestant {
  readonly contestant: Contestant;
  readonly url: string;
  /** CPU time of its process so far, in milliseconds. */
  readonly cpu: () => Promise<number>;
  /** Database hits since last asked; 0 unless it was started to count them. */
  readonly hits: () => Promise<number>;
  /** What its memory holds after a collection of garbage, in bytes. */
  readonly heap: () => Promise<number>;
  readonly stop: () => Promise<void>;
}
