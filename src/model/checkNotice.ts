import type { Problem } from '../errors.js';
import type { Condition, DeclaredRoot, Field, Model, NodeType, Template } from './model.js';

/** What the sentences of a notice may name. */
const places: readonly string[] = ['counted', 'total', 'said'];

/** Returns what in the notice of a root field cannot be counted or said. */
export function checkNotice(model: Model, { name, through = '', notice }: DeclaredRoot): readonly Problem[] {
  if (notice === undefined) return [];
  const where = `Query.${name} @notice`;
  const [ownerName = '', fieldName = ''] = through.split('.');
  const owner = model.types.get(ownerName);
  const field = owner?.fields.get(fieldName);
  if (field?.kind !== 'relationship')
    return [{ where, expected: '@root(through: "Type.field") beside it', got: through }];
  const link = model.links.get(field.link);
  const says = owner?.fields.get(notice.saidBy);
  if (says?.kind !== 'relationship')
    return [{ where, expected: `a relationship field of ${ownerName} as saidBy`, got: notice.saidBy }];
  const said = model.types.get(says.target);
  return [
    ...notice.counted.flatMap((it) => checkCondition(model, where, link?.fields, it)),
    ...notice.where.flatMap((it) => checkCondition(model, where, said?.fields, it)),
    ...checkSaid(where, said, notice.says),
    ...[notice.wording.EN, notice.wording.NB].flatMap((template) => checkNames(where, template)),
  ];
}

function checkCondition(
  model: Model,
  where: string,
  fields: ReadonlyMap<string, Field> | undefined,
  { field: name, value }: Condition,
): readonly Problem[] {
  const field = fields?.get(name);
  if (field?.kind !== 'property') return [{ where, expected: 'FIELD=VALUE of a field with one value', got: name }];
  const values = model.enums.get(field.type)?.values;
  if (values === undefined || values.includes(value)) return [];
  return [{ where, expected: `a value of ${field.type} for ${name}`, got: value }];
}

function checkSaid(where: string, said: NodeType | undefined, name: string): readonly Problem[] {
  return said?.fields.get(name)?.kind === 'localized'
    ? []
    : [{ where, expected: 'a text in languages as says', got: name }];
}

function checkNames(where: string, template: Template): readonly Problem[] {
  return template.flatMap((part) => {
    if (part.kind === 'text') return [];
    if (part.kind === 'optional') return checkNames(where, part.parts);
    if (part.kind === 'value' && places.includes(part.name)) return [];
    return [
      { where, expected: 'only {counted}, {total}, {said} and [left out without a value]', got: printPart(part) },
    ];
  });
}

function printPart(part: Template[number]): string {
  return part.kind === 'value' ? `{${part.name}}` : part.kind;
}
