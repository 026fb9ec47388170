import type { Pattern, Perspective } from '../plan/queryPlan.js';
import type { Names } from './names.js';
import { printFar } from './printFar.js';
import { printPattern } from './printPattern.js';

/** Returns the number of relationships of a node: its degree, read without expanding, unless ends or days must be tested. */
export function printDegree(node: string, pattern: Pattern, perspective: Perspective, names: Names): string {
  if (pattern.labels.length === 0 && perspective.asOf === undefined) {
    return `COUNT { ${printPattern(node, '', pattern, '')} }`;
  }
  const far = names.variable('t');
  const edge = perspective.asOf === undefined ? '' : names.variable('r');
  const conditions = printFar(edge, far, pattern, perspective, names).join(' AND ');
  return `COUNT { MATCH ${printPattern(node, edge, pattern, far)} WHERE ${conditions} }`;
}
