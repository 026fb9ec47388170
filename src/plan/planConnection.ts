import type { FieldNode } from 'graphql';
import { mismatch, present } from '../errors.js';
import type { CitingField, RelationshipField } from '../model/model.js';
import { connectionName } from '../contract/connectionName.js';
import { asksForCursors } from './asksForCursors.js';
import { collectFields } from './collectFields.js';
import type { Filter } from './filter.js';
import { hubDegree } from './hubDegree.js';
import { planFacets } from './planFacets.js';
import { patternOf } from './patternOf.js';
import { checkHops, keyOfNodes, newTargetLevel, positionOf } from './planning.js';
import type { PlannedFacet, PlannedHop, PlannedLevel, Planning } from './planning.js';
import { planValue } from './planValue.js';
import { selectionSetsOf, shapeOf } from './shapeOf.js';
import type { Page } from './page.js';
import type { FieldShape, Hop, Route, ValueShape } from './queryPlan.js';
import { readArguments } from './readArguments.js';
import type { Arguments } from './readArguments.js';
import { readConnectionFilter } from './readFilter.js';
import { readPage } from './readPage.js';
import { simplifyFilter } from './simplifyFilter.js';

/** Plans a nested connection: a hop from the nodes of a level, shared with equal ones. */
export function planConnection(
  planning: Planning,
  level: PlannedLevel,
  typeName: string,
  field: RelationshipField | CitingField,
  nodes: readonly FieldNode[],
): ValueShape {
  const args = readArguments(planning, typeName, present(nodes[0], 'a field node'));
  return planHop(planning, level, typeName, field, args, nodes, `${typeName}.${field.name}`);
}

/** Plans a hop under the name by which its cursors are known. */
export function planHop(
  planning: Planning,
  level: PlannedLevel,
  typeName: string,
  field: RelationshipField | CitingField,
  args: Arguments,
  nodes: readonly FieldNode[],
  name: string,
): ValueShape & { kind: 'connection' } {
  if (planning.connectionDepth >= planning.limits.connectionDepth) {
    const expected = `at most ${planning.limits.connectionDepth} connections inside each other`;
    throw mismatch('TOO_DEEP', { where: name, expected, got: 'more' });
  }
  const deeper = { ...planning, connectionDepth: planning.connectionDepth + 1 };
  const hop = findHop(deeper, level, typeName, field, args, name);
  const fieldsKey = keyOfNodes(nodes);
  const fields = hop.shapes.get(fieldsKey) ?? planConnectionFields(deeper, hop, field, nodes);
  hop.shapes.set(fieldsKey, fields);
  hop.cursors ||= asksForCursors(fields);
  return { kind: 'connection', hop, fields };
}

function findHop(
  planning: Planning,
  level: PlannedLevel,
  typeName: string,
  field: RelationshipField | CitingField,
  args: Arguments,
  name: string,
): PlannedHop {
  const { model } = planning.contract;
  const linked = field.kind === 'relationship';
  const ordered = { node: model.types.get(field.target), link: linked ? model.links.get(field.link) : undefined };
  const page = readPage(planning, name, args, ordered);
  const filter = linked ? simplifyFilter(readConnectionFilter(planning, field, args['where'])) : undefined;
  const route = routeOf(planning, field, level.types);
  const key = JSON.stringify([route, field.target, page, filter]);
  let hop = level.hops.find((it) => it.key === key);
  if (hop === undefined) {
    hop = {
      key,
      index: planning.counters.hops++,
      route,
      sourceLabels: [],
      sourceTypes: new Set(),
      page,
      filter,
      total: false,
      rows: false,
      kinds: undefined,
      facets: [],
      edgeReads: [
        { kind: 'id' },
        ...(linked && planning.withReceipt ? [{ kind: 'property', name: 'id' } as const] : []),
      ],
      parallel: linked && mayBeParallel(planning, route),
      cursors: false,
      hub: linked ? hubOf(planning, field, typeName, page, filter) : undefined,
      references: [],
      target: newTargetLevel(planning, field.target),
      shapes: new Map(),
    };
    level.hops.push(hop);
    checkHops(planning);
  }
  hop.sourceTypes.add(typeName);
  const all = level.types.every((it) => hop.sourceTypes.has(it));
  hop.sourceLabels = all ? [] : [...hop.sourceTypes].map((it) => model.types.get(it)?.label ?? it);
  return hop;
}

function routeOf(planning: Planning, field: RelationshipField | CitingField, types: readonly string[]): Route {
  const { model } = planning.contract;
  if (field.kind === 'relationship') return { kind: 'relationships', pattern: patternOf(model, field, types) };
  return { kind: 'citing', property: field.property, label: model.types.get(field.target)?.label };
}

/** A row of its own key may join two nodes that another joins; so may relationships of another type or direction. */
function mayBeParallel({ release }: Planning, route: Route): boolean {
  if (route.kind !== 'relationships') return false;
  const { types, direction } = route.pattern;
  const known = types.length === 1 && direction !== 'BOTH' && release.parallelTypes?.includes(types[0] ?? '') === false;
  return !known;
}

function hubOf(
  planning: Planning,
  field: RelationshipField,
  typeName: string,
  page: Page,
  filter: Filter | undefined,
): Hop['hub'] {
  const degree = hubDegree(planning, field, typeName, page, filter);
  const { label } = present(planning.contract.model.types.get(field.target), field.target);
  return degree === undefined ? undefined : { degree, label };
}

