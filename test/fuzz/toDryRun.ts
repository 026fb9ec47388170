import { Kind, parse, print } from 'graphql';

/** Returns a document whose operations are priced and not run. */
export function toDryRun(text: string): string {
  const dryRun = { kind: Kind.DIRECTIVE, name: { kind: Kind.NAME, value: 'dryRun' } } as const;
  const document = parse(text);
  const definitions = document.definitions.map((it) =>
    it.kind === Kind.OPERATION_DEFINITION ? { ...it, directives: [...(it.directives ?? []), dryRun] } : it,
  );
  return print({ ...document, definitions });
}
