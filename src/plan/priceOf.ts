import type { FieldShape, RootShape, SelectionShape, ValueShape } from './queryPlan.js';

/**
 * Returns the price of a root field: the largest number of nodes, edges and list elements that its answer can hold.
 * A node met under an interface costs what its dearest type costs.
 */
export function priceOf(shape: RootShape): number {
  const known = new Map<SelectionShape, number>();
  const priceSelection = (selection: SelectionShape): number => {
    const found = known.get(selection);
    if (found !== undefined) return found;
    const price = Math.max(0, ...[...selection.fields.values()].map(priceFields));
    known.set(selection, price);
    return price;
  };
  const priceFields = (fields: readonly FieldShape[]): number =>
    fields.reduce((sum, field) => sum + priceValue(field.value), 0);
  const priceValue = (value: ValueShape): number => {
    switch (value.kind) {
      case 'values':
      case 'valueObjects':
        return value.size;
      case 'ofNode':
        return priceValue(value.value);
      case 'references':
      case 'nodes':
        return value.size * (1 + priceSelection(value.selection));
      case 'edges':
        return value.size * (1 + priceFields(value.fields));
      case 'reference':
      case 'edgeNode':
        return 1 + priceSelection(value.selection);
      case 'connection':
        return priceFields(value.fields);
      default:
        return 0;
    }
  };
  switch (shape.kind) {
    case 'node':
      return 1 + priceSelection(shape.selection);
    case 'nodes':
      return shape.ids.length * (1 + priceSelection(shape.selection));
    case 'connection':
    case 'through':
      return priceFields(shape.fields);
    case 'release':
      return 1 + priceFields(shape.fields);
  }
}
