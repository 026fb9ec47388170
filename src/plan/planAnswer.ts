import type { FieldNode } from 'graphql';
import { InvariantError, present } from '../errors.js';
import type { AnswerField, AnswerType } from '../model/model.js';
import { collectFields } from './collectFields.js';
import type { Page } from './page.js';
import { newTargetLevel, positionOf } from './planning.js';
import type { PlannedLevel, Planning } from './planning.js';
import { planReference } from './planValue.js';
import type { AnswerShape, ChosenLevel } from './question.js';
import type { FieldShape, ValueShape } from './queryPlan.js';
import type { Arguments } from './readArguments.js';
import { selectionSetsOf, shapeOf } from './shapeOf.js';

/** What the planning of one answer carries along. */
export interface Asking {
  readonly planning: Planning;
  readonly args: Arguments;
  readonly page: Page | undefined;
  /** A level for each type that the answer names nodes or links of. */
  readonly levels: Map<string, PlannedLevel>;
}

/** Returns the levels that were noted, each with the label on which ids are unique. */
export function chosenLevels({ planning, levels }: Asking): readonly ChosenLevel[] {
  const { types } = planning.contract.model;
  return [...levels].map(([type, level]) => ({ level, label: types.get(type)?.baseLabel }));
}

/** The type that says how an answer was come by, so that it can be cited and repeated. */
export const receiptType = 'Receipt';

/** Plans a receipt: it is made once all else is answered. */
export function planReceipt(planning: Planning, nodes: readonly FieldNode[]): ValueShape {
  const asking: Asking = { planning, args: {}, page: undefined, levels: new Map() };
  const type = present(planning.contract.model.answers.get(receiptType), receiptType);
  const fields = planObject(asking, type, nodes);
  return { kind: 'receipt', fields, levels: chosenLevels(asking) };
}

/** Plans the fields of an object of an answer; what they name is noted in the levels at hand. */
export function planObject(asking: Asking, type: AnswerType, nodes: readonly FieldNode[]): readonly FieldShape[] {
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
      if (type === receiptType) return planReceipt(planning, nodes);
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
