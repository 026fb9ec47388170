import type { LinkType, NodeType } from '../model/model.js';

/** Returns the name of the type that holds what nodes of a type, or links, are counted by. */
export function facetsName(type: NodeType | LinkType): string {
  return `${'shortName' in type ? type.shortName : type.name}Facets`;
}
