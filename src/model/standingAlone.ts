import type { Model } from './model.js';

/** Returns the object types of the nodes that links standing alone join: those that the interface of links names as their ends. */
export function endsStandingAlone({ linkInterface, types }: Model): readonly string[] {
  const from = linkInterface?.fields.get('from');
  return from?.kind === 'link' ? (types.get(from.type)?.possibleTypes ?? []) : [];
}

/** Returns the relationship types whose two ends are always such nodes, in order. */
export function relationshipsStandingAlone(model: Model): readonly string[] {
  const ends = new Set(endsStandingAlone(model));
  return [...model.relationships.values()]
    .filter((it) => it.ends.every((pair) => ends.has(pair.from) && ends.has(pair.to)))
    .map((it) => it.type)
    .sort();
}
