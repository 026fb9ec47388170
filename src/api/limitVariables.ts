import { mismatch } from '../errors.js';

/** Values of the longest list that an operation may bring, in its text or in its variables. */
export const mostListed = 1000;

/** Objects and lists inside each other in a variable. */
const mostLevels = 60;

/**
 * Refuses variables with longer lists or deeper values than an argument may have, before they are coerced, which goes
 * through them level by level. Throws TOO_COMPLEX.
 */
export function limitVariables(variables: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(variables)) limitValue(name, value, 0);
}

function limitValue(name: string, value: unknown, level: number): void {
  if (typeof value !== 'object' || value === null) return;
  if (level === mostLevels) {
    throw mismatch('TOO_COMPLEX', {
      where: `$${name}`,
      expected: `values at most ${mostLevels} levels deep`,
      got: 'more',
    });
  }
  const parts = Object.values(value);
  if (Array.isArray(value) && parts.length > mostListed) {
    const expected = `lists of at most ${mostListed} values`;
    throw mismatch('TOO_COMPLEX', { where: `$${name}`, expected, got: String(parts.length) });
  }
  for (const part of parts) limitValue(name, part, level + 1);
}
