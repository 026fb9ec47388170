import { setTimeout as wait } from 'node:timers/promises';
import { parse, validate } from 'graphql';
import { executeOperation } from './executeOperation.js';
import type { Execution } from './execution.js';

export interface WarmUp {
  /** Ends when all operations have been run, or it was stopped. It never fails. */
  readonly done: Promise<void>;
  /** Runs no further operation. */
  readonly stop: () => void;
}

/**
 * Runs operations in the background, so that Neo4j has planned their statements before somebody asks them: planning is
 * most of what a first call takes. They are run and not merely explained, since EXPLAIN leaves a third of it to the first
 * run. One runs after another, and after each it rests as long as that took, so that half of the time is left to others.
 * What fails is told and passed over.
 */
export function warmUp(
  execution: Execution,
  operations: readonly string[],
  onFailure: (error: unknown) => void,
): WarmUp {
  const stopped = new AbortController();
  const { signal } = stopped;
  const runAll = async (): Promise<void> => {
    for (const operation of operations) {
      if (signal.aborted) return;
      const begin = performance.now();
      const errors = await run(execution, operation).catch((error: unknown) => [error]);
      errors.forEach(onFailure);
      await wait(performance.now() - begin, undefined, { signal, ref: false }).catch(() => undefined);
    }
  };
  return { done: runAll(), stop: () => stopped.abort() };
}

async function run(execution: Execution, text: string): Promise<readonly unknown[]> {
  const document = parse(text);
  const problems = validate(execution.contract.schema, document);
  const definition = document.definitions.find((it) => it.kind === 'OperationDefinition');
  if (problems.length > 0 || definition === undefined) return problems;
  const { errors } = await executeOperation(execution, document, definition, {});
  return errors ?? [];
}
