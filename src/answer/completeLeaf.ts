import type { GraphQLLeafType } from 'graphql';

/** Returns a stored value as the schema's scalar or enum serializes it. Throws when it cannot stand for it. */
export function completeLeaf(type: GraphQLLeafType, value: unknown): unknown {
  if (typeof value === 'string' && (type.name === 'String' || type.name === 'ID')) return value;
  return type.serialize(value);
}
