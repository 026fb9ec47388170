import type { Contract } from '../../src/contract/contract.js';
import { languages } from '../../src/model/model.js';

const sentences = languages.map((it) => `${it}: sentence(language: ${it})`).join(' ');

/** Returns operations that ask for the sentences of all links: along every relationship field, and standing alone. */
export function sentenceOperations({ model, roots }: Contract): readonly string[] {
  return [...roots.values()].flatMap((root) => {
    if (root.kind !== 'many' || root.label !== root.type.name) return [];
    return [...root.type.fields.values()].flatMap((field) => {
      if (field.kind === 'relationship')
        return [`{ ${root.name}(first: 100) { nodes { ${field.name}(first: 100) { edges { kind ${sentences} } } } } }`];
      const standingAlone = field.kind === 'citing' && field.target === model.linkInterface?.name;
      return standingAlone
        ? [`{ ${root.name}(first: 100) { nodes { ${field.name}(first: 100) { nodes { kind ${sentences} } } } } }`]
        : [];
    });
  });
}
