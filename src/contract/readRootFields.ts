import { present } from '../errors.js';
import type { DeclaredRoot, Model, NodeType } from '../model/model.js';
import type { RootField } from './contract.js';
import { fieldName } from './fieldName.js';
import { pluralOf } from './pluralOf.js';

/**
 * Returns the root fields: node and nodes, a singular and a plural per @node type, one per @derived type, one by
 * identifier for what bears identifiers, and those declared with @root.
 */
export function readRootFields(model: Model): ReadonlyMap<string, RootField> {
  const fields: RootField[] = [
    { kind: 'node', name: 'node' },
    { kind: 'nodes', name: 'nodes' },
  ];
  for (const type of model.types.values()) {
    const { label } = type;
    if (type.derived !== undefined) {
      fields.push({ kind: 'many', name: type.derived.rootField, type, label });
      continue;
    }
    const name = fieldName(type.name);
    fields.push({ kind: 'one', name, type, label });
    fields.push({ kind: 'many', name: pluralOf(name), type, label });
    if (type.label === type.baseLabel && type.fields.has('identifiers')) {
      fields.push({ kind: 'identified', name: `${name}ByIdentifier`, type, label });
    }
  }
  for (const root of model.roots) fields.push(readDeclared(root, model));
  return new Map(fields.map((field) => [field.name, field]));
}

function readDeclared(root: DeclaredRoot, model: Model): RootField {
  if (root.through !== undefined) {
    const [ownerName = '', name = ''] = root.through.split('.');
    const owner = present(model.types.get(ownerName), ownerName);
    const field = owner.fields.get(name);
    if (field?.kind === 'relationship') {
      return { kind: 'through', name: root.name, owner, field, notice: root.notice };
    }
  }
  if (root.question !== undefined) {
    const answer = present(model.answers.get(root.target), root.target);
    return { kind: 'question', name: root.name, question: root.question, type: answer };
  }
  if (root.release) return { kind: 'release', name: root.name, type: root.target };
  const type = present(model.types.get(root.target), root.target);
  if (root.neighbors) {
    return { kind: 'neighbors', name: root.name, type, relationships: relationshipsAmong(model, type) };
  }
  if (root.finds !== undefined) {
    const possible = type.possibleTypes.map((name) => present(model.types.get(name), name));
    const kinds = new Map(possible.map((it) => [it.prefix.replaceAll('-', '_').toUpperCase(), it]));
    const kind = root.finds === 'page' ? 'search' : 'resolve';
    return { kind, name: root.name, type, kindsName: `${type.name}Type`, kinds };
  }
  return { kind: root.list ? 'many' : 'one', name: root.name, type, label: root.label ?? type.label };
}

function relationshipsAmong(model: Model, { possibleTypes }: NodeType): readonly string[] {
  const isAmong = (end: string): boolean => possibleTypes.includes(end);
  return [...model.relationships.values()]
    .filter((it) => it.ends.some(({ from, to }) => isAmong(from) && isAmong(to)))
    .map((it) => it.type)
    .sort();
}
