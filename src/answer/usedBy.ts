import type { FieldShape, RootShape, SelectionShape, ValueShape } from '../plan/queryPlan.js';

type Answered = Readonly<Record<string, unknown>>;

/** Returns how many nodes, edges and list elements the value of a root field holds: what its price is the upper bound of. */
export function usedBy(shape: RootShape, value: unknown): number {
  switch (shape.kind) {
    case 'node':
      return countSelection(shape.selection, value);
    case 'nodes':
      return countList(value, (item) => countSelection(shape.selection, item));
    case 'connection':
    case 'through':
      return countFields(shape.fields, value);
    case 'resolutions':
      return countList(value, (item) => 1 + countFields(shape.fields, item));
    case 'answer':
    case 'release':
      return isObject(value) ? 1 + countFields(shape.fields, value) : 0;
  }
}

function countFields(fields: readonly FieldShape[], object: unknown): number {
  if (!isObject(object)) return 0;
  return fields.reduce((sum, field) => sum + countValue(field.value, object[field.responseKey]), 0);
}

/** Objects of a selection may be of several types; a key that another type asks for is not there, and counts nothing. */
function countSelection(selection: SelectionShape, object: unknown): number {
  if (!isObject(object)) return 0;
  const counts = [...selection.fields.values()].map((fields) => countFields(fields, object));
  return 1 + Math.max(0, ...counts);
}

function countValue(shape: ValueShape, value: unknown): number {
  switch (shape.kind) {
    case 'kinds':
    case 'values':
    case 'valueObjects':
      return countList(value, () => 1);
    case 'ofNode':
      return countValue(shape.value, value);
    case 'allNamed':
    case 'across':
    case 'references':
    case 'nodes':
      return countList(value, (item) => countSelection(shape.selection, item));
    case 'objects':
    case 'edges':
    case 'facet':
      return countList(value, (item) => 1 + countFields(shape.fields, item));
    case 'named':
    case 'reference':
    case 'match':
    case 'edgeNode':
      return countSelection(shape.selection, value);
    case 'object':
    case 'receipt':
      return isObject(value) ? 1 + countFields(shape.fields, value) : 0;
    case 'connection':
    case 'facets':
      return countFields(shape.fields, value);
    default:
      return 0;
  }
}

function countList(value: unknown, count: (item: unknown) => number): number {
  return Array.isArray(value) ? value.reduce<number>((sum, item) => sum + count(item), 0) : 0;
}

function isObject(value: unknown): value is Answered {
  return typeof value === 'object' && value !== null;
}
