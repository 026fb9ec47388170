import { isTypeDefinitionNode, parse } from 'graphql';

/**
 * Returns what a schema says about its types and about the values of its enums: by the name of the type, and by
 * `Type.VALUE`. Descriptions of fields stand in the model.
 */
export function readDescriptions(sdl: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const type of parse(sdl).definitions.filter(isTypeDefinitionNode)) {
    found.set(type.name.value, type.description?.value ?? '');
    const values = type.kind === 'EnumTypeDefinition' ? (type.values ?? []) : [];
    for (const value of values) found.set(`${type.name.value}.${value.name.value}`, value.description?.value ?? '');
  }
  return found;
}
