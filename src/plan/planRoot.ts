import type { FieldNode } from 'graphql';
import { mismatch, present } from '../errors.js';
import { foldText } from '../model/foldText.js';
import { withoutCompanyForm } from '../model/withoutCompanyForm.js';
import type { RootField } from '../contract/contract.js';
import { checkId, typeOfId } from './checkId.js';
import type { PageNeeds } from './planConnection.js';
import { planHop, planPageFields, planPlainEdge } from './planConnection.js';
import { planNeighbors } from './planNeighbors.js';
import { planNotice } from './planNotice.js';
import { newLevel } from './planning.js';
import type { Planning } from './planning.js';
import { planQuestion } from './planQuestion.js';
import { planSearch } from './planSearch.js';
import { planSelection } from './planSelection.js';
import { planReceipt, receiptType } from './planAnswer.js';
import { planValueFields } from './planValue.js';
import { shapeOf } from './shapeOf.js';
import type { FieldShape, Origin, RootPlan, RootShape, ScanOrigin } from './queryPlan.js';
import { readArguments } from './readArguments.js';
import type { Arguments } from './readArguments.js';
import { readNodeFilter } from './readFilter.js';
import { readPage } from './readPage.js';
import { readPerspective } from './readPerspective.js';
import { simplifyFilter } from './simplifyFilter.js';
import type { CountedNotice } from './countedNotice.js';
import type { Sought } from './sought.js';

const mostIds = 100;

/** Plans one root field: where its nodes come from, what is read of them, how its value looks. */
export function planRoot(planning: Planning, root: RootField, key: string, nodes: readonly FieldNode[]): RootPlan {
  const args = readArguments(planning, 'Query', present(nodes[0], 'a field node'));
  const { locations } = shapeOf('Query', key, nodes, false, { kind: 'totalCount' });
  const seen = { ...planning, perspective: readPerspective(planning, root.name, args['asOf']) };
  const planned = planKind(seen, root, args, nodes);
  const nonNull = root.kind === 'nodes';
  return {
    perspective: seen.perspective,
    responseKey: key,
    fieldName: root.name,
    nonNull,
    locations,
    sought: undefined,
    notice: undefined,
    question: undefined,
    ...planned,
  };
}

interface PlannedKind {
  readonly origin: Origin;
  readonly level: RootPlan['level'];
  readonly shape: RootShape;
  readonly sought?: Sought;
  readonly question?: RootPlan['question'];
  readonly notice?: CountedNotice | undefined;
}

function planKind(planning: Planning, root: RootField, args: Arguments, nodes: readonly FieldNode[]): PlannedKind {
  switch (root.kind) {
    case 'one':
      return planOne(planning, root, args, nodes);
    case 'many':
      return planMany(planning, root, args, nodes);
    case 'node':
      return planNode(planning, args, nodes);
    case 'nodes':
      return planNodes(planning, args, nodes);
    case 'identified': {
      const level = newLevel(planning, root.type.possibleTypes);
      const selection = planSelection(planning, level, nodes);
      const [scheme, value] = [args['scheme'] as string, args['value'] as string];
      return {
        origin: { kind: 'identifier', label: root.label, scheme, value },
        level,
        shape: { kind: 'node', selection },
      };
    }
    case 'search':
    case 'resolve':
      return planSearch(planning, root, args, nodes);
    case 'release': {
      const fields = planRelease(planning, root.type, nodes);
      return { origin: { kind: 'release' }, level: newLevel(planning, []), shape: { kind: 'release', fields } };
    }
    case 'question':
      return planQuestion(planning, root, args, nodes);
    case 'neighbors':
      return planNeighbors(planning, root, args, nodes);
    case 'through': {
      const level = newLevel(planning, root.owner.possibleTypes);
      const name = `Query.${root.name}`;
      const { hop, fields } = planHop(planning, level, root.owner.name, root.field, args, nodes, name);
      const origin: Origin = { kind: 'ids', label: root.owner.baseLabel, ids: [planning.release.subjectId] };
      return { origin, level, shape: { kind: 'through', hop, fields }, notice: planNotice(planning, root) };
    }
  }
}

/** What the loader notes of the release, and how an operation that asks for it was answered. */
function planRelease(planning: Planning, type: string, nodes: readonly FieldNode[]): readonly FieldShape[] {
  return planValueFields(planning, type, nodes, (name, group) =>
    name === receiptType.toLowerCase() ? planReceipt(planning, group) : undefined,
  );
}

