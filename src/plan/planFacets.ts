import { getNamedType, isObjectType } from 'graphql';
import type { FieldNode } from 'graphql';
import { InvariantError, present } from '../errors.js';
import { countedType } from '../contract/countedType.js';
import type { FacetField } from '../model/facetFields.js';
import type { Model } from '../model/model.js';
import { collectFields } from './collectFields.js';
import type { Facet, FacetBy, FacetsShape } from './facet.js';
import { patternOf } from './patternOf.js';
import { checkHops, keyOfNodes, newTargetLevel } from './planning.js';
import type { PlannedFacet, PlannedLevel, Planning } from './planning.js';
import type { FieldShape, ValueShape } from './queryPlan.js';
import { readArguments } from './readArguments.js';
import { readSize } from './readPage.js';
import { selectionSetsOf, shapeOf } from './shapeOf.js';

/** Plans what the nodes (`facets`) or the edges (`edgeFacets`) of a connection are counted by; what is counted is added to its facets. */
export function planFacets(
  planning: Planning,
  connectionType: string,
  connection: { readonly facets: PlannedFacet[] },
  target: PlannedLevel,
  nodes: readonly FieldNode[],
): FacetsShape {
  const { schema, facets: known } = planning.contract;
  const { value: fieldName } = present(nodes[0], 'a field node').name;
  const type = schema.getType(connectionType);
  const field = isObjectType(type) ? type.getFields()[fieldName] : undefined;
  const typename = getNamedType(present(field, `${connectionType}.${fieldName}`).type).name;
  const fields = present(known.get(typename), typename);
  const of = fieldName === 'facets' ? 'nodes' : 'edges';
  return {
    kind: 'facets',
    fields: [...collectFields(planning, typename, selectionSetsOf(nodes))].map(([key, group]) => {
      const node = present(group[0], 'a field node');
      const name = node.name.value;
      if (name === '__typename') return shapeOf(typename, key, group, true, { kind: 'typename', name: typename });
      const counted = present(fields.get(name), `${typename}.${name}`);
      const size = readSize(`${typename}.${name}`, 'first', readArguments(planning, typename, node)['first'], {
        advice: 'A facet has no pages: narrow the connection to see other groups.',
      });
      const facet = findFacet(planning, connection.facets, of, counted, size, target);
      const most = Math.min(size, mostGroups(planning.contract.model, counted, target));
      const shape: ValueShape = {
        kind: 'facet',
        facet,
        size: most,
        fields: planGroup(planning, facet, counted, group),
      };
      return shapeOf(typename, key, group, true, shape);
    }),
  };
}

function findFacet(
  planning: Planning,
  facets: PlannedFacet[],
  of: Facet['of'],
  counted: FacetField,
  size: number,
  target: PlannedLevel,
): PlannedFacet {
  const key = JSON.stringify([of, counted, size]);
  const found = facets.find((it) => it.key === key);
  if (found !== undefined) return found;
  const index = planning.counters.hops++;
  const facet = { key, index, of, by: planBy(planning, counted, target), size, shapes: new Map() };
  facets.push(facet);
  checkHops(planning);
  return facet;
}

function planBy(planning: Planning, counted: FacetField, { types }: PlannedLevel): PlannedFacet['by'] {
  const { model } = planning.contract;
  switch (counted.kind) {
    case 'type':
      return {
        kind: 'type',
        names: Object.fromEntries(types.map((name) => [present(model.types.get(name), name).prefix, name])),
      };
    case 'year':
      return { kind: 'year', property: counted.field.property };
    case 'value':
      return { kind: 'value', read: readOf(counted.field) };
    case 'related':
      return {
        kind: 'related',
        pattern: patternOf(model, counted.field, types),
        target: newTargetLevel(planning, counted.field.target),
      };
  }
}

function readOf(field: Extract<FacetField, { kind: 'value' }>['field']): Extract<FacetBy, { kind: 'value' }>['read'] {
  if (field.kind === 'property') return { kind: 'property', name: field.property };
  return { kind: field.part === 'validity' ? 'validity' : 'linkType' };
}

/** An enum has so many values, and perhaps nodes of which none is known. */
function mostGroups({ enums }: Model, counted: FacetField, { types }: PlannedLevel): number {
  if (counted.kind === 'type') return types.length;
  if (counted.kind !== 'value') return Infinity;
  const values = counted.type === 'Boolean' ? 2 : (enums.get(counted.type)?.values.length ?? Infinity);
  return values + (counted.field.nonNull ? 0 : 1);
}

/** Plans the fields of one group: what is counted, and its number. */
function planGroup(
  planning: Planning,
  facet: PlannedFacet,
  counted: FacetField,
  nodes: readonly FieldNode[],
): readonly FieldShape[] {
  const key = keyOfNodes(nodes);
  const known = facet.shapes.get(key);
  if (known !== undefined) return known;
  const type = countedType(counted);
  const typename = `${type}Facet`;
  const shapes = [...collectFields(planning, typename, selectionSetsOf(nodes))].map(([responseKey, group]) => {
    const name = present(group[0], 'a field node').name.value;
    return shapeOf(typename, responseKey, group, name !== 'value', planGroupField(planning, facet, type, name, group));
  });
  facet.shapes.set(key, shapes);
  return shapes;
}

function planGroupField(
  planning: Planning,
  { by }: PlannedFacet,
  type: string,
  name: string,
  group: readonly FieldNode[],
): ValueShape {
  switch (name) {
    case 'value':
      return { kind: 'read', position: 0, type };
    case 'count':
      return { kind: 'read', position: 1, type: 'Int' };
    case 'node':
      if (by.kind !== 'related') throw new InvariantError(`${type}Facet has no node.`);
      return { kind: 'edgeNode', selection: planning.planSelection(planning, by.target, group) };
    default:
      return { kind: 'typename', name: `${type}Facet` };
  }
}
