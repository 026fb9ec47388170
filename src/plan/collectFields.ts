import { GraphQLIncludeDirective, GraphQLSkipDirective, getDirectiveValues, isAbstractType } from 'graphql';
import type { FieldNode, SelectionNode, SelectionSetNode } from 'graphql';
import type { Planning } from './planning.js';

/**
 * Returns the fields of selection sets that apply to an object type, grouped by response key in order.
 * Implements CollectFields of the GraphQL specification (October 2021, section 6.3.2).
 */
export function collectFields(
  planning: Planning,
  typeName: string,
  selectionSets: readonly SelectionSetNode[],
): ReadonlyMap<string, readonly FieldNode[]> {
  const groups = new Map<string, FieldNode[]>();
  const visited = new Set<string>();
  const collect = (selections: readonly SelectionNode[]): void => {
    for (const selection of selections) {
      if (!isIncluded(planning, selection)) continue;
      if (selection.kind === 'Field') {
        const key = selection.alias?.value ?? selection.name.value;
        const group = groups.get(key);
        if (group === undefined) groups.set(key, [selection]);
        else group.push(selection);
      } else if (selection.kind === 'InlineFragment') {
        if (applies(planning, typeName, selection.typeCondition?.name.value)) {
          collect(selection.selectionSet.selections);
        }
      } else if (!visited.has(selection.name.value)) {
        visited.add(selection.name.value);
        const fragment = planning.fragments.get(selection.name.value);
        if (fragment !== undefined && applies(planning, typeName, fragment.typeCondition.name.value)) {
          collect(fragment.selectionSet.selections);
        }
      }
    }
  };
  for (const set of selectionSets) collect(set.selections);
  return groups;
}

function isIncluded(planning: Planning, selection: SelectionNode): boolean {
  const { variables } = planning;
  if (getDirectiveValues(GraphQLSkipDirective, selection, variables)?.['if'] === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.['if'] !== false;
}

function applies(planning: Planning, typeName: string, condition: string | undefined): boolean {
  if (condition === undefined || condition === typeName) return true;
  const { schema } = planning.contract;
  const type = schema.getType(condition);
  const object = schema.getType(typeName);
  if (!isAbstractType(type) || object === undefined) return false;
  return schema.getPossibleTypes(type).some((it) => it.name === typeName);
}
