import type { ConstDirectiveNode } from 'graphql';

interface Directed {
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
}

/** Returns the directive of that name on a definition, or undefined. */
export function readDirective(definition: Directed, name: string): ConstDirectiveNode | undefined {
  return definition.directives?.find((it) => it.name.value === name);
}

/** Returns a string or enum argument of a directive, or undefined when it is not given. */
export function readText(directive: ConstDirectiveNode, argument: string): string | undefined {
  const value = directive.arguments?.find((it) => it.name.value === argument)?.value;
  return value?.kind === 'StringValue' || value?.kind === 'EnumValue' ? value.value : undefined;
}

/** Returns a list argument of strings of a directive; empty when it is not given. */
export function readTexts(directive: ConstDirectiveNode, argument: string): readonly string[] {
  const value = directive.arguments?.find((it) => it.name.value === argument)?.value;
  if (value?.kind !== 'ListValue') return [];
  return value.values.flatMap((it) => (it.kind === 'StringValue' ? [it.value] : []));
}

/** Says whether a boolean argument of a directive is given as true. */
export function readFlag(directive: ConstDirectiveNode, argument: string): boolean {
  const value = directive.arguments?.find((it) => it.name.value === argument)?.value;
  return value?.kind === 'BooleanValue' && value.value;
}

/** Returns a whole number of a directive, or undefined when it is not given. */
export function readNumber(directive: ConstDirectiveNode, argument: string): number | undefined {
  const value = directive.arguments?.find((it) => it.name.value === argument)?.value;
  return value?.kind === 'IntValue' ? Number(value.value) : undefined;
}
