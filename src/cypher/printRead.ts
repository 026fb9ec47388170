import type { Perspective, Read } from '../plan/queryPlan.js';
import type { Names } from './names.js';
import { printDegree } from './printDegree.js';
import { printIdentifier } from './printIdentifier.js';

/**
 * Returns the id of a node as the first item of a list. Of a property Neo4j does not know the type, which makes it look for one
 * that all items may have: of ten properties that takes 58 ms when a list is planned, and 13 behind a first item of a known type.
 */
export function printId(variable: string): string {
  return `toString(${variable}.id)`;
}

/** Returns the expression of what is read of a node or link. */
export function printRead(variable: string, read: Read, perspective: Perspective, names: Names): string {
  switch (read.kind) {
    case 'id':
      return printId(variable);
    case 'property':
      return `${variable}.${printIdentifier(read.name)}`;
    case 'known':
      return `coalesce(${variable}.${printIdentifier(read.name)}, ${names.parameter(read.otherwise)})`;
    case 'score':
      return 'score';
    case 'direction':
      return `CASE startNode(${variable}) WHEN s THEN 'OUT' ELSE 'IN' END`;
    case 'linkType':
      return `type(${variable})`;
    case 'related':
      return printDegree(variable, read.pattern, perspective, names);
    case 'end':
      return `${read.end === 'from' ? 'startNode' : 'endNode'}(${variable}).${printIdentifier(read.name)}`;
    case 'validity':
      return printValidity(variable, names.parameter(perspective.day));
  }
}

/**
 * KNOWN when the day lies surely inside since and until, or among the days on which it was observed; ENDED when it
 * surely ended before; else UNKNOWN.
 */
function printValidity(variable: string, day: string): string {
  const inside = `${variable}.sinceLatest <= ${day} AND ${variable}.untilEarliest >= ${day}`;
  const observed = `${variable}.observedEarliest <= ${day} AND ${variable}.observedLatest >= ${day}`;
  const ended = `${variable}.untilLatest < ${day}`;
  return `CASE WHEN (${inside}) OR (${observed}) THEN 'KNOWN' WHEN ${ended} THEN 'ENDED' ELSE 'UNKNOWN' END`;
}
