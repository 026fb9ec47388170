import { present } from '../errors.js';
import type { RootField } from '../contract/contract.js';
import { localizedProperty } from '../model/localizedProperty.js';
import type { Condition, Field, RelationshipField } from '../model/model.js';
import type { CountedNotice, PropertyValue } from './countedNotice.js';
import { patternOf } from './patternOf.js';
import type { Planning } from './planning.js';

/** Plans what a root field counts to say it beside its answer; undefined when it declares nothing. */
export function planNotice(
  { contract, perspective }: Planning,
  { owner, field, notice }: RootField & { kind: 'through' },
): CountedNotice | undefined {
  if (notice === undefined) return undefined;
  const { model } = contract;
  const sayers = owner.fields.get(notice.saidBy) as RelationshipField;
  const link = present(model.links.get(field.link), field.link);
  const target = present(model.types.get(sayers.target), sayers.target);
  const { language } = perspective;
  return {
    code: notice.code,
    template: notice.wording[language === 'EN' ? 'EN' : 'NB'],
    links: patternOf(model, field, owner.possibleTypes),
    counted: notice.counted.map((it) => toStored(link.fields, it)),
    sayers: patternOf(model, sayers, owner.possibleTypes),
    where: notice.where.map((it) => toStored(target.fields, it)),
    says: localizedProperty(propertyOf(target.fields, notice.says), language),
  };
}

function toStored(fields: ReadonlyMap<string, Field>, { field, value }: Condition): PropertyValue {
  return { property: propertyOf(fields, field), value };
}

function propertyOf(fields: ReadonlyMap<string, Field>, name: string): string {
  const field = fields.get(name);
  return field?.kind === 'property' || field?.kind === 'localized' ? field.property : name;
}
