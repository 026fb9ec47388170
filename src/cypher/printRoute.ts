import type { Hop, Perspective, Route } from '../plan/queryPlan.js';
import type { Names } from './names.js';
import { indexes, printIdQuery } from './fulltext.js';
import { printIdentifier } from './printIdentifier.js';
import { printFar } from './printFar.js';
import { printHolds, printLinkHolds } from './printHolds.js';
import { printPattern } from './printPattern.js';

/** Returns the clause that leads from s to t: over a relationship r, or to what the index finds to name it. */
export function printRoute(route: Route): string {
  if (route.kind === 'relationships') return `MATCH ${printPattern('s', 'r', route.pattern, 't')}`;
  const query = printIdQuery(route.property, 's.id');
  return route.label === undefined
    ? `CALL db.index.fulltext.queryRelationships('${indexes.links}', ${query}) YIELD relationship AS t`
    : `CALL db.index.fulltext.queryNodes('${indexes.citingNodes}', ${query}) YIELD node AS t`;
}

/** Returns the tests of the labels that t must bear, and the day asked of it and of what leads there. */
export function printRouteTests({ route, target }: Hop, perspective: Perspective, names: Names): readonly string[] {
  if (route.kind === 'relationships') return printFar('r', 't', route.pattern, perspective, names);
  if (route.label === undefined) {
    const ends = ['startNode(t)', 'endNode(t)'].flatMap((it) => printHolds(it, target.periods, perspective, names));
    return [...printLinkHolds('t', perspective, names), ...ends];
  }
  return [`t:${printIdentifier(route.label)}`, ...printHolds('t', target.periods, perspective, names)];
}
