import type { FieldNode } from 'graphql';
import { InputError, InvariantError, present } from '../errors.js';
import type { RootField } from '../contract/contract.js';
import type { AnswerField, AnswerType, QuestionArgument } from '../model/model.js';
import { checkId } from './checkId.js';
import { checkHops, newLevel, newTargetLevel, positionOf } from './planning.js';
import { collectFields } from './collectFields.js';
import type { PlannedLevel, Planning } from './planning.js';
import { planReference } from './planValue.js';
import type { AnswerShape, QuestionPlan } from './question.js';
import type { Page } from './page.js';
import type { FieldShape, Origin, RootPlan, ValueShape } from './queryPlan.js';
import type { Arguments } from './readArguments.js';
import { readPageInOrder } from './readPage.js';
import { checkDay } from './readPerspective.js';
import { selectionSetsOf, shapeOf } from './shapeOf.js';

type Root = RootField & { kind: 'question' };

interface PlannedQuestion {
  readonly origin: Origin;
  readonly level: PlannedLevel;
  readonly shape: RootPlan['shape'];
  readonly question: QuestionPlan;
}

/** What the planning of one question carries along. */
interface Asking {
  readonly planning: Planning;
  readonly args: Arguments;
  readonly page: Page | undefined;
  /** A level for each type that the answer names nodes or links of. */
  readonly levels: Map<string, PlannedLevel>;
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
      page,
      levels: [...asking.levels].map(([type, level]) => ({ level, label: model.types.get(type)?.baseLabel })),
    },
  };
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
    throw new InputError(
      'BAD_ARGUMENT',
      `${where}: expected a number from ${between.least} to ${between.most}, got ${String(value)}.`,
    );
  }
  if (unlike !== undefined && args[unlike] === value) {
    throw new InputError('BAD_ARGUMENT', `${where}: expected another than ${unlike}, got the same.`);
  }
  if (laterThan !== undefined && String(args[laterThan]) >= String(value)) {
    throw new InputError(
      'BAD_ARGUMENT',
      `${where}: expected a day after ${laterThan} (${String(args[laterThan])}), got ${String(value)}.`,
    );
  }
}

function planObject(asking: Asking, type: AnswerType, nodes: readonly FieldNode[]): readonly FieldShape[] {
  return [...collectFields(asking.planning, type.name, selectionSetsOf(nodes))].map(([key, group]) => {
    const name = present(group[0], 'a field node').name.value;
    if (name === '__typename') return shapeOf(type.name, key, group, true, { kind: 'typename', name: type.name });
    const field = present(type.fields.get(name), `${type.name}.${name}`);
    return shapeOf(type.name, key, group, field.nonNull, planField(asking, field, type, group));
  });
}

function planField(asking: Asking, field: AnswerField, owner: AnswerType, nodes: readonly FieldNode[]): ValueShape {
  const { planning } = asking;
  const { name, type } = field;
  switch (field.kind) {
    case 'value':
      return field.list ? { kind: 'listed', name, type } : { kind: 'valueField', name, type };
    case 'object': {
      if (type === 'PageInfo') return { kind: 'object', name, fields: planPageInfo(planning, nodes) };
      const fields = planObject(asking, present(planning.contract.model.answers.get(type), type), nodes);
      return field.list
        ? { kind: 'objects', name, size: sizeOf(asking, field), fields }
        : { kind: 'object', name, fields };
    }
    case 'named': {
      const selection = planning.planSelection(planning, levelOf(asking, type), nodes);
      return field.list
        ? { kind: 'allNamed', name, size: sizeOf(asking, field), selection }
        : { kind: 'named', name, selection };
    }
    case 'across':
      return planAcross(asking, field, owner, nodes);
  }
}

function planPageInfo(planning: Planning, nodes: readonly FieldNode[]): readonly FieldShape[] {
  return [...collectFields(planning, 'PageInfo', selectionSetsOf(nodes))].map(([key, group]) => {
    const name = present(group[0], 'a field node').name.value;
    const cursor = name.endsWith('Cursor');
    const value: ValueShape =
      name === '__typename'
        ? { kind: 'typename', name: 'PageInfo' }
        : { kind: 'valueField', name, type: cursor ? 'String' : 'Boolean' };
    return shapeOf('PageInfo', key, group, !cursor, value);
  });
}

/** The edges of a page are as many as the page; other lists are as long as the schema says. */
function sizeOf({ args, page }: Asking, { name, most }: AnswerField): number {
  if (page !== undefined && (name === 'edges' || name === 'nodes')) return page.size;
  return typeof most === 'string' ? Number(args[most]) : (most ?? 0);
}

function levelOf({ planning, levels }: Asking, type: string): PlannedLevel {
  const level = levels.get(type) ?? newTargetLevel(planning, type);
  levels.set(type, level);
  return level;
}

/** Where the path ends are nodes or links with a field of the same name, which names what is gathered. */
function planAcross(asking: Asking, field: AnswerField, owner: AnswerType, nodes: readonly FieldNode[]): AnswerShape {
  const { planning } = asking;
  const { model } = planning.contract;
  const type = endOf(model.answers, owner, field.path);
  const named = type === model.linkInterface?.name ? model.linkInterface : present(model.types.get(type), type);
  const own = named.fields.get(field.name);
  if (own?.kind !== 'references') throw new InvariantError(`${type}.${field.name} names nothing.`);
  const level = levelOf(asking, type);
  const position = positionOf(level.reads, { kind: 'property', name: own.property });
  const selection = planReference(planning, level, position, own.target, nodes);
  return { kind: 'across', path: field.path, level, position, size: sizeOf(asking, field), selection };
}

function endOf(answers: ReadonlyMap<string, AnswerType>, owner: AnswerType, path: readonly string[]): string {
  return path.reduce((type, name) => present(answers.get(type)?.fields.get(name), `${type}.${name}`).type, owner.name);
}
