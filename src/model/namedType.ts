import type { TypeNode } from 'graphql';

/** Returns the name of a type without what is said of it: that it may not be null, that it is a list. */
export function namedType(type: TypeNode): string {
  return type.kind === 'NamedType' ? type.name.value : namedType(type.type);
}

/** Says whether a type is a list. */
export function isList(type: TypeNode): boolean {
  return type.kind === 'ListType' || (type.kind === 'NonNullType' && isList(type.type));
}
