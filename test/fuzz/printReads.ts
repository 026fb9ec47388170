import {
  getVariableValues,
  OverlappingFieldsCanBeMergedRule,
  parse,
  validate,
  VariablesInAllowedPositionRule,
} from 'graphql';
import type { Contract } from '../../src/contract/contract.js';
import { printStatement } from '../../src/cypher/printStatement.js';
import { InputError } from '../../src/errors.js';
import { planOperation } from '../../src/plan/planOperation.js';
import type { ReleaseFacts } from '../../src/plan/releaseFacts.js';
import type { RandomOperation } from '../equality/randomOperation.js';
import { limits, operationOf } from '../support/testGraph.js';

const rules = [OverlappingFieldsCanBeMergedRule, VariablesInAllowedPositionRule];

/**
 * Prints the statements that an operation would be run by, and returns how many; 0 when it is refused. A generated
 * operation may break the two rules that are asked here, which alone make it invalid.
 */
export function printReads(contract: Contract, release: ReleaseFacts, { text, variables }: RandomOperation): number {
  const document = parse(text);
  if (validate(contract.schema, document, rules).length > 0) return 0;
  const definition = operationOf(document);
  const { coerced } = getVariableValues(contract.schema, definition.variableDefinitions ?? [], variables);
  const fragments = new Map(
    document.definitions.flatMap((it) => (it.kind === 'FragmentDefinition' ? [[it.name.value, it] as const] : [])),
  );
  try {
    const { reads } = planOperation(contract, { definition, fragments, variables: coerced ?? {} }, release, limits);
    return reads.map(({ read }) => printStatement(read)).length;
  } catch (error) {
    if (error instanceof InputError) return 0;
    throw error;
  }
}
