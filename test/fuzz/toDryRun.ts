import { Kind, parse, print, visit } from 'graphql';

/** Returns a document whose operations are priced and not run. */
export function toDryRun(text: string): string {
  const dryRun = { kind: Kind.DIRECTIVE, name: { kind: Kind.NAME, value: 'dryRun' } } as const;
  return print(
    visit(parse(text), {
      OperationDefinition: (node) => ({ ...node, directives: [...(node.directives ?? []), dryRun] }),
    }),
  );
}
