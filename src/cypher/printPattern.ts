import type { Pattern } from '../plan/queryPlan.js';
import { printIdentifier } from './printIdentifier.js';

/** Returns a pattern from one variable over a relationship to another; either of the last two may be left unnamed. */
export function printPattern(from: string, relationship: string, pattern: Pattern, to: string): string {
  const types = pattern.types.map(printIdentifier).join('|');
  const left = pattern.direction === 'IN' ? '<-' : '-';
  const right = pattern.direction === 'OUT' ? '->' : '-';
  return `(${from})${left}[${relationship}:${types}]${right}(${to})`;
}

/** Returns the tests of the labels that the far end must bear, none when the types imply them. */
export function printLabels(variable: string, pattern: Pattern): readonly string[] {
  return pattern.labels.map((label) => `${variable}:${printIdentifier(label)}`);
}
