import type { CountedNotice, PropertyValue } from '../plan/countedNotice.js';
import type { Perspective } from '../plan/queryPlan.js';
import type { Names } from './names.js';
import { printIdentifier } from './printIdentifier.js';
import { printFar } from './printFar.js';
import { printPattern } from './printPattern.js';

/** More is not said beside an answer. */
const mostSaid = 16;

/**
 * Returns what counts for a notice (notice), for each node of a list: how many links meet the conditions, how many there
 * are, and what is said of the whole, as ids and texts.
 */
export function printNotice(notice: CountedNotice, list: string, perspective: Perspective, names: Names): string {
  const { links, counted } = notice;
  const conditions = printConditions('r', counted, names).join(' AND ');
  return [
    `CALL (${list}) {`,
    `UNWIND ${list} AS s`,
    'CALL (s) {',
    `MATCH ${printPattern('s', 'r', links, 't')}${printWhere(printFar('r', 't', links, perspective, names))}`,
    `RETURN count(CASE WHEN ${conditions} THEN 1 END) AS counted, count(*) AS total`,
    '}',
    `RETURN collect([counted, total, ${printSaid(notice, perspective, names)}]) AS notice`,
    '}',
  ].join('\n');
}

function printSaid({ sayers, where, says }: CountedNotice, perspective: Perspective, names: Names): string {
  const edge = perspective.asOf === undefined ? '' : 'r';
  const conditions = [...printFar(edge, 't', sayers, perspective, names), ...printConditions('t', where, names)];
  return `COLLECT { MATCH ${printPattern('s', edge, sayers, 't')}${printWhere(conditions)} RETURN [t.id, t.${printIdentifier(says)}] ORDER BY t.id LIMIT ${names.parameter(mostSaid)} }`;
}

function printConditions(variable: string, values: readonly PropertyValue[], names: Names): readonly string[] {
  return values.map(({ property, value }) => `${variable}.${printIdentifier(property)} = ${names.parameter(value)}`);
}

function printWhere(conditions: readonly string[]): string {
  return conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`;
}
