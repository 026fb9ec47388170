import type { Random } from '../equality/random.js';

/** Returns a day in the years that random rows speak of. */
export function randomDay(random: Random): string {
  return `20${10 + random.below(25)}-0${1 + random.below(9)}-15`;
}
