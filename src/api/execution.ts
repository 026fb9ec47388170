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
  /** Told what becomes of an operation; nobody when left out. */
  readonly observer?: Observer;
}

/** Who follows an operation on its way. */
export interface Observer {
  /** Called around a stage, whose result it gives back. */
  readonly time: <Result>(stage: 'plan' | 'answer', work: () => Result) => Result;
  /** Called with the price before anything is read. It refuses by failing. */
  readonly priced: (price: number) => Promise<void>;
  /** Called when all that was to be read has been read of one release. */
  readonly readFrom: (release: string) => void;
}
