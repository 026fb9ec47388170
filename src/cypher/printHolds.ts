import type { Period } from '../model/model.js';
import type { Perspective } from '../plan/queryPlan.js';
import type { Names } from './names.js';
import { printIdentifier } from './printIdentifier.js';

/** Every relationship says in these when it began and ended. */
const linkPeriod: Period = { since: 'since', until: 'until' };

/** Returns the condition that a link may have held on the day asked; nothing when no day is asked. */
export function printLinkHolds(link: string, perspective: Perspective, names: Names): readonly string[] {
  return printHolds(link, [linkPeriod], perspective, names);
}

/**
 * Returns the conditions that a node, or a link, may have been there on the day asked: not begun after it for sure, not
 * ended before it for sure. Nothing is returned when no day is asked, since the plan for both would be dear.
 */
export function printHolds(
  variable: string,
  periods: readonly Period[],
  { asOf }: Perspective,
  names: Names,
): readonly string[] {
  if (asOf === undefined) return [];
  return periods.map(({ since, until }) => {
    const day = names.parameter(asOf);
    const [earliest, latest] = [printIdentifier(`${since}Earliest`), printIdentifier(`${until}Latest`)];
    return `coalesce(${variable}.${earliest}, ${day}) <= ${day} AND coalesce(${variable}.${latest}, ${day}) >= ${day}`;
  });
}

/** Returns the condition that a link had ended before the day asked for sure; nothing ends before no day. */
export function printLinkOver(link: string, { asOf }: Perspective, names: Names): string {
  if (asOf === undefined) return 'false';
  return `coalesce(${link}.${printIdentifier(`${linkPeriod.until}Latest`)} < ${names.parameter(asOf)}, false)`;
}
