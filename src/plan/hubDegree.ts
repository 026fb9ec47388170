import type { RelationshipField } from '../model/model.js';
import type { Planning } from './planning.js';
import type { Filter } from './filter.js';
import type { Page } from './page.js';

/**
 * Returns from how many relationships of a node on a page below it is found sooner in the index of the far nodes, or
 * undefined where no node has so many, or where the index does not hold the page's order.
 *
 * A page below a node with d relationships costs about three database hits for each, since all are read and sorted. In
 * the index over n far nodes one in n / d is met that the node leads to; each that is looked at costs some thirteen
 * hits, as measured. So the index is better where d is above the square root of 4.5 times the page times n.
 */
export function hubDegree(
  planning: Planning,
  field: RelationshipField,
  typeName: string,
  page: Page,
  filter: Filter | undefined,
): number | undefined {
  const { model } = planning.contract;
  const { mostRelated, sizes } = planning.release;
  const [first, ...others] = page.order;
  const inIndex = first === undefined || (others.length === 0 && first.side === 'node' && first.selective);
  if (filter !== undefined || !inIndex || mostRelated === undefined || sizes === undefined) return undefined;
  const most = Math.max(0, ...typesOf(typeName).map((type) => mostRelated[`${type}.${field.name}`] ?? 0));
  const far = typesOf(field.target).reduce((sum, type) => sum + (sizes[type] ?? 0), 0);
  const degree = Math.ceil(Math.sqrt(4.5 * (page.size + 1) * far));
  return most > degree ? degree : undefined;

  function typesOf(name: string): readonly string[] {
    return model.types.get(name)?.possibleTypes ?? [];
  }
}
