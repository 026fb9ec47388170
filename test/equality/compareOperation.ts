import { getOperationAST, Kind, parse, validate, visit } from 'graphql';
import type { DocumentNode, ExecutionResult } from 'graphql';
import { executeOperation } from '../../src/api/executeOperation.js';
import type { Execution } from '../../src/api/execution.js';
import { InputError, present } from '../../src/errors.js';
import type { MemoryGraph } from './memoryGraph.js';
import { executeNaively } from './naiveResolvers.js';
import type { RandomOperation } from './randomOperation.js';

/** What both executors made of an operation. */
export type Comparison =
  /** The document breaks a rule of validation, so neither is asked. */
  | { readonly kind: 'invalid' }
  /** The answer could hold more than is allowed, or its statement be too long: refused by us before it is run, by design. */
  | { readonly kind: 'tooDear' }
  | { readonly kind: 'equal'; readonly text: string; readonly answer: unknown }
  | { readonly kind: 'different'; readonly expected: string; readonly got: string };

const limitCodes: readonly string[] = ['TOO_DEAR', 'TOO_COMPLEX'];

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
  if (refusal instanceof InputError && limitCodes.includes(refusal.code)) return { kind: 'tooDear' };
  const naive = (asked: DocumentNode): ExecutionResult => executeNaively(execution.contract, memory, asked, variables);
  const { cost } = answer.extensions ?? {};
  const held = countObjects(naive(withTypeNames(document)).data);
  const expected = printAnswer(naive(document), held, held <= (cost?.price ?? 0));
  // An operation that asks of the schema alone costs nothing, and its answer says nothing of costs.
  const got = printAnswer(answer, cost?.used ?? 0, true);
  return expected === got
    ? { kind: 'equal', text: got, answer: JSON.parse(got) }
    : { kind: 'different', expected, got };
}

/**
 * The order of the two keys of a response is Apollo's, which prints it; all within them is compared as it stands. What
 * the answer holds is counted anew, and must not be more than the price.
 */
function printAnswer(
  { data, errors }: { readonly data?: unknown; readonly errors?: unknown },
  used: number | undefined,
  withinPrice: boolean,
): string {
  return JSON.stringify({ errors, data, used, withinPrice });
}

const typeName = 'typeNameOfObject';

function withTypeNames(document: DocumentNode): DocumentNode {
  return visit(document, {
    SelectionSet: (set) => ({
      ...set,
      selections: [
        ...set.selections,
        {
          kind: Kind.FIELD,
          name: { kind: Kind.NAME, value: '__typename' },
          alias: { kind: Kind.NAME, value: typeName },
        } as const,
      ],
    }),
  });
}

/** Returns how many nodes, edges and objects in lists an answer holds: all objects but what only frames them, or speaks of the schema. */
function countObjects(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + countObjects(item), 0);
  if (typeof value !== 'object' || value === null) return 0;
  const type = String((value as Record<string, unknown>)[typeName]);
  if (type.startsWith('__')) return 0;
  const frames = type === 'Query' || type === 'PageInfo' || /(Connection|Facets)$/.test(type);
  return (frames ? 0 : 1) + countObjects(Object.values(value));
}
