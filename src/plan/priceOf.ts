import type { FieldShape, RootShape, SelectionShape, ValueShape } from './queryPlan.js';

/**
 * Returns the price of a root field: the largest number of nodes, edges and list elements that its answer can hold.
 * A node met under an interface costs what its dearest type costs.
 */
export function priceOf(shape: RootShape): number {
  const pricing = newPricing();
  switch (shape.kind) {
    case 'node':
      return 1 + pricing.ofSelection(shape.selection);
    case 'nodes':
      return shape.ids.length * (1 + pricing.ofSelection(shape.selection));
    case 'connection':
    case 'through':
      return pricing.ofFields(shape.fields);
    case 'resolutions':
      return shape.texts.length * (1 + pricing.ofFields(shape.fields));
    case 'answer':
    case 'release':
      return 1 + pricing.ofFields(shape.fields);
  }
}

/** Returns what fields can hold, the object that bears them left out. */
export function priceOfFields(fields: readonly FieldShape[]): number {
  return newPricing().ofFields(fields);
}

interface Pricing {
  readonly ofFields: (fields: readonly FieldShape[]) => number;
  readonly ofSelection: (selection: SelectionShape) => number;
}

/** Selections are shared within a plan, so that each is priced once. */
function newPricing(): Pricing {
  const known = new Map<SelectionShape, number>();
  const ofSelection = (selection: SelectionShape): number => {
    const found = known.get(selection);
    if (found !== undefined) return found;
    const price = Math.max(0, ...[...selection.fields.values()].map(ofFields));
    known.set(selection, price);
    return price;
  };
  const ofFields = (fields: readonly FieldShape[]): number =>
    fields.reduce((sum, field) => sum + ofValue(field.value), 0);
  const ofValue = (value: ValueShape): number => {
    switch (value.kind) {
      case 'kinds':
      case 'values':
      case 'valueObjects':
        return value.size;
      case 'ofNode':
        return ofValue(value.value);
      case 'allNamed':
      case 'across':
      case 'references':
      case 'nodes':
        return value.size * (1 + ofSelection(value.selection));
      case 'objects':
      case 'edges':
      case 'facet':
        return value.size * (1 + ofFields(value.fields));
      case 'named':
      case 'reference':
      case 'match':
      case 'edgeNode':
        return 1 + ofSelection(value.selection);
      case 'object':
      case 'receipt':
        return 1 + ofFields(value.fields);
      case 'connection':
      case 'facets':
        return ofFields(value.fields);
      default:
        return 0;
    }
  };
  return { ofFields, ofSelection };
}
