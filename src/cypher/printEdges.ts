import { present } from '../errors.js';
import type { Hop, Perspective } from '../plan/queryPlan.js';
import type { Names } from './names.js';
import { printDegree } from './printDegree.js';
import { printFilter } from './printFilter.js';
import { printIdentifier } from './printIdentifier.js';
import { printBounds, printKeys, printOrder } from './printPage.js';
import type { PageKeys } from './printPage.js';
import { printRead } from './printRead.js';
import { printRoute, printRouteTests } from './printRoute.js';

/** Returns the clauses that read the page of a hop below a node (s): the rows of its edges, and the nodes at their ends when one goes on from there. */
export function printEdges(hop: Hop, goesOn: boolean, perspective: Perspective, names: Names): readonly string[] {
  const linked = hop.route.kind === 'relationships';
  const variables = { node: 't', link: linked ? 'r' : undefined, parallel: hop.parallel };
  const keys = printKeys(hop.page, variables, perspective, names);
  const read = [
    ...hop.edgeReads.map((it) => printRead(it.kind === 'id' ? 't' : 'r', it, perspective, names)),
    ...keys.order,
    ...(linked && hop.cursors ? ['r.id'] : []),
  ];
  const nodes = goesOn ? `, collect(t)[..${names.parameter(hop.page.size)}] AS nodes` : '';
  const collected = `RETURN collect([${read.join(', ')}]) AS edges${nodes}`;
  const sorted = `WITH ${linked ? 'r, ' : ''}t ${printOrder(hop.page, keys, names)}`;
  const expanded = [printRoute(hop.route), ...printWhere(conditionsOf(hop, keys, perspective, names)), sorted];
  return hop.hub === undefined
    ? ['CALL (s) {', ...expanded, collected, '}']
    : ['CALL (s) {', ...printEither(hop, keys, expanded, sorted, perspective, names), collected, '}'];
}

function conditionsOf(hop: Hop, keys: PageKeys, perspective: Perspective, names: Names): readonly string[] {
  return [
    ...printRouteTests(hop, perspective, names),
    ...printBounds(hop.page, keys, names),
    ...(hop.filter === undefined
      ? []
      : [printFilter(hop.filter, { node: 't', edge: 'r', perspective, names, negated: false })]),
  ];
}

/**
 * What a node has few of is read and sorted. Of a hub's the page is met sooner in the index of the far label, whose order
 * is the page's. The choice is made for each node: a WHERE is enough to keep the first from being read, the second must
 * be told by its range, which is empty when compared with null.
 */
function printEither(
  hop: Hop,
  keys: PageKeys,
  expanded: readonly string[],
  sorted: string,
  perspective: Perspective,
  names: Names,
): readonly string[] {
  const { degree, label } = present(hop.hub, 'a hub');
  if (hop.route.kind !== 'relationships') return expanded;
  const { pattern } = hop.route;
  const [first] = hop.page.order;
  const key = first?.read.kind === 'property' ? first.read.name : undefined;
  const indexed = [...(key === undefined ? [] : [printIdentifier(key)]), 'id'];
  const [leading] = indexed;
  const walked = [`t.${leading} > CASE WHEN hub THEN '' END`, ...(key === undefined ? [] : ['t.id IS NOT NULL'])];
  return [
    `WITH s, ${printDegree('s', { ...pattern, labels: [] }, { ...perspective, asOf: undefined }, names)} > ${names.parameter(degree)} AS hub`,
    'CALL (s, hub) {',
    'WITH s, hub WHERE NOT hub',
    ...expanded,
    'RETURN r, t',
    'UNION ALL',
    `MATCH (t:${printIdentifier(label)}) USING INDEX SEEK t:${printIdentifier(label)}(${indexed.join(', ')})`,
    ...printWhere(walked),
    printRoute(hop.route),
    ...printWhere(conditionsOf(hop, keys, perspective, names)),
    sorted,
    'RETURN r, t',
    '}',
  ];
}

function printWhere(conditions: readonly string[]): readonly string[] {
  return conditions.length === 0 ? [] : [`WHERE ${conditions.join(' AND ')}`];
}
