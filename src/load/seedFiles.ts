import type { Model, NodeType } from '../model/model.js';

/** A file of the seed by what it holds: `seed/nodes/NAME.json` or `seed/relationships/NAME.json`. */
export interface SeedFile {
  readonly part: 'nodes' | 'relationships';
  /** A node type or a relationship type. */
  readonly name: string;
}

/** Returns every file that a seed of the model may have, in the order of their names. */
export function seedFiles(model: Model): readonly SeedFile[] {
  const types = [...model.types.values()].filter(hasRows).map((type) => type.name);
  return [
    ...types.sort().map((name) => ({ part: 'nodes', name }) as const),
    ...[...model.relationships.keys()].sort().map((name) => ({ part: 'relationships', name }) as const),
  ];
}

/** Whether a seed file holds rows of a type itself: not of an interface, nor of what the loader makes. */
export function hasRows(type: NodeType): boolean {
  return type.kind === 'object' && type.derived === undefined;
}
