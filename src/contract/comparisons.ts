/** One comparison of a filter: what it is called, whether its operand is a list, and how a description says it. */
export interface Comparison {
  readonly name: ComparisonName;
  readonly operand: 'value' | 'list' | 'boolean';
  readonly says: string;
}

export type ComparisonName =
  'eq' | 'ne' | 'in' | 'contains' | 'startsWith' | 'endsWith' | 'gt' | 'gte' | 'lt' | 'lte' | 'isNull';

const eq: Comparison = { name: 'eq', operand: 'value', says: 'Equal to this value.' };
const ne: Comparison = { name: 'ne', operand: 'value', says: 'Present and different from this value.' };
const among: Comparison = { name: 'in', operand: 'list', says: 'Equal to one of these values.' };
const isNull: Comparison = {
  name: 'isNull',
  operand: 'boolean',
  says: 'True: no value is known. False: a value is known.',
};
const order: readonly Comparison[] = [
  { name: 'gt', operand: 'value', says: 'Greater than, or later than, this value.' },
  { name: 'gte', operand: 'value', says: 'Greater than, later than, or equal to this value.' },
  { name: 'lt', operand: 'value', says: 'Less than, or earlier than, this value.' },
  { name: 'lte', operand: 'value', says: 'Less than, earlier than, or equal to this value.' },
];
const parts: readonly Comparison[] = [
  { name: 'contains', operand: 'value', says: 'Contains this text.' },
  { name: 'startsWith', operand: 'value', says: 'Begins with this text.' },
  { name: 'endsWith', operand: 'value', says: 'Ends with this text.' },
];

/** Comparisons that each scalar allows; an enum allows those of Boolean and `in`. */
export const comparisonsOf: Readonly<Record<string, readonly Comparison[]>> = {
  ID: [eq, ne, among],
  String: [eq, ne, among, ...parts, ...order, isNull],
  URL: [eq, ne, among, ...parts, isNull],
  Int: [eq, ne, among, ...order, isNull],
  Float: [eq, ne, among, ...order, isNull],
  Boolean: [eq, ne, isNull],
  Date: [eq, ne, among, ...order, isNull],
  PartialDate: [eq, ne, among, ...order, isNull],
};

/** Comparisons of an enum. */
export const enumComparisons: readonly Comparison[] = [eq, ne, among, isNull];

const textScalars: readonly string[] = ['String', 'URL'];

/** Says whether a comparison of this scalar can be told to heed case and accents. */
export function isText(scalar: string): boolean {
  return textScalars.includes(scalar);
}
