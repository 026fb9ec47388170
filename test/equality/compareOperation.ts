import { getOperationAST, parse, validate } from 'graphql';
import { executeOperation } from '../../src/api/executeOperation.js';
import type { Execution } from '../../src/api/executeOperation.js';
import { InputError, present } from '../../src/errors.js';
import type { MemoryGraph } from './memoryGraph.js';
import { executeNaively } from './naiveResolvers.js';
import type { RandomOperation } from './randomOperation.js';

/** What both executors made of an operation. */
export type Comparison =
  /** The document breaks a rule of validation, so neither is asked. */
  | { readonly kind: 'invalid' }
  /** The answer could hold more than is allowed: refused by us before it is run, by design. */
  | { readonly kind: 'tooDear' }
  | { readonly kind: 'equal'; readonly text: string; readonly answer: unknown }
  | { readonly kind: 'different'; readonly expected: string; readonly got: string };

/** Runs an operation by both executors and compares the answers byte by byte. */
export async function compareOperation(
  execution: Execution,
  memory: MemoryGraph,
  { text, variables }: RandomOperation,
): Promise<Comparison> {
  const document = parse(text);
  if (validate(execution.contract.schema, document).length > 0) return { kind: 'invalid' };
  const answer = await executeOperation(
    execution,
    document,
    present(getOperationAST(document), 'an operation'),
    variables,
  );
  const refusal = answer.errors?.[0]?.originalError;
  if (refusal instanceof InputError && refusal.code === 'TOO_DEAR') return { kind: 'tooDear' };
  const expected = printAnswer(executeNaively(execution.contract, memory, document, variables));
  const got = printAnswer(answer);
  return expected === got
    ? { kind: 'equal', text: got, answer: JSON.parse(got) }
    : { kind: 'different', expected, got };
}

/** The order of the two keys of a response is Apollo's, which prints it; all within them is compared as it stands. */
function printAnswer({ data, errors }: { readonly data?: unknown; readonly errors?: unknown }): string {
  return JSON.stringify({ errors, data });
}
