import type { FieldNode } from 'graphql';
import { present } from '../errors.js';
import { collectFields } from './collectFields.js';
import { planConnection } from './planConnection.js';
import type { PlannedLevel, Planning } from './planning.js';
import { planValue } from './planValue.js';
import type { FieldShape, SelectionShape } from './queryPlan.js';
import { selectionSetsOf, shapeOf } from './shapeOf.js';

/** Plans what is selected of the nodes of a level: adds what must be read to it, and returns how the answer looks. */
export function planSelection(planning: Planning, level: PlannedLevel, nodes: readonly FieldNode[]): SelectionShape {
  const sets = selectionSetsOf(nodes);
  const fields = new Map(
    level.types.map((typeName) => {
      const groups = collectFields(planning, typeName, sets);
      return [typeName, [...groups].map(([key, group]) => planField(planning, level, typeName, key, group))];
    }),
  );
  return { fields, level };
}

function planField(
  planning: Planning,
  level: PlannedLevel,
  typeName: string,
  key: string,
  nodes: readonly FieldNode[],
): FieldShape {
  const node = present(nodes[0], 'a field node');
  if (node.name.value === '__typename') {
    return shapeOf(typeName, key, nodes, true, { kind: 'typename', name: typeName });
  }
  const { types, links } = planning.contract.model;
  const type = present(types.get(typeName) ?? links.get(typeName), typeName);
  const field = present(type.fields.get(node.name.value), `${typeName}.${node.name.value}`);
  if (field.kind === 'relationship' || field.kind === 'citing') {
    const value = planConnection(planning, level, typeName, field, nodes);
    return shapeOf(typeName, key, nodes, true, value);
  }
  const nonNull = field.nonNull || field.kind === 'values' || (field.kind === 'references' && field.list);
  return shapeOf(typeName, key, nodes, nonNull, planValue(planning, level, typeName, field, nodes));
}
