import type { Columns } from '../answer/answering.js';
import { cutNotices } from '../answer/cutList.js';
import type { CutList } from '../answer/cutList.js';
import { foundNothing } from '../answer/foundNothing.js';
import { nearNotice } from '../answer/nearNotice.js';
import type { Notice } from '../answer/notice.js';
import { rootNotices } from '../answer/rootNotices.js';
import { unknownNotice } from '../answer/unknownNotice.js';
import { printStatement } from '../cypher/printStatement.js';
import type { Contract } from '../contract/contract.js';
import type { Outcome } from '../graph/openGraph.js';
import { planNamed } from '../plan/planNamed.js';
import { planNear } from '../plan/planNear.js';
import type { RootPlan, RootRead } from '../plan/queryPlan.js';
import type { Execution } from './execution.js';

/** A root field that was read without an error: its row, and its value in the answer. */
export interface ReadRoot {
  readonly root: RootPlan;
  readonly columns: Columns;
  readonly value: unknown;
  readonly cutLists: readonly CutList[];
}

export interface Noticed {
  readonly notices: readonly Notice[];
  /** What more was read for them. */
  readonly outcomes: readonly Outcome[];
}

/** What is asked of the graph once a root field has found nothing; without a plan there is nothing to ask it. */
interface Question {
  readonly plan: RootRead | undefined;
  readonly notices: (columns: Columns | undefined) => readonly Notice[];
}

/**
 * Returns what a reader must know about an answer. Most of it stands in the rows at hand; what is near to something that
 * was not found is read only then, all at once. What cannot be read for a notice leaves the notice out: the answer stands.
 */
export async function readNotices(
  { contract, graph, timeLimit }: Execution,
  roots: readonly ReadRoot[],
): Promise<Noticed> {
  const noticed = roots.map((it) => ({
    own: [...rootNotices(it.root, it.columns), ...cutNotices(it.cutLists, it.root.perspective.language)],
    question: furtherQuestion(contract, it),
  }));
  const plans = noticed.flatMap(({ question }) => question?.plan ?? []);
  const statements = plans.map(printStatement);
  const outcomes = plans.length === 0 ? [] : await graph.read(statements, timeLimit);
  const notices = noticed.flatMap(({ own, question }) => {
    if (question === undefined) return own;
    if (question.plan === undefined) return [...own, ...question.notices(undefined)];
    const outcome = outcomes[plans.indexOf(question.plan)];
    const row = outcome?.kind === 'rows' ? outcome.rows[0] : undefined;
    return row === undefined ? own : [...own, ...question.notices(row)];
  });
  return { notices, outcomes };
}

function furtherQuestion(contract: Contract, { root, columns, value }: ReadRoot): Question | undefined {
  const { responseKey, origin, sought, perspective } = root;
  const { language } = perspective;
  if (sought !== undefined && value === null) {
    const plan = planNear(contract, sought, perspective);
    return { plan, notices: (near) => nearNotice(responseKey, sought, plan, near, perspective) };
  }
  if (origin.kind !== 'scan' || origin.filter === undefined || !foundNothing(root, columns)) return undefined;
  const named = planNamed(origin.filter, perspective);
  if (named === undefined) return undefined;
  return { plan: named.plan, notices: (row) => unknownNotice(responseKey, named, row ?? {}, language) };
}
