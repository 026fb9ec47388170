import type { Direction, Model, RelationshipField } from '../model/model.js';
import { present } from '../errors.js';
import { periodsOf } from './periodsOf.js';
import type { Pattern } from './queryPlan.js';

type Route = Pick<RelationshipField, 'target' | 'types' | 'direction' | 'label'>;

/**
 * Returns the pattern of a relationship seen from nodes of some types.
 * The label of the far end is left out where the relationship's types already imply it, since testing it costs hits.
 */
export function patternOf(model: Model, field: Route, sourceTypes: readonly string[]): Pattern {
  const target = present(model.types.get(field.target), field.target);
  const farEnds = field.types.flatMap((type) => farEndsOf(model, type, field.direction, sourceTypes));
  const implied = farEnds.every((end) => target.possibleTypes.includes(end));
  const labels = implied ? [] : [target.label];
  return {
    types: field.types,
    direction: field.direction,
    labels: field.label === undefined ? labels : [...labels, field.label],
    periods: periodsOf(model, target.possibleTypes),
  };
}

function farEndsOf(
  model: Model,
  type: string,
  direction: Direction,
  sourceTypes: readonly string[],
): readonly string[] {
  const ends = model.relationships.get(type)?.ends ?? [];
  return [
    ...(direction === 'IN' ? [] : ends.filter((it) => sourceTypes.includes(it.from)).map((it) => it.to)),
    ...(direction === 'OUT' ? [] : ends.filter((it) => sourceTypes.includes(it.to)).map((it) => it.from)),
  ];
}
