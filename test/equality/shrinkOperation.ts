import { parse, print, visit } from 'graphql';
import type { ASTNode, DocumentNode } from 'graphql';
import type { RandomOperation } from './randomOperation.js';

const removable: readonly string[] = [
  'Field',
  'InlineFragment',
  'FragmentSpread',
  'Argument',
  'ObjectField',
  'Directive',
];

/** Returns the smallest operation that still fails, found by leaving out one part after the other. */
export async function shrinkOperation(
  operation: RandomOperation,
  fails: (operation: RandomOperation) => Promise<boolean>,
): Promise<RandomOperation> {
  let smallest = operation;
  for (let place = 0; ;) {
    const document = parse(smallest.text);
    if (place >= countParts(document)) return smallest;
    const smaller = { text: print(withoutUnused(withoutPart(document, place))), variables: smallest.variables };
    if (await fails(smaller).catch(() => false)) smallest = smaller;
    else place += 1;
  }
}

function isRemovable(node: ASTNode): boolean {
  return removable.includes(node.kind);
}

function countParts(document: DocumentNode): number {
  let count = 0;
  visit(document, { enter: (node) => void (count += isRemovable(node) ? 1 : 0) });
  return count;
}

function withoutPart(document: DocumentNode, place: number): DocumentNode {
  let count = 0;
  return visit(document, {
    enter: (node) => {
      if (!isRemovable(node)) return undefined;
      count += 1;
      return count - 1 === place ? null : undefined;
    },
  });
}

/** Fragments and variables that nothing uses any more would make the document invalid. */
function withoutUnused(document: DocumentNode): DocumentNode {
  const used = new Set<string>();
  visit(document, {
    FragmentSpread: (node) => void used.add(`...${node.name.value}`),
    VariableDefinition: () => false,
    Variable: (node) => void used.add(`$${node.name.value}`),
  });
  const left = visit(document, {
    FragmentDefinition: (node) => (used.has(`...${node.name.value}`) ? undefined : null),
    VariableDefinition: (node) => (used.has(`$${node.variable.name.value}`) ? undefined : null),
  });
  return left.definitions.length === document.definitions.length ? left : withoutUnused(left);
}
