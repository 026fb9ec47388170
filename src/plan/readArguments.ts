import { getArgumentValues, isInterfaceType, isObjectType } from 'graphql';
import type { FieldNode } from 'graphql';
import { present } from '../errors.js';
import type { Planning } from './planning.js';

export type Arguments = Readonly<Record<string, unknown>>;

/** Returns the coerced arguments of a field of the public schema. */
export function readArguments(planning: Planning, parentType: string, node: FieldNode): Arguments {
  const type = planning.contract.schema.getType(parentType);
  const fields = isObjectType(type) || isInterfaceType(type) ? type.getFields() : {};
  const field = present(fields[node.name.value], `${parentType}.${node.name.value}`);
  return getArgumentValues(field, node, planning.variables);
}
