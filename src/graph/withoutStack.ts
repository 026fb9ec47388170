/**
 * Runs work that is done at once, without stacks for the errors that it makes, and returns what it returns. The driver makes
 * one for each statement and writes it out, which took a twentieth of the time of a busy server; the errors by which we
 * wrap its own have stacks themselves.
 */
export function withoutStack<Result>(work: () => Result): Result {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}