function planConnectionFields(
  planning: Planning,
  hop: PlannedHop,
  field: RelationshipField | CitingField,
  nodes: readonly FieldNode[],
): readonly FieldShape[] {
  if (field.kind === 'citing') {
    return planPageFields(planning, field.target, hop, hop.target, nodes, hop.page, (edgeNodes) =>
      planPlainEdge(planning, `${field.target}Edge`, hop.target, edgeNodes),
    );
  }
  const name = connectionName(planning.contract.model, field);
  return planPageFields(planning, name, hop, hop.target, nodes, hop.page, (edgeNodes) =>
    planEdge(planning, `${name}Edge`, hop, field, edgeNodes),
  );
}

/** What a connection has to give, noted while its fields are planned. */
export interface PageNeeds {
  total: boolean;
  rows: boolean;
  readonly facets: PlannedFacet[];
}

/** Plans the fields of any connection type; what its edges hold is planned by the caller. */
export function planPageFields(
  planning: Planning,
  name: string,
  needs: PageNeeds,
  target: PlannedLevel,
  nodes: readonly FieldNode[],
  page: Page,
  planEdgeFields: (nodes: readonly FieldNode[]) => readonly FieldShape[],
  planMore: (name: string, nodes: readonly FieldNode[]) => ValueShape | undefined = () => undefined,
): readonly FieldShape[] {
  const typename = `${name}Connection`;
  const plan = (group: readonly FieldNode[]): ValueShape => {
    const fieldName = present(group[0], 'a field node').name.value;
    if (fieldName === '__typename') return { kind: 'typename', name: typename };
    if (fieldName === 'totalCount') {
      needs.total = true;
      return { kind: 'totalCount' };
    }
    if (fieldName === 'facets' || fieldName === 'edgeFacets')
      return planFacets(planning, typename, needs, target, group);
    const more = planMore(fieldName, group);
    if (more !== undefined) return more;
    needs.rows = true;
    if (fieldName === 'nodes')
      return { kind: 'nodes', size: page.size, selection: planning.planSelection(planning, target, group) };
    if (fieldName === 'edges') return { kind: 'edges', size: page.size, fields: planEdgeFields(group) };
    return { kind: 'pageInfo', fields: planPageInfo(planning, group) };
  };
  return [...collectFields(planning, typename, selectionSetsOf(nodes))].map(([key, group]) =>
    shapeOf(typename, key, group, true, plan(group)),
  );
}

function planPageInfo(planning: Planning, nodes: readonly FieldNode[]): readonly FieldShape[] {
  return [...collectFields(planning, 'PageInfo', selectionSetsOf(nodes))].map(([key, group]) => {
    const name = present(group[0], 'a field node').name.value;
    const value: ValueShape =
      name === '__typename' ? { kind: 'typename', name: 'PageInfo' } : { kind: 'pageInfoField', name };
    return shapeOf('PageInfo', key, group, !name.endsWith('Cursor'), value);
  });
}

/** Plans the fields of an edge of a root connection, which has no link. */
export function planPlainEdge(
  planning: Planning,
  typename: string,
  target: PlannedLevel,
  nodes: readonly FieldNode[],
): readonly FieldShape[] {
  return [...collectFields(planning, typename, selectionSetsOf(nodes))].map(([key, group]) =>
    planPlainEdgeField(planning, typename, target, key, group),
  );
}

/** Besides what every edge has, the edges of nodes that the loader makes have the fields of the node. */
function planPlainEdgeField(
  planning: Planning,
  typename: string,
  target: PlannedLevel,
  key: string,
  group: readonly FieldNode[],
): FieldShape {
  const name = present(group[0], 'a field node').name.value;
  const [type] = target.types;
  const derived = planning.contract.model.types.get(type ?? '');
  const field = derived?.derived === undefined ? undefined : derived.fields.get(name);
  if (field === undefined || field.kind === 'relationship' || field.kind === 'citing')
    return shapeOf(typename, key, group, true, planEdgeField(planning, typename, target, group));
  const value = planValue(planning, target, typename, field, group);
  const nonNull = field.nonNull || (field.kind === 'references' && field.list);
  return shapeOf(typename, key, group, nonNull, { kind: 'ofNode', level: target, value });
}

/** Plans a field that every edge has: its cursor, its node, its type. */
export function planEdgeField(
  planning: Planning,
  typename: string,
  target: PlannedLevel,
  group: readonly FieldNode[],
): ValueShape {
  const name = present(group[0], 'a field node').name.value;
  if (name === '__typename') return { kind: 'typename', name: typename };
  if (name === 'cursor') return { kind: 'cursor' };
  return { kind: 'edgeNode', selection: planning.planSelection(planning, target, group) };
}

function planEdge(
  planning: Planning,
  typename: string,
  hop: PlannedHop,
  field: RelationshipField,
  nodes: readonly FieldNode[],
): readonly FieldShape[] {
  const link = present(planning.contract.model.links.get(field.link), field.link);
  return [...collectFields(planning, typename, selectionSetsOf(nodes))].map(([key, group]) => {
    const name = present(group[0], 'a field node').name.value;
    if (name === 'linkId') {
      const position = positionOf(hop.edgeReads, { kind: 'property', name: 'id' });
      return shapeOf(typename, key, group, true, { kind: 'read', position, type: 'ID' });
    }
    const own = link.fields.get(name);
    if (own === undefined || own.kind === 'relationship' || own.kind === 'citing') {
      return shapeOf(typename, key, group, true, planEdgeField(planning, typename, hop.target, group));
    }
    const reading = { reads: hop.edgeReads, references: hop.references, relationshipTypes: field.types };
    const nonNull = own.nonNull || (own.kind === 'references' && own.list);
    return shapeOf(typename, key, group, nonNull, planValue(planning, reading, typename, own, group));
  });
}
