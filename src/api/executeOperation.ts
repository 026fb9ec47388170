/**
 * This room serves the API: HTTP, Apollo Server, the executor handed to it, errors and pages.
 * It is the only one that knows of HTTP and of error codes.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { getVariableValues, GraphQLError } from 'graphql';
import type { DocumentNode, FragmentDefinitionNode, OperationDefinitionNode } from 'graphql';
import { buildAnswer } from '../answer/buildAnswer.js';
import type { CutList } from '../answer/cutList.js';
import { usedBy } from '../answer/usedBy.js';
import type { Columns, FieldError } from '../answer/answering.js';
import type { Notice } from '../answer/notice.js';
import type { Contract } from '../contract/contract.js';
import { switchTime } from '../cypher/printLoad.js';
import { printStatement, printTogether } from '../cypher/printStatement.js';
import { GraphError, InputError, InvariantError } from '../errors.js';
import { isGone } from '../graph/openGraph.js';
import type { Outcome, Rows } from '../graph/openGraph.js';
import { planOperation } from '../plan/planOperation.js';
import type { Operation } from '../plan/planOperation.js';
import type { OperationPlan, RootPlan } from '../plan/queryPlan.js';
import { addReceipts } from './addReceipts.js';
import { askQuestion } from './askQuestion.js';
import type { AskedQuestion } from './askQuestion.js';
import { codeOf } from './codeOf.js';
import { errorCodes } from './errorCodes.js';
import type { Execution, Observer } from './execution.js';
import { executeIntrospection } from './executeIntrospection.js';
import type { ExecutionResult } from './executionResult.js';
import { limitVariables } from './limitVariables.js';
import { readNotices } from './readNotices.js';
import type { ReadRoot } from './readNotices.js';
import type { LoadedRelease } from './releaseWatch.js';

/**
 * Returns the response of an operation: one statement reads all its root fields but questions. What is refused is
 * refused before the database is touched; a root field that fails is null with its error and leaves the others standing.
 * When another release is loaded meanwhile, the operation runs again, so that no answer is a mixture of two.
 */
export async function executeOperation(
  execution: Execution,
  document: DocumentNode,
  definition: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): Promise<ExecutionResult> {
  const { contract } = execution;
  try {
    limitVariables(variables);
    const coerced = getVariableValues(contract.schema, definition.variableDefinitions ?? [], variables, {
      maxErrors: 10,
    });
    if (coerced.errors !== undefined) return { errors: coerced.errors.map(refusal) };
    const operation: Operation = { definition, fragments: fragmentsOf(document), variables: coerced.coerced };
    const { plan, results, notices } = await answerFromOneRelease(execution, operation, variables);
    const introspection = executeIntrospection(contract.schema, document, definition, plan.introspection, variables);
    const used = results.reduce((sum, { root, value }) => sum + usedBy(root.shape, value), 0);
    const cost = { price: plan.price, limit: execution.limits.price, used };
    const merged = merge(plan, results, introspection);
    const extensions = { cost, ...(notices.length === 0 ? {} : { notices }) };
    return plan.roots.length === 0 ? merged : { ...merged, extensions };
  } catch (error) {
    return { errors: [refusal(error instanceof Error ? error : new InvariantError(String(error)))] };
  }
}

/** An error of the whole request: nothing was run, so HTTP says whose fault it is. */
function refusal(error: Error): GraphQLError {
  const own = error instanceof GraphQLError ? error : undefined;
  const status = own === undefined ? errorCodes[codeOf(error)] : 400;
  const wait = error instanceof InputError ? error.details['retryAfter'] : undefined;
  const headers = new Map(typeof wait === 'number' ? [['retry-after', `${wait}`]] : []);
  return new GraphQLError(error.message, {
    ...(own?.nodes === undefined ? {} : { nodes: own.nodes }),
    originalError: own?.originalError ?? error,
    extensions: {
      ...own?.extensions,
      ...(own === undefined ? {} : { code: 'BAD_USER_INPUT' }),
      http: { status, headers },
    },
  });
}

function fragmentsOf(document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  return new Map(
    document.definitions.flatMap((it) => (it.kind === 'FragmentDefinition' ? [[it.name.value, it] as const] : [])),
  );
}

