/**
 * This room turns the plan of a root field into one statement. It prints what the plan says and decides nothing.
 *
 * A statement has one row throughout. Each level is a list of distinct nodes (l) whose values are read once (v);
 * each hop reads, per node of its level, a page of edges (e) and collects the nodes at their ends (x), which made
 * distinct are the next level. So a node that many edges lead to is expanded once, and no list is ever sorted.
 * Rows are lists in the order of the plan, which costs the driver a third of what maps cost.
 */
import type { Facet } from '../plan/facet.js';
import type {
  Hop,
  Level,
  Origin,
  Pattern,
  Perspective,
  ReferenceHop,
  RootRead,
  SearchOrigin,
} from '../plan/queryPlan.js';
import { indexes, printIdQuery } from './fulltext.js';
import { printEdges } from './printEdges.js';
import type { Names } from './names.js';
import { printFacet } from './printFacet.js';
import type { FacetRows } from './printFacet.js';
import { printDegree } from './printDegree.js';
import { printFar } from './printFar.js';
import { printFilter } from './printFilter.js';
import { printIdentifier } from './printIdentifier.js';
import { printNotice } from './printNotice.js';
import { printOrigin, printRootRow, printScanAll, printScanTotal } from './printOrigin.js';
import { printPattern } from './printPattern.js';
import { printId, printRead } from './printRead.js';
import { printRoute, printRouteTests } from './printRoute.js';
import { printSearchPage } from './printSearch.js';

interface Printing {
  readonly names: Names;
  readonly perspective: Perspective;
  readonly blocks: string[];
  /** The columns that the statement returns. */
  readonly columns: string[];
}

/** Returns the clauses that read everything a root field needs, and the columns that hold it then. */
export function printRootRead(
  { perspective, origin, level, notice }: RootRead,
  names: Names,
): Pick<Printing, 'blocks' | 'columns'> {
  const printing: Printing = { names, perspective, blocks: [], columns: [] };
  if (origin.kind === 'chosen') printChosen(origin, printing);
  else printing.blocks.push(printOrigin(origin, level.periods, perspective, names));
  if (origin.kind === 'release') printing.columns.push('release');
  else if (origin.kind !== 'chosen') {
    printing.blocks.push(printRootLevel(origin, level, printing));
    printRootFacets(origin, level, printing);
    printOnward(level, printing);
  }
  if (notice !== undefined) {
    printing.blocks.push(printNotice(notice, `l${level.index}`, perspective, names));
    printing.columns.push('notice');
  }
  return printing;
}

/** What an answer names by id is looked up level by level. */
function printChosen({ groups }: Origin & { kind: 'chosen' }, printing: Printing): void {
  for (const { level, label, ids } of groups) {
    printing.blocks.push(
      ['CALL () {', `UNWIND ${printing.names.parameter(ids)} AS id`, ...printLookUp(label, level, printing), '}'].join(
        '\n',
      ),
    );
    printing.columns.push(`v${level.index}`);
    printOnward(level, printing);
  }
}

/** From ids to the nodes or links of a level. */
function printLookUp(label: string | undefined, target: Level, printing: Printing): readonly string[] {
  return [
    label === undefined
      ? `CALL db.index.fulltext.queryRelationships('${indexes.links}', ${printIdQuery('id', 'id')}) YIELD relationship AS n`
      : `MATCH (n:${printIdentifier(label)} {id: id})`,
    `RETURN collect(n) AS l${target.index}, collect(${printValues('n', target, printing)}) AS v${target.index}`,
  ];
}

/** The root's values are read while its rows are still at hand: what the index holds costs no further hit then. */
function printRootLevel(origin: Origin, level: Level, printing: Printing): string {
  const { names, perspective, columns } = printing;
  if (origin.kind === 'resolve') {
    columns.push('r0', 'cut');
    return printDistinctLevel('x', level, printing);
  }
  if (origin.kind === 'search') return printSearchLevel(origin, level, printing);
  const list = `l${level.index}`;
  const scan = origin.kind === 'scan' ? origin : undefined;
  const slice = (): string => (scan === undefined ? '' : `[..${names.parameter(scan.page.size)}]`);
  const onward = level.hops.length > 0 ? [`collect(n)${slice()} AS ${list}`] : [];
  const edges = scan === undefined ? [] : [`collect(${printRootRow(scan.page, perspective, names)}) AS r0`];
  const values = `collect(${printValues('n', level, printing)}) AS v${level.index}`;
  columns.push(`v${level.index}`, ...(scan === undefined ? [] : ['r0']));
  const collected = `WITH ${[...onward, ...edges, values].join(', ')}`;
  if (scan?.total !== true) return collected;
  const carried = [...(onward.length > 0 ? [list] : []), ...columns];
  columns.push('c0');
  return `${collected}\nWITH ${carried.join(', ')}, ${printScanTotal(scan, level.periods, perspective, names)} AS c0`;
}

