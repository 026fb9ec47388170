import type { FacetField } from '../model/facetFields.js';

/** Returns what a facet counts by: a scalar, an enum, or the type of the nodes that a relationship leads to. */
export function countedType(field: FacetField): string {
  switch (field.kind) {
    case 'type':
      return 'String';
    case 'year':
      return 'Int';
    case 'value':
      return field.type;
    case 'related':
      return field.field.target;
  }
}
