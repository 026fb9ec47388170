import type { Contract } from '../../src/contract/contract.js';
import { languages } from '../../src/model/model.js';

const inAll = languages.map((it) => `${it}: sentence(language: ${it})`).join(' ');

/**
 * Returns operations that ask for the sentences of all links: along relationship fields, until each kind was met from either end
 * from which a field leads over it, and standing alone. Each kind is asked for in every language along the first field that
 * leads over it, and in the language of the request along the others.
 */
export function sentenceOperations({ model, roots }: Contract): readonly string[] {
  const asked = new Set<string>();
  const met = new Set<string>();
  const isNew = (known: Set<string>, items: readonly string[]): boolean => {
    const some = items.some((it) => !known.has(it));
    for (const it of items) known.add(it);
    return some;
  };
  return [...roots.values()].flatMap((root) => {
    if (root.kind !== 'many' || root.label !== root.type.name) return [];
    return [...root.type.fields.values()].flatMap((field) => {
      if (field.kind === 'relationship') {
        const ends = field.types.map((type) => `${type} ${field.direction}`);
        if (!isNew(met, ends)) return [];
        const sentences = isNew(asked, field.types) ? inAll : 'sentence';
        return [`{ ${root.name}(first: 100) { nodes { ${field.name}(first: 100) { edges { kind ${sentences} } } } } }`];
      }
      const standingAlone = field.kind === 'citing' && field.target === model.linkInterface?.name;
      return standingAlone
        ? [`{ ${root.name}(first: 100) { nodes { ${field.name}(first: 100) { nodes { kind ${inAll} } } } } }`]
        : [];
    });
  });
}
