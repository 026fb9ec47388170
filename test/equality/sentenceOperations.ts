import type { Contract } from '../../src/contract/contract.js';
import { languages } from '../../src/model/model.js';

const inAll = languages.map((it) => `${it}: sentence(language: ${it})`).join(' ');

/**
 * Returns operations that ask for the sentences of all links: along every relationship field, and standing alone. A field that
 * several types have alike is asked of the first. Each kind is asked for in every language along the first field that leads over
 * it, and in the language of the request along the others.
 */
export function sentenceOperations({ model, roots }: Contract): readonly string[] {
  const asked = new Set<string>();
  const fields = new Set<string>();
  const sentencesOf = (kinds: readonly string[]): string => {
    const isNew = kinds.some((it) => !asked.has(it));
    for (const it of kinds) asked.add(it);
    return isNew ? inAll : 'sentence';
  };
  return [...roots.values()].flatMap((root) => {
    if (root.kind !== 'many' || root.label !== root.type.name) return [];
    return [...root.type.fields.values()].flatMap((field) => {
      if (field.kind === 'relationship') {
        const alike = JSON.stringify([field.name, field.types, field.direction, field.target]);
        if (fields.has(alike)) return [];
        fields.add(alike);
        return [
          `{ ${root.name}(first: 100) { nodes { ${field.name}(first: 100) { edges { kind ${sentencesOf(field.types)} } } } } }`,
        ];
      }
      const standingAlone = field.kind === 'citing' && field.target === model.linkInterface?.name;
      return standingAlone
        ? [`{ ${root.name}(first: 100) { nodes { ${field.name}(first: 100) { nodes { kind ${inAll} } } } } }`]
        : [];
    });
  });
}
