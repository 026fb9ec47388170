/**
 * This room talks to Neo4j: sessions, read routing, time limits, driver values to JSON. It is the only importer of
 * the driver, and knows nothing of GraphQL.
 */
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import neo4j from 'neo4j-driver';
import type { Driver, ManagedTransaction, QueryResult, Session, Transaction } from 'neo4j-driver';
import { GraphError } from '../errors.js';
import type { Statement } from '../cypher/statement.js';
import { inOneMap } from './inOneMap.js';
import { joinWrites } from './joinWrites.js';
import { timedOut } from './timedOut.js';
import { toGraphError } from './toGraphError.js';
import { toParameters } from './toParameters.js';
import { withoutStack } from './withoutStack.js';

export interface GraphAddress {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string | undefined;
}

export type Rows = readonly Readonly<Record<string, unknown>>[];
export type Run = (statement: Statement) => Promise<Rows>;

/** What one statement of a read gave: its rows, or the error that was its own. */
export type Outcome =
  { readonly kind: 'rows'; readonly rows: Rows } | { readonly kind: 'error'; readonly error: Error };

/** What ends a read before its time. */
export interface Bounds {
  /** Once it is aborted nobody waits for the answer: Neo4j is told to stop, and nothing more is sent to it. */
  readonly signal: AbortSignal;
  /** When all must have ended, as performance.now() counts. */
  readonly end: number;
}

export interface Graph {
  /** Runs statements in one read transaction; when one fails, the others run in a fresh one. */
  readonly read: (statements: readonly Statement[], timeLimit: number, bounds?: Bounds) => Promise<readonly Outcome[]>;
  /** Runs work in one write transaction: all of it is kept, or nothing. */
  readonly write: <Result>(work: (run: Run) => Promise<Result>) => Promise<Result>;
  /** Runs one statement by itself, such as the making of an index. */
  readonly run: Run;
  readonly close: () => Promise<void>;
}

/** How long after its time limit an answer is given up, in milliseconds. */
const silence = 1000;

/** Longest wait for a connection, in milliseconds; a server that is gone is said to be gone after that. */
const connectionWait = 5000;

/** Of 48 operations at the same time each may ask three statements at once; the rest is for health and the loader. */
const mostConnections = 160;

/** Where Node tells of each connection that the process opens. It has no narrower place, and Neo4j's are the only ones. */
const connections = 'net.client.socket';

/** Returns a graph at an address. Nothing is sent before it is used. */
export function openGraph(address: GraphAddress): Graph {
  subscribe(connections, joinWrites);
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.username, address.password), {
    disableLosslessIntegers: true,
    connectionTimeout: connectionWait,
    connectionAcquisitionTimeout: connectionWait,
    maxTransactionRetryTime: connectionWait,
    maxConnectionPoolSize: mostConnections,
    userAgent: 'mineralgraph',
  });
  const database = address.database === undefined ? {} : { database: address.database };
  return {
    read: (statements, timeLimit, bounds) => readAll({ driver, database, timeLimit, bounds }, statements),
    write: (work) =>
      inSession(driver, { ...database, defaultAccessMode: neo4j.session.WRITE }, (session) =>
        session.executeWrite((transaction) => work((statement) => runIn(transaction, statement))),
      ),
    run: (statement) =>
      inSession(driver, { ...database, defaultAccessMode: neo4j.session.WRITE }, (session) =>
        rowsOf(() => session.run(statement.text, toParameters(statement.parameters))),
      ),
    close: async () => {
      await driver.close();
      unsubscribe(connections, joinWrites);
    },
  };
}

type SessionOptions = NonNullable<Parameters<Driver['session']>[0]>;

async function inSession<Result>(
  driver: Driver,
  options: SessionOptions,
  work: (session: Session) => Promise<Result>,
): Promise<Result> {
  const session = driver.session(options);
  try {
    return await work(session);
  } catch (error) {
    throw toGraphError(error);
  } finally {
    await session.close().catch(() => undefined);
  }
}

async function runIn(transaction: Transaction | ManagedTransaction, statement: Statement): Promise<Rows> {
  return rowsOf(() => transaction.run(statement.text, toParameters(statement.parameters)));
}

async function rowsOf(run: () => PromiseLike<QueryResult>): Promise<Rows> {
  return (await withoutStack(run)).records.map((record) => record.toObject());
}