interface RootResult {
  readonly root: RootPlan;
  /** The row of its statement; undefined when there is none. */
  readonly columns: Columns | undefined;
  readonly value: unknown;
  readonly errors: readonly GraphQLError[];
  readonly cutLists: readonly CutList[];
}

interface Answered {
  readonly plan: OperationPlan;
  readonly results: readonly RootResult[];
  readonly notices: readonly Notice[];
}

/** Introspection is answered, and what cannot be asked is refused, even while Neo4j is away. */
async function answerFromOneRelease(
  execution: Execution,
  operation: Operation,
  variables: Readonly<Record<string, unknown>>,
): Promise<Answered> {
  const { contract, limits } = execution;
  const { time, priced, readFrom } = execution.observer ?? nobody;
  const seenBefore = execution.release.known();
  const tried = time('plan', () => planOperation(contract, operation, seenBefore ?? noRelease, limits));
  await priced(tried.dryRun ? 0 : tried.price);
  if (tried.roots.length === 0) return { plan: tried, results: [], notices: [] };
  if (tried.dryRun) return { plan: tried, results: tried.roots.map(withoutAnswer), notices: [] };
  for (let attempt = 1; ; attempt += 1) {
    const release = await execution.release.current();
    const plan =
      release === seenBefore ? tried : time('plan', () => planOperation(contract, operation, release, limits));
    const outcomes = await runPlan(execution, plan);
    const asked = await askQuestions(execution, plan);
    let read = [...outcomes, ...asked.flatMap((it) => it.outcomes)];
    if (await isOf(execution, release, read)) {
      const results = time('answer', () => answerPlan(contract, plan, outcomes, asked));
      const { notices, outcomes: further } = await readNotices(execution, results.flatMap(toRead));
      const { outcomes: receipts, failures } = await addReceipts(execution, operation, variables, results);
      read = [...further, ...receipts];
      const errorsOf = (root: RootPlan): readonly GraphQLError[] =>
        failures.filter((it) => it.root === root).map(({ error }) => toGraphQLError(error));
      const told = results.map((it) => ({ ...it, errors: [...it.errors, ...errorsOf(it.root)] }));
      if (await isOf(execution, release, read)) {
        if (read.every((it) => it.kind === 'rows')) readFrom(release.release);
        return { plan, results: told, notices };
      }
    }
    execution.release.forget();
    if (attempt === mostAttempts) {
      throw new GraphError('The data is being replaced just now. Try again in a few seconds.', { retryable: true });
    }
    if (read.flatMap(seenBy).some((it) => it.switching)) await wait(pause);
  }
}

const nobody: Observer = {
  time: (_, work) => work(),
  priced: () => Promise.resolve(),
  readFrom: () => undefined,
};

/** The value of a root field that is not run: null, or an empty list where it may not be. */
function withoutAnswer(root: RootPlan): RootResult {
  return { root, columns: undefined, value: root.nonNull ? [] : null, errors: [], cutLists: [] };
}

/** What failed needs no notice: its error says what is wrong. */
function toRead({ root, columns, value, errors, cutLists }: RootResult): readonly ReadRoot[] {
  return columns === undefined || errors.length > 0 ? [] : [{ root, columns, value, cutLists }];
}

/** A commit of the shipped data takes well under a second; who still meets it after these is told so. */
const mostAttempts = 20;
const pause = 100;

const noRelease = { day: '2000-01-01', subjectId: '' };

/**
 * All root fields are read by one statement. Where it fails by a fault of one of them, each is read by its own, for half as
 * long, so that all together take no more than twice the time limit.
 */
async function runPlan({ graph, timeLimit }: Execution, plan: OperationPlan): Promise<readonly Outcome[]> {
  const reads = plan.reads.map(({ read }) => read);
  if (reads.length < 2) return graph.read(reads.map(printStatement), timeLimit);
  const { statement, columns } = printTogether(reads);
  const [outcome] = await graph.read([statement], timeLimit);
  if (outcome?.kind === 'rows') return columns.map((names, index) => partOf(outcome.rows, names, index));
  if (outcome !== undefined && isGone(outcome.error)) return reads.map(() => outcome);
  return graph.read(reads.map(printStatement), timeLimit / 2);
}

/** What a statement of several root fields says of the one at an index. */
function partOf(rows: Rows, columns: readonly string[], index: number): Outcome {
  return {
    kind: 'rows',
    rows: rows.map(({ [`s${index}`]: values, seen }) => ({
      ...Object.fromEntries(columns.map((name, at) => [name, (values as readonly unknown[])[at]])),
      seen,
    })),
  };
}

