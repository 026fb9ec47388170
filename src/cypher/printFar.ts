import type { Pattern, Perspective } from '../plan/queryPlan.js';
import type { Names } from './names.js';
import { printHolds, printLinkHolds } from './printHolds.js';
import { printLabels } from './printPattern.js';

/** Returns what a pattern asks of its far end, and the day asked of both it and the relationship. */
export function printFar(
  edge: string,
  far: string,
  pattern: Pattern,
  perspective: Perspective,
  names: Names,
): readonly string[] {
  return [
    ...printLabels(far, pattern),
    ...printLinkHolds(edge, perspective, names),
    ...printHolds(far, pattern.periods, perspective, names),
  ];
}
