import { InputError } from '../src/errors.js';

/** Returns those that an option names, or all without it. Throws an InputError that lists the names. */
export function chosen<Named extends { readonly name: string }>(
  option: string,
  all: readonly Named[],
  value: string | undefined,
): readonly Named[] {
  if (value === undefined) return all;
  const names = value.split(',');
  const unknown = names.filter((name) => !all.some((it) => it.name === name));
  if (unknown.length === 0) return all.filter((it) => names.includes(it.name));
  throw new InputError(
    'BAD_OPTION',
    `${option}: expected some of ${all.map((it) => it.name).join(', ')}, got "${value}".`,
  );
}
