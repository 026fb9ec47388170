import { getVariableValues } from 'graphql';
import type { Contract } from '../contract/contract.js';
import type { PlanLimits } from '../plan/planning.js';
import { planOperation } from '../plan/planOperation.js';
import { fragmentsOf } from './fragmentsOf.js';
import { hashAnswer } from './hashAnswer.js';
import type { SavedOperation } from './readOperation.js';

/** What an answer looks like does not depend on the release. */
const anyRelease = { day: '2000-01-01', subjectId: '' };

/**
 * Returns the fingerprint of the data of a saved response, as the receipt of just that answer would hold it. Introspection
 * does not count, as in a receipt; what the operation does not ask for counts. Undefined when its variables do not fit.
 * Throws an InputError for what cannot be asked.
 */
export function hashSaved(
  contract: Contract,
  limits: PlanLimits,
  { document, definition, variables }: SavedOperation,
  data: Readonly<Record<string, unknown>>,
): string | undefined {
  const { coerced } = getVariableValues(contract.schema, definition.variableDefinitions ?? [], variables);
  if (coerced === undefined) return undefined;
  const operation = { definition, fragments: fragmentsOf(document), variables: coerced };
  const { keys, roots } = planOperation(contract, operation, anyRelease, limits);
  const rootOf = new Map(roots.map((root) => [root.responseKey, root]));
  const isIntrospection = (key: string): boolean => keys.includes(key) && !rootOf.has(key);
  const shown = Object.entries(data).filter(([key]) => !isIntrospection(key));
  return hashAnswer(shown.map(([key, value]) => ({ key, value, root: rootOf.get(key) })));
}
