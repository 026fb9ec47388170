import type { Execution } from '../../src/api/execution.js';
import { compareOperation } from './compareOperation.js';
import type { Comparison } from './compareOperation.js';
import type { Ground } from './generating.js';
import { randomOperation } from './randomOperation.js';
import type { RandomOperation } from './randomOperation.js';
import { shrinkOperation } from './shrinkOperation.js';

/** How many operations were made, by what became of them, and what the equal answers were like. */
export interface Tally {
  equal: number;
  invalid: number;
  tooDear: number;
  /** Equal answers that hold errors, and those to operations that begin at a cursor. */
  withErrors: number;
  withCursor: number;
  /** Equal answers to operations that ask how many there are of a kind. */
  withFacets: number;
  bytes: number;
}

/** So many operations run side by side; cursors of their answers are known to the next ones. */
const sideBySide = 8;

/**
 * Runs random operations by both executors until so many were compared. Throws at the first difference, with the
 * smallest operation that shows it.
 */
export async function runOperations(execution: Execution, ground: Ground, count: number): Promise<Tally> {
  const tally: Tally = { equal: 0, invalid: 0, tooDear: 0, withErrors: 0, withCursor: 0, withFacets: 0, bytes: 0 };
  while (tally.equal < count) {
    const operations = Array.from({ length: sideBySide }, () => randomOperation(ground));
    const comparisons = await Promise.all(
      operations.map((operation) => compareOperation(execution, ground.graph, operation)),
    );
    for (const [index, comparison] of comparisons.entries()) {
      const operation = operations[index] as RandomOperation;
      if (comparison.kind === 'different') throw new Error(await explain(execution, ground, operation));
      note(tally, ground, operation, comparison);
    }
  }
  return tally;
}

function note(
  tally: Tally,
  { cursors }: Ground,
  { text }: RandomOperation,
  comparison: Exclude<Comparison, { kind: 'different' }>,
): void {
  tally[comparison.kind] += 1;
  if (comparison.kind !== 'equal') return;
  cursors.collect(comparison.answer);
  tally.bytes += comparison.text.length;
  if (comparison.text.startsWith('{"errors"')) tally.withErrors += 1;
  if (/\b(after|before):/.test(text)) tally.withCursor += 1;
  if (/\bcount\b/.test(text) && text.includes('acets')) tally.withFacets += 1;
}

async function explain(execution: Execution, { graph }: Ground, operation: RandomOperation): Promise<string> {
  const isAnswered = (it: Comparison): boolean => it.kind === 'different' && it.got.includes('"data"');
  const answered = isAnswered(await compareOperation(execution, graph, operation));
  // Leaving parts out must not turn an answer into a refusal, which would be another difference.
  const differs = async (smaller: RandomOperation): Promise<boolean> => {
    const comparison = await compareOperation(execution, graph, smaller);
    return comparison.kind === 'different' && isAnswered(comparison) === answered;
  };
  const { text, variables } = await shrinkOperation(operation, differs);
  const comparison = await compareOperation(execution, graph, { text, variables });
  const answers =
    comparison.kind === 'different'
      ? [`graphql-js: ${comparison.expected}`, `ours:       ${comparison.got}`]
      : ['The answers differed once, and no more.'];
  return ['The answers differ.', text, `variables:  ${JSON.stringify(variables)}`, ...answers].join('\n');
}
