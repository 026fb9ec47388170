import type { Columns } from '../answer/answering.js';
import type { Contract } from '../contract/contract.js';
import { printKnown, printQuestion, vocabularyOf } from '../cypher/printQuestion.js';
import type { Vocabulary } from '../cypher/printQuestion.js';
import { printStatement } from '../cypher/printStatement.js';
import type { Statement } from '../cypher/statement.js';
import { InvariantError, present } from '../errors.js';
import type { Outcome } from '../graph/openGraph.js';
import { timedOut } from '../graph/timedOut.js';
import type { QuestionPlan } from '../plan/question.js';
import type { Level, Origin, RootPlan } from '../plan/queryPlan.js';
import type { Sought } from '../plan/sought.js';
import type { Answered, Told } from '../question/asking.js';
import { cutPage } from '../question/cutPage.js';
import { methods } from '../question/methods.js';
import { namedBy } from '../question/namedBy.js';
import type { Execution } from './execution.js';

/** What became of a question: the row of its answer, or the error, and what every statement of it gave. */
export interface AskedQuestion {
  readonly root: RootPlan;
  readonly columns: Columns | undefined;
  readonly error: Error | undefined;
  readonly outcomes: readonly Outcome[];
}

/**
 * Asks a question: first whether its ids are known, then its own statements, then what is shown of the nodes and links
 * that the answer names. None begins later than the time limit, so that all together take at most twice as long.
 */
export async function askQuestion(
  { contract, graph, timeLimit }: Execution,
  root: RootPlan,
  question: QuestionPlan,
): Promise<AskedQuestion> {
  const outcomes: Outcome[] = [];
  const end = performance.now() + timeLimit;
  const run = async (statement: Statement): Promise<Told> => {
    if (performance.now() > end) throw timedOut(timeLimit, undefined);
    const [outcome] = await graph.read([statement], timeLimit);
    if (outcome?.kind === 'error') throw outcome.error;
    if (outcome !== undefined) outcomes.push(outcome);
    return present(outcome?.rows[0], `a row for ${root.responseKey}`);
  };
  try {
    const vocabulary = vocabularyFor(contract);
    const unknown = await findUnknown(run, question, vocabulary, root);
    if (unknown !== undefined) return { root: { ...root, sought: unknown }, columns: {}, error: undefined, outcomes };
    const answer = await answerOf(run, question, vocabulary, root);
    const named = namedBy(root.shape.kind === 'answer' ? root.shape.fields : [], answer);
    const all = question.levels.map((it) => ({ ...it, ids: named.get(it.level) ?? [] }));
    const origin: Origin = { kind: 'chosen', groups: all.filter(({ level }) => !showsIdsAlone(level)) };
    const columns = origin.groups.length === 0 ? {} : await run(printStatement({ ...root, origin }));
    return { root, columns: { ...idColumns(all), ...columns, answer }, error: undefined, outcomes };
  } catch (error) {
    const cause = error instanceof Error ? error : new InvariantError(String(error));
    return { root, columns: undefined, error: cause, outcomes };
  }
}

/** Tells whether nothing is shown of nodes or links but their ids, which the answer has. */
function showsIdsAlone({ reads, hops, references }: Level): boolean {
  const ids = reads.every((it) => it.kind === 'property' && it.name === 'id');
  return ids && hops.length === 0 && references.length === 0;
}

function idColumns(groups: readonly { readonly level: Level; readonly ids: readonly string[] }[]): Told {
  return Object.fromEntries(groups.map(({ level, ids }) => [`v${level.index}`, ids.map((id) => [id])]));
}

type Run = (statement: Statement) => Promise<Told>;

const vocabularies = new WeakMap<Contract, Vocabulary>();

function vocabularyFor(contract: Contract): Vocabulary {
  const vocabulary = vocabularies.get(contract) ?? vocabularyOf(contract.model);
  vocabularies.set(contract, vocabulary);
  return vocabulary;
}

/** Returns the first of the question's ids that nothing bears; undefined when all are known. */
async function findUnknown(
  run: Run,
  { ids }: QuestionPlan,
  { periods }: Vocabulary,
  { perspective }: RootPlan,
): Promise<Sought | undefined> {
  if (ids.length === 0) return undefined;
  const known = (await run(printKnown(ids, periods, perspective)))['known'] as readonly string[];
  const unknown = ids.find(({ id }) => !known.includes(id));
  return unknown === undefined ? undefined : { text: unknown.id, by: 'id', types: [unknown.type] };
}

function valueOf<Value>(settled: PromiseSettledResult<Value>): Value {
  if (settled.status === 'rejected') throw settled.reason;
  return settled.value;
}

async function answerOf(
  run: Run,
  question: QuestionPlan,
  vocabulary: Vocabulary,
  { perspective }: RootPlan,
): Promise<Answered> {
  const asking = methods[question.method]([...question.statements.keys()], question.arguments, question.asked);
  let step = asking.next();
  while (step.done !== true) {
    const asked = step.value.map(({ statement, parameters }) => {
      const cypher = question.statements.get(statement);
      if (cypher === undefined) throw new InvariantError(`${question.name} has no statement ${statement}.`);
      return printQuestion(cypher, parameters, vocabulary, perspective);
    });
    const told = await Promise.allSettled(asked.map(run));
    step = asking.next(told.map(valueOf));
  }
  return question.page === undefined ? step.value : cutPage(step.value, question.page);
}