/** What a text finds is at hand as a whole, so that it can be counted whatever the page. */
function printSearchLevel(origin: SearchOrigin, level: Level, printing: Printing): string {
  const { names, perspective, columns } = printing;
  const page = printSearchPage(origin, perspective, names);
  const collected = [
    `collect(n)[..${names.parameter(origin.page.size)}] AS l${level.index}`,
    `collect(${printRootRow(origin.page, perspective, names, 'matched')}) AS r0`,
    `collect(${printValues('n', level, printing)}) AS v${level.index}`,
  ];
  const cut = `size(found) >= ${names.parameter(origin.search.most)} AS cut`;
  columns.push(`v${level.index}`, 'r0', cut, ...(origin.total ? ['size(found) AS c0'] : []));
  return ['CALL (found) {', ...page, `RETURN ${collected.join(', ')}`, '}'].join('\n');
}

/** The nodes of a root connection are found once more for each facet, so that no list of all of them is kept. */
function printRootFacets(origin: Origin, level: Level, printing: Printing): void {
  const { names, perspective, blocks, columns } = printing;
  if (origin.kind !== 'scan' && origin.kind !== 'search') return;
  for (const facet of origin.facets) {
    const rows: FacetRows =
      origin.kind === 'scan'
        ? {
            imports: '',
            begin: [printScanAll(origin, level.periods, perspective, names).trimEnd()],
            counted: 'n',
            once: true,
          }
        : { imports: 'found', begin: ['UNWIND found AS it', 'WITH it[0] AS n'], counted: 'n', once: true };
    blocks.push(printFacet(facet, rows, isReadFacet(facet), perspective, names));
    columns.push(`f${facet.index}`);
  }
  printFacetLevels(origin.facets, printing);
}

/** For each node of a level (s), counts what a hop leads to from there, whatever its page. */
function printHopFacets(level: Level, hop: Hop, printing: Printing): void {
  const { names, perspective, blocks, columns } = printing;
  if (hop.facets.length === 0) return;
  const linked = hop.route.kind === 'relationships';
  const counts = hop.facets.map((facet) => {
    const begin = [printWhole(hop, printing), ...(facet.of === 'nodes' && linked ? ['WITH DISTINCT t'] : [])];
    const rows: FacetRows = { imports: 's', begin, counted: facet.of === 'nodes' ? 't' : 'r', once: false };
    return printFacet(facet, rows, isReadFacet(facet), perspective, names);
  });
  const collected = hop.facets.map((facet) => {
    const { index } = facet;
    return `collect([s.id, f${index}]) AS f${index}${isReadFacet(facet) ? `, collect(x${index}) AS x${index}` : ''}`;
  });
  blocks.push(
    [`CALL (l${level.index}) {`, ...printSources(level, hop), ...counts, `RETURN ${collected.join(', ')}`, '}'].join(
      '\n',
    ),
  );
  columns.push(...hop.facets.map(({ index }) => `f${index}`));
  printFacetLevels(hop.facets, printing);
}

function printFacetLevels(facets: readonly Facet[], printing: Printing): void {
  for (const { by, index } of facets) {
    if (by.kind !== 'related' || !isRead(by.target)) continue;
    printing.blocks.push(printDistinctLevel(`x${index}`, by.target, printing));
    printOnward(by.target, printing);
  }
}

function isReadFacet({ by }: Facet): boolean {
  return by.kind === 'related' && isRead(by.target);
}

/** Nodes that several lists hold (x) make a level in which each stands once. */
function printDistinctLevel(lists: string, level: Level, printing: Printing): string {
  const values = printValues('n', level, printing);
  printing.columns.push(`v${level.index}`);
  return [
    `CALL (${lists}) {`,
    `UNWIND ${lists} AS nodes UNWIND nodes AS n WITH DISTINCT n`,
    `RETURN collect(n) AS l${level.index}, collect(${values}) AS v${level.index}`,
    '}',
  ].join('\n');
}

