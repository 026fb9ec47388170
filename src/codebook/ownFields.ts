import type { Field, LinkType, Model, NodeType } from '../model/model.js';

/** Returns the fields of a type of nodes that no interface of it explains in the same words. */
export function ownFields(model: Model, type: NodeType): readonly Field[] {
  return withoutShared(type.fields, interfacesOf(model, type));
}

/** Returns the same for a link, whose fields the interface of links may explain. */
export function ownFieldsOfLink({ linkInterface }: Model, link: LinkType): readonly Field[] {
  return withoutShared(
    link.fields,
    linkInterface === undefined || linkInterface.name === link.name ? [] : [linkInterface],
  );
}

/** Returns the interfaces of a type that are types of nodes themselves. */
export function interfacesOf(model: Model, type: NodeType): readonly NodeType[] {
  return type.interfaces.flatMap((name) => model.types.get(name) ?? []);
}

function withoutShared(
  fields: ReadonlyMap<string, Field>,
  interfaces: readonly (NodeType | LinkType)[],
): readonly Field[] {
  return [...fields].flatMap(([name, field]) =>
    interfaces.some((it) => it.fields.get(name)?.description === field.description) ? [] : [field],
  );
}
