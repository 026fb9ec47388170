import type { Contract } from '../contract/contract.js';
import type { Graph } from '../graph/openGraph.js';
import type { PlanLimits } from '../plan/planning.js';
import type { ReleaseWatch } from './releaseWatch.js';

/** What operations are executed with. */
export interface Execution {
  readonly contract: Contract;
  readonly graph: Graph;
  readonly release: ReleaseWatch;
  readonly limits: PlanLimits;
  /** Longest time of a statement, in milliseconds. */
  readonly timeLimit: number;
}
