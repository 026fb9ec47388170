import { mismatch, present } from '../errors.js';
import { foldText } from '../model/foldText.js';
import { localizedProperty } from '../model/localizedProperty.js';
import type { Field, Language } from '../model/model.js';
import { readPartialDate } from '../model/partialDate.js';
import type { DaySpan } from '../model/partialDate.js';
import type { Filter, FilterValue, Operand, Operator } from './filter.js';

type Input = Readonly<Record<string, unknown>>;
type Side = 'node' | 'edge';

/** Returns the condition that comparisons of one field state, or undefined when none is given. */
export function readComparisons(language: Language, side: Side, field: Field, input: Input): Filter | undefined {
  const exact = input['exact'] === true;
  const filters = Object.entries(input).flatMap(([name, value]): readonly Filter[] => {
    if (name === 'exact' || value === undefined || value === null) return [];
    return [compareField(language, side, field, name as Operator, value as FilterValue, exact)];
  });
  const [only] = filters;
  if (only === undefined) return undefined;
  return filters.length === 1 ? only : { kind: 'and', filters };
}

/** Returns comparisons of a number of relationships. */
export function readCount(input: Input): readonly { operator: Operator; value: FilterValue }[] {
  return Object.entries(input).flatMap(([name, value]) =>
    value === undefined || value === null ? [] : [{ operator: name as Operator, value: value as FilterValue }],
  );
}

function compareField(
  language: Language,
  side: Side,
  field: Field,
  operator: Operator,
  value: FilterValue,
  exact: boolean,
): Filter {
  const compare = (operand: Operand, own: Operator, operandValue: FilterValue): Filter => ({
    kind: 'compare',
    side,
    operand,
    operator: own,
    value: operandValue,
  });
  if (field.kind === 'link' && field.part === 'validity') return compare({ kind: 'validity' }, operator, value);
  if (field.kind === 'link') {
    if (exact || operator === 'isNull') return compare({ kind: 'linkType' }, operator, value);
    return compare({ kind: 'linkTypeFolded' }, operator, foldValue(value));
  }
  if (field.kind === 'property' && field.type === 'PartialDate') {
    return comparePartialDate(field.property, operator, value, compare);
  }
  const text = field.kind === 'localized' || (field.kind === 'property' && ['String', 'URL'].includes(field.type));
  const property = propertyOf(field, language);
  if (!text || exact || operator === 'isNull') return compare({ kind: 'property', name: property }, operator, value);
  return compare({ kind: 'property', name: `${property}Folded` }, operator, foldValue(value));
}

function propertyOf(field: Field, language: Language): string {
  if (field.kind === 'localized') return localizedProperty(field.property, language);
  return field.kind === 'property' ? field.property : field.name;
}

function foldValue(value: FilterValue): FilterValue {
  if (typeof value === 'string') return foldText(value);
  return isList(value) ? value.map((it) => (typeof it === 'string' ? foldText(it) : it)) : value;
}

function isList(value: FilterValue): value is Extract<FilterValue, readonly unknown[]> {
  return Array.isArray(value);
}

/** eq is the same text; lt: the latest day is before the operand's earliest; gt its mirror; lte and gte add eq. */
function comparePartialDate(
  property: string,
  operator: Operator,
  value: FilterValue,
  compare: (operand: Operand, operator: Operator, value: FilterValue) => Filter,
): Filter {
  const same = (): Filter => compare({ kind: 'property', name: property }, operator, value);
  if (operator === 'isNull') return same();
  const spans = [value].flat().map(spanOf);
  if (typeof value !== 'string' || operator === 'eq' || operator === 'ne') return same();
  const span = present(spans[0], 'days');
  const before = compare({ kind: 'property', name: `${property}Latest` }, 'lt', span.earliest);
  const after = compare({ kind: 'property', name: `${property}Earliest` }, 'gt', span.latest);
  const strict = operator === 'lt' || operator === 'lte' ? before : after;
  if (operator === 'lt' || operator === 'gt') return strict;
  return { kind: 'or', filters: [strict, compare({ kind: 'property', name: property }, 'eq', value)] };
}

/** Returns the days that an operand stands for. Throws BAD_ARGUMENT for one that is no date. */
function spanOf(value: unknown): DaySpan {
  const span = typeof value === 'string' ? readPartialDate(value) : undefined;
  if (span !== undefined) return span;
  throw mismatch('BAD_ARGUMENT', {
    where: '',
    expected: 'a date such as "2012", "2012-06" or "2012-06-14"',
    got: JSON.stringify(value).slice(0, 80),
  });
}
