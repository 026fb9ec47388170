import type { NodeType, RelationshipEnds, RelationshipField, RelationshipType } from './model.js';

/** Returns every relationship type that the fields speak of, with the pairs of object types that it may join. */
export function readRelationships(types: ReadonlyMap<string, NodeType>): ReadonlyMap<string, RelationshipType> {
  const found = new Map<string, { link: string; ends: Map<string, RelationshipEnds> }>();
  for (const owner of types.values()) {
    for (const field of owner.fields.values()) {
      if (field.kind !== 'relationship') continue;
      for (const type of field.types) {
        const entry = found.get(type) ?? { link: field.link, ends: new Map() };
        for (const ends of endsOf(owner, field, types)) {
          entry.ends.set(`${ends.from} ${ends.to}`, ends);
        }
        found.set(type, entry);
      }
    }
  }
  return new Map([...found].map(([type, { link, ends }]) => [type, { type, link, ends: [...ends.values()] }]));
}

function endsOf(
  owner: NodeType,
  field: RelationshipField,
  types: ReadonlyMap<string, NodeType>,
): readonly RelationshipEnds[] {
  const others = types.get(field.target)?.possibleTypes ?? [];
  return owner.possibleTypes.flatMap((own) =>
    others.flatMap((other) => [
      ...(field.direction === 'IN' ? [] : [{ from: own, to: other }]),
      ...(field.direction === 'OUT' ? [] : [{ from: other, to: own }]),
    ]),
  );
}
