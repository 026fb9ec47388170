import { getVariableValues, parse } from 'graphql';
import type { Contract } from '../../src/contract/contract.js';
import { printStatement } from '../../src/cypher/printStatement.js';
import { planOperation } from '../../src/plan/planOperation.js';
import type { ReleaseFacts } from '../../src/plan/releaseFacts.js';
import type { RandomOperation } from '../equality/randomOperation.js';
import { limits, operationOf } from '../support/testGraph.js';

/** Prints the statements that a valid operation would be run by, and returns how many. */
export function printReads(contract: Contract, release: ReleaseFacts, { text, variables }: RandomOperation): number {
  const document = parse(text);
  const definition = operationOf(document);
  const { coerced } = getVariableValues(contract.schema, definition.variableDefinitions ?? [], variables);
  const fragments = new Map(
    document.definitions.flatMap((it) => (it.kind === 'FragmentDefinition' ? [[it.name.value, it] as const] : [])),
  );
  const { reads } = planOperation(contract, { definition, fragments, variables: coerced ?? {} }, release, limits);
  return reads.map(({ read }) => printStatement(read)).length;
}
