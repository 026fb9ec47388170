import type { FieldNode, SelectionSetNode } from 'graphql';
import { present } from '../errors.js';
import type { FieldShape, Location, ValueShape } from './queryPlan.js';

/** Returns the selection sets of field nodes that stand for the same response key. */
export function selectionSetsOf(nodes: readonly FieldNode[]): readonly SelectionSetNode[] {
  return nodes.flatMap((node) => (node.selectionSet === undefined ? [] : [node.selectionSet]));
}

/** Returns a response key whose value is already known. */
export function shapeOf(
  typeName: string,
  key: string,
  nodes: readonly FieldNode[],
  nonNull: boolean,
  value: ValueShape,
): FieldShape {
  const fieldName = present(nodes[0], 'a field node').name.value;
  return { responseKey: key, fieldName, parentType: typeName, nonNull, locations: nodes.flatMap(locationOf), value };
}

function locationOf(node: FieldNode): readonly Location[] {
  const token = node.loc?.startToken;
  return token === undefined ? [] : [{ line: token.line, column: token.column }];
}