function planOne(
  planning: Planning,
  root: RootField & { kind: 'one' },
  args: Arguments,
  nodes: readonly FieldNode[],
): PlannedKind {
  const { id, name } = args;
  const hasId = id !== undefined && id !== null;
  const hasName = name !== undefined && name !== null;
  if (hasId === hasName) {
    const expected = root.type.fields.has('name') ? 'exactly one of id and name' : 'an id';
    throw mismatch('BAD_ARGUMENT', { where: root.name, expected, got: hasId ? 'both' : 'none' });
  }
  const level = newLevel(planning, root.type.possibleTypes);
  const selection = planSelection(planning, level, nodes);
  const shape: RootShape = { kind: 'node', selection };
  if (hasId) {
    const checked = checkId(planning.contract.model, id as string, root.type.possibleTypes, root.name);
    const sought: Sought = { text: checked, by: 'id', types: root.type.possibleTypes };
    return { origin: { kind: 'ids', label: root.label, ids: [checked] }, level, shape, sought };
  }
  const folded = foldText(name as string);
  if (folded === '') throw mismatch('BAD_ARGUMENT', { where: root.name, expected: 'a name', got: 'an empty one' });
  const sought: Sought = { text: name as string, by: 'name', types: root.type.possibleTypes };
  const shortened = withoutCompanyForm(folded);
  const withoutForm = shortened === folded ? undefined : shortened;
  return { origin: { kind: 'name', label: root.label, name: folded, withoutForm }, level, shape, sought };
}

function planMany(
  planning: Planning,
  root: RootField & { kind: 'many' },
  args: Arguments,
  nodes: readonly FieldNode[],
): PlannedKind {
  const level = newLevel(planning, root.type.possibleTypes);
  const ordered = { node: root.type, link: undefined };
  const page = readPage(planning, `Query.${root.name}`, args, ordered);
  const filter = simplifyFilter(readNodeFilter(planning, root.type, args['where']));
  const needs: PageNeeds = { total: false, rows: false, facets: [] };
  const deeper = { ...planning, connectionDepth: planning.connectionDepth + 1 };
  const fields = planPageFields(deeper, root.type.name, needs, level, nodes, page, (edgeNodes) =>
    planPlainEdge(deeper, `${root.type.name}Edge`, level, edgeNodes),
  );
  const origin: ScanOrigin = { kind: 'scan', label: root.label, page, filter, ...needs };
  return { origin, level, shape: { kind: 'connection', page, fields } };
}

function planNode(planning: Planning, args: Arguments, nodes: readonly FieldNode[]): PlannedKind {
  const { model } = planning.contract;
  const id = checkId(model, args['id'] as string, objectTypes(planning), 'node');
  const type = present(model.types.get(present(typeOfId(model, id), id)), id);
  const level = newLevel(planning, [type.name]);
  const selection = planSelection(planning, level, nodes);
  const sought: Sought = { text: id, by: 'id', types: [type.name] };
  return {
    origin: { kind: 'ids', label: type.baseLabel, ids: [id] },
    level,
    shape: { kind: 'node', selection },
    sought,
  };
}

function planNodes(planning: Planning, args: Arguments, nodes: readonly FieldNode[]): PlannedKind {
  const { model } = planning.contract;
  const given = args['ids'] as readonly string[];
  if (given.length > mostIds)
    throw mismatch('BAD_ARGUMENT', { where: 'nodes', expected: `at most ${mostIds} ids`, got: String(given.length) });
  const ids = given.map((id) => checkId(model, id, objectTypes(planning), 'nodes'));
  const groups = new Map<string, Set<string>>();
  for (const id of ids) {
    const { baseLabel } = present(model.types.get(present(typeOfId(model, id), id)), id);
    groups.set(baseLabel, (groups.get(baseLabel) ?? new Set()).add(id));
  }
  const types = [...new Set(ids.map((id) => present(typeOfId(model, id), id)))];
  const level = newLevel(planning, types);
  const selection = planSelection(planning, level, nodes);
  const sorted = [...groups].sort(([one], [other]) => (one < other ? -1 : 1));
  const origin: Origin = { kind: 'mixedIds', groups: sorted.map(([label, found]) => ({ label, ids: [...found] })) };
  return { origin, level, shape: { kind: 'nodes', ids, selection } };
}

function objectTypes(planning: Planning): readonly string[] {
  return [...planning.contract.model.types.values()].filter((it) => it.kind === 'object').map((it) => it.name);
}
