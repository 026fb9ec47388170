import neo4j from 'neo4j-driver';
import { GraphError, InputError, InvariantError } from '../errors.js';
import { timedOut } from './timedOut.js';

const goneCodes: readonly string[] = [neo4j.error.SERVICE_UNAVAILABLE, neo4j.error.SESSION_EXPIRED];

/** What the driver says without a code when it has no connection left to give. */
const gone: readonly string[] = ['Connection acquisition timed out', 'Pool is closed'];

const timeoutCodes: readonly string[] = [
  'Neo.ClientError.Transaction.TransactionTimedOut',
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
];

/** How the codes begin of a database that panicked, as Neo4j calls it, over what it could not write. */
const brokenTransaction = 'Neo.DatabaseError.Transaction';

/** The code of what a user who was let in may not do. */
const forbidden = 'Neo.ClientError.Security.Forbidden';

/** What Neo4j says of a statement while the indexes that it names are not ready, as after a start that follows a kill, or gone. */
const unready: readonly string[] = [
  'Could not solve these hints',
  'insanely frequent schema changes',
  'There is no such fulltext schema index',
];

/** Returns whose fault an error of the driver is, in words for people; the original is kept as the cause. */
export function toGraphError(error: unknown, timeLimit?: number): Error {
  if (error instanceof InputError || error instanceof GraphError || error instanceof InvariantError) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const message = error instanceof Error ? error.message : String(error);
  const away = explainAway(code, message);
  if (away !== undefined) return new GraphError(away, { retryable: true, away: true, cause: error });
  const foreseen = explain(code, message);
  if (foreseen !== undefined) {
    const outOfOrder = code.startsWith(brokenTransaction);
    return new GraphError(foreseen, { cause: error, outOfOrder, forbidden: code === forbidden });
  }
  if (timeoutCodes.includes(code)) {
    return timedOut(timeLimit, error);
  }
  const passing = explainPassing(code, message);
  if (passing !== undefined) return new GraphError(passing, { retryable: true, cause: error });
  return new InvariantError('Neo4j refused a statement of this program.', { cause: error });
}

/** Why nothing can be asked at the moment. */
function explainAway(code: string, message: string): string | undefined {
  if (goneCodes.includes(code) || gone.some((it) => message.includes(it)))
    return 'Neo4j cannot be reached at the moment. Try again in a few seconds.';
  if (code === 'Neo.TransientError.General.DatabaseUnavailable')
    return 'Neo4j runs, but its database does not: it is starting, or it cannot start, about which the logs of Neo4j say more.';
  return undefined;
}

/** What may pass by itself, though other statements may fare better. */
function explainPassing(code: string, message: string): string | undefined {
  if (unready.some((it) => message.includes(it)))
    return 'An index of Neo4j is not ready. It may be starting: try again in a few seconds. If it stays so, the index is gone, and loading makes it again: npm run load.';
  if (code.startsWith('Neo.TransientError')) return 'Neo4j could not answer just now. Try again in a few seconds.';
  return undefined;
}

/** What somebody has to set right: how the database is named, who may use it, or what it holds. */
function explain(code: string, message: string): string | undefined {
  if (code === 'Neo.ClientError.Database.DatabaseNotFound')
    return 'Neo4j has no database of that name, or has not started it yet. NEO4J_DATABASE names it; without it the default one is used.';
  if (code.startsWith('Neo.ClientError.Security'))
    return 'Neo4j refuses the user name or password it was given, or what this user may do.';
  if (code.startsWith(brokenTransaction))
    return 'The database of Neo4j is out of order: its disk may be full, or fail. The logs of Neo4j say more; once that is mended, start it again.';
  if (/^Neo\.\w+\.Schema\./.test(code))
    return `What the database holds is at odds with what mineralgraph keeps: ${message}`;
  return undefined;
}
