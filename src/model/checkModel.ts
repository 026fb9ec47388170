import type { Problem } from '../errors.js';
import { checkNames } from './checkNames.js';
import { checkQuestions } from './checkQuestions.js';
import { checkNotice } from './checkNotice.js';
import { checkSentences } from './checkSentences.js';
import type { Field, Model } from './model.js';

/** Returns what in a model cannot be answered: unknown targets and links, mixed links of one relationship type, names that the public schema makes itself, what cannot be said. */
export function checkModel(model: Model): readonly Problem[] {
  return [
    ...[...model.types.values()].flatMap((type) =>
      [...type.fields.values()].flatMap((field) => checkField(`${type.name}.${field.name}`, field, model)),
    ),
    ...[...model.links.values()].flatMap((link) =>
      [...link.fields.values()].flatMap((field) => checkField(`${link.name}.${field.name}`, field, model)),
    ),
    ...checkPeriods(model),
    ...checkRoots(model),
    ...model.roots.flatMap((root) => checkNotice(model, root)),
    ...checkQuestions(model),
    ...checkIds(model),
    ...checkNames(model),
    ...checkSentences(model),
  ];
}

function checkField(where: string, field: Field, model: Model): readonly Problem[] {
  switch (field.kind) {
    case 'relationship':
      return [
        ...known(where, field.target, model.types, 'a type with @node'),
        ...known(where, field.link, model.links, 'a type with @link'),
        ...field.types.flatMap((type) => {
          const link = model.relationships.get(type)?.link;
          return link === field.link
            ? []
            : [{ where, expected: `link "${String(link)}" for ${type}, as elsewhere`, got: field.link }];
        }),
        ...(field.types.length > 0 ? [] : [{ where, expected: 'at least one relationship type', got: '[]' }]),
      ];
    case 'references':
    case 'citing':
      return field.target === model.linkInterface?.name
        ? []
        : known(where, field.target, model.types, 'a type with @node, or the interface with @link');
    case 'values':
      return known(where, field.type, model.values, 'a scalar, an enum, or a type of scalars');
    case 'property':
    case 'localized':
    case 'link':
      return [];
  }
}

function checkPeriods(model: Model): readonly Problem[] {
  return [...model.types.values()].flatMap(({ name, fields, period }) =>
    (period === undefined ? [] : [period.since, period.until]).flatMap((property) => {
      const field = fields.get(property);
      return field?.kind === 'property' && field.type === 'PartialDate' && field.property === property
        ? []
        : [{ where: name, expected: '@period over fields of type PartialDate', got: property }];
    }),
  );
}

function checkRoots(model: Model): readonly Problem[] {
  return model.roots.flatMap((root) => {
    const where = `Query.${root.name}`;
    if (root.question !== undefined) return known(where, root.target, model.answers, 'a type with @answer');
    if (root.release) return known(where, root.target, model.values, 'a type of scalars and value objects');
    if (root.through === undefined) return known(where, root.target, model.types, 'a type with @node');
    const [owner = '', name = ''] = root.through.split('.');
    const field = model.types.get(owner)?.fields.get(name);
    return field?.kind === 'relationship'
      ? []
      : [{ where, expected: '@root(through: "Type.field") of a relationship', got: root.through }];
  });
}

function checkIds(model: Model): readonly Problem[] {
  return [...model.types.values(), ...model.links.values()].flatMap((type) =>
    type.fields.has('id') ? [] : [{ where: type.name, expected: 'a field id: ID!', got: 'none' }],
  );
}

function known(where: string, name: string, among: ReadonlyMap<string, unknown>, expected: string): readonly Problem[] {
  return among.has(name) ? [] : [{ where, expected, got: name }];
}
