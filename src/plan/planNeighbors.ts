import type { FieldNode } from 'graphql';
import { mismatch, present } from '../errors.js';
import { nearestTo } from './nearestTo.js';
import type { RootField } from '../contract/contract.js';
import { checkId, typeOfId } from './checkId.js';
import { collectFields } from './collectFields.js';
import { planEdgeField, planPageFields } from './planConnection.js';
import { patternOf } from './patternOf.js';
import { asksForCursors } from './asksForCursors.js';
import { checkHops, newLevel, newTargetLevel, positionOf } from './planning.js';
import type { PlannedHop, PlannedLevel, Planning } from './planning.js';
import { planReference } from './planValue.js';
import type { FieldShape, Origin, Pattern, RootShape, ValueShape } from './queryPlan.js';
import type { Arguments } from './readArguments.js';
import { readPage } from './readPage.js';
import { selectionSetsOf, shapeOf } from './shapeOf.js';
import type { Sought } from './sought.js';

interface PlannedNeighbors {
  readonly origin: Origin;
  readonly level: PlannedLevel;
  readonly shape: RootShape;
  readonly sought: Sought;
}

/** Plans the surroundings of a node: one hop over every kind of relationship, or those asked for, in either direction. */
export function planNeighbors(
  planning: Planning,
  root: RootField & { kind: 'neighbors' },
  args: Arguments,
  nodes: readonly FieldNode[],
): PlannedNeighbors {
  const { model } = planning.contract;
  const id = checkId(model, args['of'] as string, root.type.possibleTypes, root.name);
  const level = newLevel(planning, [present(typeOfId(model, id), id)]);
  const deeper = { ...planning, connectionDepth: planning.connectionDepth + 1 };
  const ordered = { node: undefined, link: model.linkInterface };
  const hop: PlannedHop = {
    key: root.name,
    index: planning.counters.hops++,
    route: { kind: 'relationships', pattern: patternOver(deeper, root, level, readKinds(root, args['kinds'])) },
    sourceLabels: [],
    sourceTypes: new Set(level.types),
    page: readPage(planning, `Query.${root.name}`, args, ordered),
    filter: undefined,
    total: false,
    rows: false,
    kinds: undefined,
    facets: [],
    edgeReads: [{ kind: 'id' }, { kind: 'property', name: 'id' }],
    parallel: true,
    cursors: false,
    hub: undefined,
    references: [],
    target: newTargetLevel(planning, root.type.name),
    shapes: new Map(),
  };
  level.hops.push(hop);
  checkHops(planning);
  const planKinds = (name: string, group: readonly FieldNode[]): ValueShape | undefined => {
    if (name !== 'kinds') return undefined;
    hop.kinds = patternOver(deeper, root, level, root.relationships);
    return { kind: 'kinds', size: 2 * root.relationships.length, fields: planKindFields(deeper, group) };
  };
  const fields = planPageFields(
    deeper,
    'Neighbor',
    hop,
    hop.target,
    nodes,
    hop.page,
    (edgeNodes) => planEdge(deeper, hop, edgeNodes),
    planKinds,
  );
  hop.cursors = asksForCursors(fields);
  return {
    origin: { kind: 'ids', label: root.type.baseLabel, ids: [id] },
    level,
    shape: { kind: 'through', hop, fields },
    sought: { text: id, by: 'id', types: level.types },
  };
}

function readKinds(root: RootField & { kind: 'neighbors' }, asked: unknown): readonly string[] {
  if (asked === undefined || asked === null) return root.relationships;
  const kinds = [...new Set(asked as readonly string[])].sort();
  const unknown = kinds.find((kind) => !root.relationships.includes(kind));
  if (kinds.length === 0 || unknown !== undefined) {
    const expected = `kinds among ${root.relationships.join(', ')}`;
    const got = unknown === undefined ? 'none' : `"${unknown.slice(0, 80)}"`;
    const suggestions = unknown === undefined ? [] : nearestTo(unknown.toUpperCase(), root.relationships);
    throw mismatch('BAD_ARGUMENT', { where: root.name, expected, got }, '', { suggestions });
  }
  return kinds;
}

function patternOver(
  { contract }: Planning,
  { type }: RootField & { kind: 'neighbors' },
  level: PlannedLevel,
  types: readonly string[],
): Pattern {
  return patternOf(contract.model, { target: type.name, types, direction: 'BOTH', label: undefined }, level.types);
}

function planKindFields(planning: Planning, nodes: readonly FieldNode[]): readonly FieldShape[] {
  const types: Readonly<Record<string, string>> = { kind: 'String', direction: 'Direction', count: 'Int' };
  return [...collectFields(planning, 'NeighborKind', selectionSetsOf(nodes))].map(([key, group]) => {
    const { value: name } = present(group[0], 'a field node').name;
    const type = types[name];
    const value: ValueShape =
      type === undefined ? { kind: 'typename', name: 'NeighborKind' } : { kind: 'valueField', name, type };
    return shapeOf('NeighborKind', key, group, true, value);
  });
}

function planEdge(planning: Planning, hop: PlannedHop, nodes: readonly FieldNode[]): readonly FieldShape[] {
  const typename = 'NeighborEdge';
  const plan = (group: readonly FieldNode[]): ValueShape => {
    const { value: name } = present(group[0], 'a field node').name;
    if (name === 'direction')
      return { kind: 'read', position: positionOf(hop.edgeReads, { kind: 'direction' }), type: 'Direction' };
    if (name !== 'link') return planEdgeField(planning, typename, hop.target, group);
    const link = present(planning.contract.model.linkInterface, 'links standing alone');
    const reading = { reads: hop.edgeReads, references: hop.references };
    const position = positionOf(hop.edgeReads, { kind: 'property', name: 'id' });
    const selection = planReference(planning, reading, position, link.name, group);
    return { kind: 'reference', position, selection };
  };
  return [...collectFields(planning, typename, selectionSetsOf(nodes))].map(([key, group]) =>
    shapeOf(typename, key, group, true, plan(group)),
  );
}
