import type { Field, LinkType, NodeType } from '../model/model.js';

/** Texts that the loader makes and that no row states. */
const derived: readonly string[] = ['display'];

/** Returns the fields that a node's row states: not what follows from others, nor what relationship files hold. */
export function seedFieldsOf(type: NodeType): ReadonlyMap<string, Field> {
  const named = type.fields.has('labels');
  return new Map(
    [...type.fields].filter(([name, field]) => {
      if (derived.includes(name) || (named && name === 'name')) return false;
      if (field.kind === 'citing') return false;
      return field.kind !== 'relationship' || isInline(type, field);
    }),
  );
}

/** Whether a row itself names the other end: of nodes that are no entities, such as an observation and what it is about. */
export function isInline(type: NodeType, field: Field): boolean {
  return field.kind === 'relationship' && !type.fields.has('labels') && field.types.length === 1;
}

/** Returns the fields that a relationship's row states besides its ends and its key. */
export function seedFieldsOfLink(link: LinkType): ReadonlyMap<string, Field> {
  return new Map([...link.fields].filter(([name, field]) => name !== 'id' && field.kind !== 'link'));
}
