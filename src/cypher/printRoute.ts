import type { Route } from '../plan/queryPlan.js';
import { indexes, printIdQuery } from './fulltext.js';
import { printIdentifier } from './printIdentifier.js';
import { printLabels, printPattern } from './printPattern.js';

/** Returns the clause that leads from s to t: over a relationship r, or to what the index finds to name it. */
export function printRoute(route: Route): string {
  if (route.kind === 'relationships') return `MATCH ${printPattern('s', 'r', route.pattern, 't')}`;
  const query = printIdQuery(route.property, 's.id');
  return route.label === undefined
    ? `CALL db.index.fulltext.queryRelationships('${indexes.links}', ${query}) YIELD relationship AS t`
    : `CALL db.index.fulltext.queryNodes('${indexes.citingNodes}', ${query}) YIELD node AS t`;
}

/** Returns the tests of the labels that t must bear. */
export function printRouteLabels(route: Route): readonly string[] {
  if (route.kind === 'relationships') return printLabels('t', route.pattern);
  return route.label === undefined ? [] : [`t:${printIdentifier(route.label)}`];
}
