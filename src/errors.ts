/**
 * The three faults of this program. Each error belongs to someone:
 * the caller (InputError), Neo4j or the machine (GraphError), or us (InvariantError).
 * Which code a client sees for them is decided in api/formatError.ts alone.
 */

/** Codes of what a caller of the API did wrong; api/errorCodes.ts says what each means to a client. */
export type CallerCode =
  | 'BAD_ID'
  | 'BAD_ARGUMENT'
  | 'BAD_PAGE'
  | 'BAD_CURSOR'
  | 'AMBIGUOUS_NAME'
  | 'TOO_DEAR'
  | 'TOO_DEEP'
  | 'TOO_COMPLEX'
  | 'OVER_BUDGET';

/** Codes of what stops a command: its options, settings, a schema, a seed, or a printed file that is out of date. */
export type CommandCode = 'BAD_OPTION' | 'BAD_CONFIG' | 'BAD_SCHEMA' | 'BAD_SEED' | 'STALE';

/** What a caller can be told about an error besides its sentence: plain JSON. `suggestions` are what may have been meant. */
export type ErrorDetails = Readonly<Record<string, unknown>> & { readonly suggestions?: readonly string[] };

/** The caller asked for something that cannot be answered: says what was expected and what came. */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly code: CallerCode | CommandCode;
  readonly details: ErrorDetails;

  constructor(code: CallerCode | CommandCode, message: string, details: ErrorDetails = {}) {
    super(message);
    this.code = code;
    this.details = details;
  }
}

/**
 * Neo4j or the machine failed: says what to do about it. `retryable` when the same call may succeed later, `away` when
 * Neo4j cannot be reached or does not serve its database, `timedOut` when it took too long, `outOfOrder` when the database
 * can do nothing more until Neo4j is started again, `forbidden` when its user may not do that.
 */
export class GraphError extends Error {
  override readonly name = 'GraphError';
  readonly retryable: boolean;
  readonly away: boolean;
  readonly timedOut: boolean;
  readonly outOfOrder: boolean;
  readonly forbidden: boolean;

  constructor(
    message: string,
    options: Partial<Readonly<Record<'retryable' | 'away' | 'timedOut' | 'outOfOrder' | 'forbidden', boolean>>> & {
      readonly cause?: unknown;
    } = {},
  ) {
    super(message, options.cause === undefined ? {} : { cause: options.cause });
    this.retryable = options.retryable ?? false;
    this.away = options.away ?? false;
    this.timedOut = options.timedOut ?? false;
    this.outOfOrder = options.outOfOrder ?? false;
    this.forbidden = options.forbidden ?? false;
  }
}

/** Our own fault: something that the program promised itself did not hold. */
export class InvariantError extends Error {
  override readonly name = 'InvariantError';
}

/**
 * Returns the error of a caller who gave something else than what was expected at a place, which may be empty. Both are
 * told in the sentence and by themselves, with what to do about it as `advice`.
 */
export function mismatch(
  code: CallerCode,
  { where, expected, got }: Problem,
  advice = '',
  details: ErrorDetails = {},
): InputError {
  const sentence = where === '' ? `Expected ${expected}, got ${got}.` : `${where}: expected ${expected}, got ${got}.`;
  return new InputError(code, advice === '' ? sentence : `${sentence} ${advice}`, { expected, got, ...details });
}

/** One thing wrong in a schema, a seed or an operation: where it stands, what was expected there and what came. */
export interface Problem {
  readonly where: string;
  readonly expected: string;
  readonly got: string;
}

/** Returns the value, or throws an InvariantError that says what should have been there. */
export function present<Value>(value: Value | undefined | null, what: string): Value {
  if (value === undefined || value === null) {
    throw new InvariantError(`Expected ${what} to be present.`);
  }
  return value;
}