/** One question after the other: each is already as much as a caller may have of the database at a time. */
async function askQuestions(execution: Execution, plan: OperationPlan): Promise<readonly AskedQuestion[]> {
  const asked: AskedQuestion[] = [];
  for (const root of plan.roots)
    if (root.question !== undefined) asked.push(await askQuestion(execution, root, root.question));
  return asked;
}

interface Seen {
  readonly changes: number;
  readonly switching: boolean;
}

/** What a statement saw of the release after all else; nothing when it failed or gave no row. */
function seenBy(outcome: Outcome): readonly Seen[] {
  if (outcome.kind === 'error' || outcome.rows.length === 0) return [];
  const [changes, left] = outcome.rows[0]?.['seen'] as readonly [number | null, number | null];
  return [{ changes: changes ?? 0, switching: left !== null && left > 0 && left <= switchTime }];
}

/**
 * Whether all that was read is of one release. Where there is no release any more, statements give no row: so one that
 * gives none makes the graph be asked, which throws then. While the release stands, the fault is the statement's.
 */
async function isOf(
  { release }: Execution,
  { changes }: LoadedRelease,
  outcomes: readonly Outcome[],
): Promise<boolean> {
  if (!outcomes.flatMap(seenBy).every((it) => it.changes === changes && !it.switching)) return false;
  const isRowless = (it: Outcome): boolean => it.kind === 'rows' && it.rows.length === 0;
  return !outcomes.some(isRowless) || (await release.look()).changes === changes;
}

function answerPlan(
  contract: Contract,
  plan: OperationPlan,
  outcomes: readonly Outcome[],
  asked: readonly AskedQuestion[],
): readonly RootResult[] {
  const outcomeOf = new Map(plan.reads.flatMap(({ roots }, index) => roots.map((root) => [root, outcomes[index]])));
  return plan.roots.map((root) => {
    const question = asked.find((it) => it.root.responseKey === root.responseKey);
    if (question !== undefined) return answerRoot(contract, question.root, question.columns, question.error);
    const outcome = outcomeOf.get(root);
    const [row, error] = outcome?.kind === 'error' ? [undefined, outcome.error] : [outcome?.rows[0], undefined];
    return answerRoot(contract, root, row, error);
  });
}

function answerRoot(
  contract: Contract,
  root: RootPlan,
  row: Columns | undefined,
  error: Error | undefined,
): RootResult {
  try {
    if (error !== undefined) throw error;
    if (row === undefined) throw new InvariantError(`The statement of ${root.responseKey} gave no row.`);
    const { value, errors, cutLists } = buildAnswer(contract, root, row);
    return { root, columns: row, value, errors: errors.map(toGraphQLError), cutLists };
  } catch (thrown) {
    const cause = thrown instanceof Error ? thrown : new InvariantError(String(thrown));
    return {
      root,
      columns: undefined,
      value: null,
      cutLists: [],
      errors: [toGraphQLError({ message: cause.message, locations: root.locations, path: [root.responseKey], cause })],
    };
  }
}

/** The locations are those of all field nodes that stand for the key, as in graphql-js. */
function toGraphQLError(error: FieldError): GraphQLError {
  const made = new GraphQLError(error.message, {
    path: error.path,
    ...(error.cause instanceof Error ? { originalError: error.cause } : {}),
  });
  Object.defineProperty(made, 'locations', { value: error.locations, enumerable: true });
  return made;
}

function merge(plan: OperationPlan, results: readonly RootResult[], introspection: ExecutionResult): ExecutionResult {
  const errors = [...(introspection.errors ?? []), ...results.flatMap((it) => it.errors)];
  const values = new Map(results.map((it) => [it.root.responseKey, it]));
  const data: Record<string, unknown> = {};
  for (const key of plan.keys) {
    const result = values.get(key);
    const value = result === undefined ? introspection.data?.[key] : result.value;
    Object.defineProperty(data, key, { value, enumerable: true, writable: true, configurable: true });
  }
  const broken = results.some((it) => it.value === null && it.root.nonNull);
  return { data: broken ? null : data, ...(errors.length > 0 ? { errors } : {}) };
}
