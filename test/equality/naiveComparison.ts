import { foldText } from '../../src/model/foldText.js';
import type { Field } from '../../src/model/model.js';
import { readPartialDate } from '../../src/model/partialDate.js';

type Input = Readonly<Record<string, unknown>>;

/** Says whether a value meets all comparisons side by side. A comparison with an absent value is false; one given as null states nothing. */
export function meetsComparisons(field: Field, value: unknown, input: Input): boolean {
  const given = Object.entries(input).filter(
    ([name, operand]) => name !== 'exact' && operand !== undefined && operand !== null,
  );
  return given.every(([name, operand]) => {
    if (name === 'isNull') return (value === undefined) === operand;
    if (value === undefined) return false;
    if (field.kind === 'property' && field.type === 'PartialDate')
      return comparePartialDates(value as string, name, operand);
    if (!isText(field) || input['exact'] === true) return compareValues(value, name, operand);
    return compareValues(fold(value), name, Array.isArray(operand) ? operand.map(fold) : fold(operand));
  });
}

/** Says whether a number of relationships meets comparisons; a number is never absent. */
export function meetsCount(count: number, input: Input): boolean {
  const given = Object.entries(input).filter(([, operand]) => operand !== undefined && operand !== null);
  return given.every(([name, operand]) =>
    name === 'isNull' ? operand === false : compareValues(count, name, operand),
  );
}

/** Text ignores case and accents: names and texts, web addresses, and the kind of a link. */
function isText(field: Field): boolean {
  if (field.kind === 'property') return field.type === 'String' || field.type === 'URL';
  return field.kind === 'localized' || (field.kind === 'link' && field.part === 'kind');
}

function fold(value: unknown): unknown {
  return typeof value === 'string' ? foldText(value) : value;
}

function compareValues(value: unknown, operator: string, operand: unknown): boolean {
  switch (operator) {
    case 'eq':
      return value === operand;
    case 'ne':
      return value !== operand;
    case 'in':
      return (operand as readonly unknown[]).includes(value);
    case 'contains':
      return String(value).includes(String(operand));
    case 'startsWith':
      return String(value).startsWith(String(operand));
    case 'endsWith':
      return String(value).endsWith(String(operand));
    case 'gt':
      return orderOf(value, operand) > 0;
    case 'gte':
      return orderOf(value, operand) >= 0;
    case 'lt':
      return orderOf(value, operand) < 0;
    case 'lte':
      return orderOf(value, operand) <= 0;
    default:
      throw new Error(`The naive comparison ${operator} is missing.`);
  }
}

/** Neo4j compares texts in conditions by UTF-16 code units, as JavaScript does, although it sorts by code points. */
function orderOf(value: unknown, operand: unknown): number {
  if (typeof value === 'number') return value - Number(operand);
  const [one, other] = [String(value), String(operand)];
  return one < other ? -1 : one > other ? 1 : 0;
}

/** eq is the same text; lt: the latest day is before the operand's earliest; gt is its mirror; lte and gte add eq. */
function comparePartialDates(value: string, operator: string, operand: unknown): boolean {
  if (typeof operand !== 'string') return compareValues(value, operator, operand);
  const [own, other] = [readPartialDate(value), readPartialDate(operand)];
  if (own === undefined || other === undefined) throw new Error(`${value} or ${operand} is no partial date.`);
  const before = own.latest < other.earliest;
  const after = own.earliest > other.latest;
  switch (operator) {
    case 'lt':
      return before;
    case 'lte':
      return before || value === operand;
    case 'gt':
      return after;
    case 'gte':
      return after || value === operand;
    default:
      return compareValues(value, operator, operand);
  }
}
