import { GraphQLError, Kind } from 'graphql';
import type { ASTNode, ASTVisitor, ListValueNode, ObjectValueNode, SelectionSetNode, ValidationContext } from 'graphql';
import { mismatch } from '../errors.js';
import type { CallerCode } from '../errors.js';

/** Returns a validation rule that refuses a document with more aliases than a reader could mean. */
export function limitAliases(most: number): (context: ValidationContext) => ASTVisitor {
  return (context) => {
    let aliases = 0;
    return {
      Field: (node) => {
        if (node.alias === undefined) return;
        aliases += 1;
        if (aliases === most + 1) {
          context.reportError(refusal(node, 'TOO_COMPLEX', `at most ${most} aliases`));
        }
      },
    };
  };
}

/** Returns a validation rule that refuses selections nested deeper than a number of levels, with fragments as if they were written out. */
export function limitDepth(most: number): (context: ValidationContext) => ASTVisitor {
  return (context) => ({
    OperationDefinition: (node) => {
      const depth = depthOf(context, node.selectionSet, new Map(), most);
      if (depth > most) {
        context.reportError(refusal(node, 'TOO_DEEP', `selections at most ${most} levels deep`));
      }
    },
  });
}

/** Returns a validation rule that refuses more directives than a reader could mean, at one place or in the document. */
export function limitDirectives(mostAtOnce: number, most: number): (context: ValidationContext) => ASTVisitor {
  return (context) => {
    let all = 0;
    let told = false;
    return {
      enter: (node) => {
        const { directives } = node as { readonly directives?: readonly unknown[] };
        const here = directives?.length ?? 0;
        all += here;
        if (told || (here <= mostAtOnce && all <= most)) return;
        told = true;
        const expected = `at most ${mostAtOnce} directives at one place and ${most} in all`;
        context.reportError(refusal(node, 'TOO_COMPLEX', expected));
      },
    };
  };
}

/** Returns a validation rule that refuses values in a document with longer lists or more levels than an argument may have. */
export function limitValues(mostListed: number, mostLevels: number): (context: ValidationContext) => ASTVisitor {
  return (context) => {
    let level = 0;
    const refuse = (node: ASTNode, expected: string, got: string): void =>
      context.reportError(refusal(node, 'TOO_COMPLEX', expected, got));
    const enter = (node: ListValueNode | ObjectValueNode): void => {
      level += 1;
      // Told once: a value that is twice as deep is no other mistake.
      if (level === mostLevels + 1) refuse(node, `values at most ${mostLevels} levels deep`, 'more');
      if (node.kind === Kind.LIST && node.values.length > mostListed)
        refuse(node, `lists of at most ${mostListed} values`, String(node.values.length));
    };
    const leave = (): void => void (level -= 1);
    return { ListValue: { enter, leave }, ObjectValue: { enter, leave } };
  };
}

/** Apollo takes the code of a rule's error from its cause alone. */
function refusal(node: ASTNode, code: CallerCode, expected: string, got = 'more'): GraphQLError {
  const cause = mismatch(code, { where: '', expected, got });
  return new GraphQLError(cause.message, { nodes: node, originalError: cause });
}

/** Fragments are measured once each; one that contains itself is refused by another rule and counts as nothing here. */
function depthOf(context: ValidationContext, set: SelectionSetNode, known: Map<string, number>, most: number): number {
  let deepest = 0;
  for (const selection of set.selections) {
    if (selection.kind === 'FragmentSpread') {
      const name = selection.name.value;
      const fragment = context.getFragment(name);
      if (fragment === undefined || fragment === null) continue;
      if (!known.has(name)) {
        known.set(name, 0);
        known.set(name, depthOf(context, fragment.selectionSet, known, most));
      }
      deepest = Math.max(deepest, known.get(name) ?? 0);
    } else if (selection.selectionSet !== undefined) {
      deepest = Math.max(deepest, 1 + depthOf(context, selection.selectionSet, known, most));
    } else deepest = Math.max(deepest, 1);
  }
  return deepest;
}
