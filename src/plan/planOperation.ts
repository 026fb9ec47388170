/**
 * This room turns an operation into a plan: which nodes each root field begins with, what is read of them, where
 * one goes from there, and how the answer looks. It checks every argument and prices the whole, so that what is
 * refused never reaches the database. It decides nothing about Cypher and reads nothing.
 */
import { Kind, getDirectiveValues } from 'graphql';
import type { FragmentDefinitionNode, OperationDefinitionNode, SelectionSetNode } from 'graphql';
import { present } from '../errors.js';
import type { Contract } from '../contract/contract.js';
import type { Language } from '../model/model.js';
import { checkPrice } from './checkPrice.js';
import { collectFields } from './collectFields.js';
import type { PlanLimits, Planning } from './planning.js';
import { planRoot } from './planRoot.js';
import { planSelection } from './planSelection.js';
import { priceOf } from './priceOf.js';
import type { ReleaseFacts } from './releaseFacts.js';
import { shareReads } from './shareReads.js';
import type { OperationPlan } from './queryPlan.js';

export interface Operation {
  readonly definition: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Coerced values. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Returns the plan of an operation. Throws an InputError for what cannot be asked. */
export function planOperation(
  contract: Contract,
  operation: Operation,
  release: ReleaseFacts,
  limits: PlanLimits,
): OperationPlan {
  const perspective = {
    language: languageOf(contract, operation),
    day: release.day,
    asOf: undefined,
    releaseDay: release.day,
  };
  const base = {
    contract,
    perspective,
    release,
    fragments: operation.fragments,
    variables: operation.variables,
    conditions: { count: 0 },
    connectionDepth: 0,
    limits,
    withReceipt: asksForReceipt(operation),
    planSelection,
  };
  const groups = collectFields({ ...base, counters: { levels: 0, hops: 0 } }, 'Query', [
    operation.definition.selectionSet,
  ]);
  const introspection = [...groups.values()].flat().filter((node) => node.name.value.startsWith('__'));
  const roots = [...groups].flatMap(([key, nodes]) => {
    const name = present(nodes[0], 'a field node').name.value;
    if (name.startsWith('__')) return [];
    const planning: Planning = { ...base, counters: { levels: 0, hops: 0 } };
    return [planRoot(planning, present(contract.roots.get(name), `Query.${name}`), key, nodes)];
  });
  const price = roots.reduce((sum, root) => sum + priceOf(root.shape), 0);
  const dryRun = operation.definition.directives?.some((it) => it.name.value === 'dryRun') === true;
  if (!dryRun) checkPrice(roots, limits.price);
  return {
    keys: [...groups.keys()],
    roots,
    reads: shareReads(roots.filter((root) => root.question === undefined)),
    introspection,
    price,
    dryRun,
  };
}

/** What sources an answer rests on can only be told when the ids of its links are read. */
function asksForReceipt({ definition, fragments }: Operation): boolean {
  return [definition, ...fragments.values()].some(({ selectionSet }) => selects(selectionSet, 'receipt'));
}

/** Whether a selection set, or one in it, selects a field; fragments that it spreads are not looked into. */
function selects({ selections }: SelectionSetNode, name: string): boolean {
  return selections.some(
    (it) =>
      (it.kind === Kind.FIELD && it.name.value === name) ||
      (it.kind !== Kind.FRAGMENT_SPREAD && it.selectionSet !== undefined && selects(it.selectionSet, name)),
  );
}

function languageOf(contract: Contract, operation: Operation): Language {
  const directive = contract.schema.getDirective('language');
  if (directive === undefined || directive === null) return 'EN';
  const values = getDirectiveValues(directive, operation.definition, operation.variables);
  return (values?.['is'] ?? 'EN') as Language;
}