interface Reading {
  readonly driver: Driver;
  readonly database: object;
  readonly timeLimit: number;
  readonly bounds: Bounds | undefined;
}

/**
 * A failed statement ends its transaction, so what came after it is run again without it, at most once per failure.
 * All attempts together take at most twice the time limit, however many statements there are, or what bounds leave.
 */
async function readAll(reading: Reading, statements: readonly Statement[]): Promise<readonly Outcome[]> {
  const { timeLimit, bounds } = reading;
  const outcomes = new Map<number, Outcome>();
  let reconnected = false;
  const end = Math.min(performance.now() + 2 * timeLimit, bounds?.end ?? Infinity);
  for (;;) {
    const open = statements.map((_, index) => index).filter((index) => !outcomes.has(index));
    const left = isGivenUp(bounds) ? 0 : Math.min(timeLimit, end - performance.now());
    if (open.length === 0 || left <= 0) return statements.map((_, index) => outcomes.get(index) ?? tooLate(timeLimit));
    const wanted = open.map((index) => inOneMap(statements[index] as Statement));
    const results = await within(left + silence, readOnce(reading, wanted, left));
    if (results === undefined || isGivenUp(bounds))
      return statements.map((_, index) => outcomes.get(index) ?? tooLate(timeLimit));
    const failed = results.findIndex((it) => it.kind === 'error');
    const failure = results[failed];
    if (failure?.kind === 'error' && isGone(failure.error) && !reconnected) {
      reconnected = true;
      continue;
    }
    results.forEach((result, position) => {
      const index = open[position] as number;
      if (failed < 0 || position <= failed) outcomes.set(index, result);
      else if (failure?.kind === 'error' && isGone(failure.error)) outcomes.set(index, failure);
    });
  }
}

function isGivenUp(bounds: Bounds | undefined): boolean {
  return bounds?.signal.aborted === true;
}

/** Neo4j ends by itself what takes too long; one that says nothing at all is not waited for much longer. */
async function within<Result>(milliseconds: number, work: Promise<Result>): Promise<Result | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const silent = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, milliseconds, undefined);
  });
  return Promise.race([work, silent]).finally(() => clearTimeout(timer));
}

function tooLate(timeLimit: number): Outcome {
  return { kind: 'error', error: timedOut(timeLimit, undefined) };
}

/** Whether Neo4j itself is away, so that no other statement would fare better. */
export function isGone(error: Error): boolean {
  return error instanceof GraphError && error.away;
}

/** Reads in one transaction. A statement by itself begins and ends it in the same message. */
async function readOnce(
  { driver, database, timeLimit, bounds }: Reading,
  statements: readonly Statement[],
  left: number,
): Promise<readonly Outcome[]> {
  const session = driver.session({ ...database, defaultAccessMode: neo4j.session.READ });
  // Closing a session under a statement resets its connection, upon which Neo4j ends the transaction.
  const stop = (): void => void session.close().catch(() => undefined);
  bounds?.signal.addEventListener('abort', stop);
  const settled =
    statements.length === 1
      ? await readAlone(session, statements, left)
      : await readTogether(session, statements, left);
  bounds?.signal.removeEventListener('abort', stop);
  return settled.map((it) =>
    it.status === 'fulfilled'
      ? { kind: 'rows', rows: it.value }
      : { kind: 'error', error: toGraphError(it.reason, timeLimit) },
  );
}

type Settled = readonly PromiseSettledResult<Rows>[];

async function readAlone(session: Session, statements: readonly Statement[], timeout: number): Promise<Settled> {
  const settled = await Promise.allSettled(
    statements.map(({ text, parameters }) => rowsOf(() => session.run(text, toParameters(parameters), { timeout }))),
  );
  void session.close().catch(() => undefined);
  return settled;
}

/** BEGIN travels with the statements, and the rows do not wait for COMMIT: one journey to Neo4j instead of three. */
async function readTogether(session: Session, statements: readonly Statement[], timeout: number): Promise<Settled> {
  const transaction = session.beginTransaction({ timeout });
  const settled = await Promise.allSettled(statements.map((statement) => runIn(transaction, statement)));
  void endRead(session, transaction);
  return settled;
}

/** Nothing was written, so that it does not matter to the answer how this ends. */
async function endRead(session: Session, transaction: Transaction): Promise<void> {
  await (transaction.isOpen() ? transaction.commit() : Promise.resolve()).catch(() => undefined);
  await session.close().catch(() => undefined);
}