/** Whether anything but the id is wanted of a level's nodes; the id stands in the edge already. */
function isRead(level: Level): boolean {
  return level.reads.length > 1 || level.hops.length > 0 || level.references.length > 0;
}

function printValues(variable: string, level: Level, printing: Printing): string {
  // The first read is the id.
  const more = level.reads.slice(1).map((read) => printRead(variable, read, printing.perspective, printing.names));
  return `[${[printId(variable), ...more].join(', ')}]`;
}

function printOnward(level: Level, printing: Printing): void {
  for (const reference of level.references) printReference('nodes', `v${level.index}`, reference, printing);
  for (const hop of level.hops) printHop(level, hop, printing);
}

function printHop(level: Level, hop: Hop, printing: Printing): void {
  const { blocks, columns, names, perspective } = printing;
  const goesOn = hop.rows && isRead(hop.target);
  const total = hop.total ? printTotal(hop, printing) : undefined;
  const edges = hop.rows ? printEdges(hop, goesOn, perspective, names) : ['WITH s, [] AS edges'];
  const counts = [...(total === undefined ? [] : [total]), ...(hop.kinds === undefined ? [] : ['kinds'])];
  const row = `[${[printId('s'), 'edges', ...counts].join(', ')}]`;
  blocks.push(
    [
      `CALL (l${level.index}) {`,
      ...printSources(level, hop),
      ...edges,
      ...(hop.kinds === undefined ? [] : [printKinds(hop.kinds, perspective, names)]),
      `RETURN collect(${row}) AS e${hop.index}${goesOn ? `, collect(nodes) AS x${hop.index}` : ''}`,
      '}',
    ].join('\n'),
  );
  columns.push(`e${hop.index}`);
  if (hop.rows) {
    for (const reference of hop.references) printReference('edges', `e${hop.index}`, reference, printing);
  }
  printHopFacets(level, hop, printing);
  if (!goesOn) return;
  blocks.push(printDistinctLevel(`x${hop.index}`, hop.target, printing));
  printOnward(hop.target, printing);
}

/** The nodes of a level (s) that a hop begins at. */
function printSources(level: Level, hop: Hop): readonly string[] {
  const source = hop.sourceLabels.map((label) => `s:${printIdentifier(label)}`).join(' OR ');
  return [`UNWIND l${level.index} AS s`, ...(source === '' ? [] : [`WITH s WHERE ${source}`])];
}

function printTotal(hop: Hop, printing: Printing): string {
  const { route, filter } = hop;
  if (route.kind === 'relationships' && filter === undefined)
    return printDegree('s', route.pattern, printing.perspective, printing.names);
  return `COUNT { ${printWhole(hop, printing)} RETURN t }`;
}

/** From s to all that a hop leads to, without its page. */
function printWhole(hop: Hop, { names, perspective }: Printing): string {
  const { route, filter } = hop;
  const conditions = [
    ...printRouteTests(hop, perspective, names),
    ...(filter === undefined
      ? []
      : [printFilter(filter, { node: 't', edge: 'r', perspective, names, negated: false })]),
  ];
  const where = conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`;
  return `${printRoute(route)}${where}`;
}

/** Counts the relationships of a node (s) by type and direction (kinds), as maps in that order. */
function printKinds(pattern: Pattern, perspective: Perspective, names: Names): string {
  const conditions = printFar('r', 't', pattern, perspective, names);
  return [
    'CALL (s) {',
    `MATCH ${printPattern('s', 'r', pattern, 't')}${conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`}`,
    "WITH type(r) AS kind, CASE startNode(r) WHEN s THEN 'OUT' ELSE 'IN' END AS direction, count(*) AS count",
    'WITH * ORDER BY kind, direction RETURN collect({kind: kind, direction: direction, count: count}) AS kinds',
    '}',
  ].join('\n');
}

function printReference(of: 'nodes' | 'edges', rows: string, reference: ReferenceHop, printing: Printing): void {
  const { target, position, label } = reference;
  const row = of === 'nodes' ? 'v' : 'edge';
  const unwinds = of === 'nodes' ? [`UNWIND ${rows} AS v`] : [`UNWIND ${rows} AS e`, 'UNWIND e[1] AS edge'];
  printing.blocks.push(
    [
      `CALL (${rows}) {`,
      ...unwinds,
      `UNWIND ${row}[${position}] AS id WITH DISTINCT id`,
      ...printLookUp(label, target, printing),
      '}',
    ].join('\n'),
  );
  printing.columns.push(`v${target.index}`);
  printOnward(target, printing);
}
