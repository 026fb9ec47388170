import { InputError } from '../src/errors.js';

/** Returns an option's value as a number. Throws an InputError that names the option, what it may be and what came. */
export function wholeNumber(option: string, value: string, least: number, most: number): number {
  const number = Number(value);
  if (Number.isInteger(number) && number >= least && number <= most) return number;
  throw new InputError('BAD_OPTION', `${option}: expected a whole number from ${least} to ${most}, got "${value}".`);
}
