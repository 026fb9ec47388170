import { astFromValue, isInputObjectType, isListType, isNonNullType, print } from 'graphql';
import type { GraphQLInputType } from 'graphql';
import type { Generating } from './generating.js';

/**
 * Returns a value as it stands in a document: written out, or here and there, at any depth, as a variable.
 * Unless it must be given, a variable may also be null or left out, which states nothing.
 */
export function printInput(
  generating: Generating,
  type: GraphQLInputType,
  value: unknown,
  mustBeGiven = false,
): string {
  if (generating.random.chance(0.15)) return printVariable(generating, type, value, mustBeGiven);
  if (value === null || value === undefined) return 'null';
  if (isNonNullType(type)) return printWritten(generating, type.ofType, value);
  return printWritten(generating, type, value);
}

function printWritten(generating: Generating, type: GraphQLInputType, value: unknown): string {
  if (isListType(type)) {
    const list = value as readonly unknown[];
    const [only] = list;
    if (list.length === 1 && generating.random.chance(0.3)) return printInput(generating, type.ofType, only, true);
    return `[${list.map((it) => printInput(generating, type.ofType, it, true)).join(', ')}]`;
  }
  if (isInputObjectType(type)) {
    const fields = type.getFields();
    const entries = Object.entries(value as object).flatMap(([name, inner]) => {
      const field = fields[name];
      return field === undefined ? [] : [`${name}: ${printInput(generating, field.type, inner, type.isOneOf)}`];
    });
    return `{ ${entries.join(', ')} }`;
  }
  const node = astFromValue(value, type);
  return node === null || node === undefined ? 'null' : print(node);
}

function printVariable(generating: Generating, type: GraphQLInputType, value: unknown, mustBeGiven: boolean): string {
  const { random, variables } = generating;
  const name = `v${variables.length + 1}`;
  const nonNull = isNonNullType(type) || mustBeGiven || (value !== null && value !== undefined && random.chance(0.4));
  const written = `${String(isNonNullType(type) ? type.ofType : type)}${nonNull ? '!' : ''}`;
  const optional = !nonNull && random.chance(0.15);
  const place = variables.length;
  variables.push({
    name,
    type: written,
    byDefault: undefined,
    value: optional ? random.pick([null, undefined]) : value,
  });
  if (!optional && random.chance(0.15)) {
    const byDefault = print(astFromValue(value, type) ?? ({ kind: 'NullValue' } as never));
    if (byDefault !== 'null')
      variables[place] = { name, type: written, byDefault, value: random.pick([value, undefined]) };
  }
  return `$${name}`;
}
