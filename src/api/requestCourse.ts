import type { ErrorCode } from './errorCodes.js';

/** The parts of answering an operation whose time is told. */
export type Stage = 'parse' | 'validate' | 'plan' | 'database' | 'answer';

/**
 * What becomes of one request on its way: for the log, the metrics and the headers of its answer. It is written where things
 * happen and changes no answer. Nothing of what a caller sent is in it but the name of the operation.
 */
export interface RequestCourse {
  /** Who asks, as far as budgets are concerned. */
  readonly client: string;
  /** Aborted when the caller goes away before the answer. */
  readonly signal: AbortSignal;
  /** When it came, in milliseconds as performance.now() counts. */
  readonly begin: number;
  /** Milliseconds by stage. */
  readonly stages: Map<Stage, number>;
  /** The name of the operation, where it has one. */
  operation: string | undefined;
  price: number | undefined;
  used: number | undefined;
  /** Statements that were sent to Neo4j. */
  statements: number;
  /** The one release that the whole answer is from; undefined where it is from none, or not known to be whole. */
  release: string | undefined;
  /** The codes of its errors, each once. */
  codes: readonly ErrorCode[];
}

/** Returns the course of a request that has just come. */
export function beginCourse(client: string, signal: AbortSignal): RequestCourse {
  return {
    client,
    signal,
    begin: performance.now(),
    stages: new Map(),
    operation: undefined,
    price: undefined,
    used: undefined,
    statements: 0,
    release: undefined,
    codes: [],
  };
}
