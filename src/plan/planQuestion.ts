import type { FieldNode } from 'graphql';
import { mismatch, present } from '../errors.js';
import type { RootField } from '../contract/contract.js';
import type { QuestionArgument } from '../model/model.js';
import { checkId } from './checkId.js';
import { checkHops, newLevel } from './planning.js';
import { chosenLevels, planObject } from './planAnswer.js';
import type { Asking } from './planAnswer.js';
import type { PlannedLevel, Planning } from './planning.js';
import type { QuestionPlan } from './question.js';
import type { FieldShape, Origin, RootPlan } from './queryPlan.js';
import type { Arguments } from './readArguments.js';
import { readPageInOrder } from './readPage.js';
import { checkDay } from './readPerspective.js';

type Root = RootField & { kind: 'question' };

interface PlannedQuestion {
  readonly origin: Origin;
  readonly level: PlannedLevel;
  readonly shape: RootPlan['shape'];
  readonly question: QuestionPlan;
}

/** Plans a question: checks its arguments, and plans what is read of the nodes and links that its answer will name. */
export function planQuestion(
  planning: Planning,
  root: Root,
  given: Arguments,
  nodes: readonly FieldNode[],
): PlannedQuestion {
  const { model } = planning.contract;
  const { question } = root;
  const args = withDefaults(root, given);
  checkArguments(root, args);
  const ids = question.arguments.flatMap(({ name, idOf }) => {
    const value = args[name];
    if (idOf === undefined || typeof value !== 'string') return [];
    const type = present(model.types.get(idOf), idOf);
    return [
      { id: checkId(model, value, type.possibleTypes, `${root.name}: ${name}`), label: type.baseLabel, type: idOf },
    ];
  });
  const inOrder = { order: [], idsDescending: false, orderName: 'as answered' };
  const page = root.type.fields.has('pageInfo')
    ? readPageInOrder(`Query.${root.name}`, args, false, inOrder)
    : undefined;
  const asking: Asking = { planning, args, page, levels: new Map() };
  const fields = planObject(asking, root.type, nodes);
  checkHops(planning);
  return {
    origin: { kind: 'chosen', groups: [] },
    level: newLevel(planning, []),
    shape: { kind: 'answer', fields },
    question: {
      name: root.name,
      method: question.method,
      statements: question.statements,
      arguments: Object.fromEntries(question.arguments.map(({ name }) => [name, args[name] ?? null])),
      ids,
      asked: fields.flatMap(namesOf),
      page,
      levels: chosenLevels(asking),
    },
  };
}

function namesOf({ value }: FieldShape): readonly string[] {
  switch (value.kind) {
    case 'across':
      return value.path.slice(0, 1);
    case 'valueField':
    case 'listed':
    case 'object':
    case 'objects':
    case 'named':
    case 'allNamed':
      return [value.name];
    default:
      return [];
  }
}

/** Null says no more than leaving an argument out. */
function withDefaults({ question }: Root, args: Arguments): Arguments {
  return Object.fromEntries(question.arguments.map((it) => [it.name, args[it.name] ?? it.default]));
}

function checkArguments(root: Root, args: Arguments): void {
  for (const argument of root.question.arguments) {
    const value = args[argument.name];
    if (value !== undefined && value !== null) checkArgument(root, argument, value, args);
  }
}

function checkArgument(root: Root, argument: QuestionArgument, value: unknown, args: Arguments): void {
  const { name, between, isDay, unlike, laterThan } = argument;
  const where = `${root.name}: ${name}`;
  if (isDay) checkDay(where, value);
  if (between !== undefined && (typeof value !== 'number' || value < between.least || value > between.most)) {
    const expected = `a number from ${between.least} to ${between.most}`;
    throw mismatch('BAD_ARGUMENT', { where, expected, got: String(value) });
  }
  if (unlike !== undefined && args[unlike] === value) {
    throw mismatch('BAD_ARGUMENT', { where, expected: `another than ${unlike}`, got: 'the same' });
  }
  if (laterThan !== undefined && String(args[laterThan]) >= String(value)) {
    const expected = `a day after ${laterThan} (${String(args[laterThan])})`;
    throw mismatch('BAD_ARGUMENT', { where, expected, got: String(value) });
  }
}
