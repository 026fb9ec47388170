import type { Facet } from '../plan/facet.js';
import type { Level, Origin, ReferenceHop, RootPlan } from '../plan/queryPlan.js';
import type { Columns, Row } from './answering.js';

/** The nodes and links that an answer was read from, by their ids. */
export interface Ground {
  readonly nodes: Set<string>;
  readonly links: Set<string>;
}

/**
 * Adds to a ground what the rows of a root field show: its nodes, those that facets count by, and the links that pages lead
 * over where their ids were read. Pages are read one row longer than they are shown.
 */
export function addGround(ground: Ground, { level, origin, question }: RootPlan, columns: Columns): void {
  const rowsAt = (name: string): readonly Row[] => (columns[name] ?? []) as readonly Row[];
  const visitLevel = (it: Level): void => {
    for (const row of rowsAt(`v${it.index}`)) ground[it.of].add(String(row[0]));
    visitOnward(it);
  };
  const visitOnward = (it: Level): void => {
    for (const reference of it.references) visitReference(reference);
    for (const hop of it.hops) {
      const linkPosition = hop.edgeReads.findIndex((read) => read.kind === 'property' && read.name === 'id');
      for (const [, edges] of rowsAt(`e${hop.index}`)) {
        for (const edge of ((edges ?? []) as readonly Row[]).slice(0, hop.page.size)) {
          ground[hop.target.of].add(String(edge[0]));
          if (linkPosition >= 0) ground.links.add(String(edge[linkPosition]));
        }
      }
      for (const reference of hop.references) visitReference(reference);
      for (const facet of hop.facets)
        visitFacet(
          facet,
          rowsAt(`f${facet.index}`).flatMap(([, groups]) => groups as readonly Row[]),
        );
      visitLevel(hop.target);
    }
  };
  const visitReference = ({ target }: ReferenceHop): void => visitLevel(target);
  const visitFacet = ({ by }: Facet, groups: readonly Row[]): void => {
    if (by.kind !== 'related') return;
    for (const [id] of groups) ground[by.target.of].add(String(id));
    visitOnward(by.target);
  };
  const page = pageOf(origin, rowsAt('r0'));
  if (page === undefined) visitLevel(level);
  else {
    for (const [id] of page) ground[level.of].add(String(id));
    visitOnward(level);
  }
  for (const facet of facetsOf(origin)) visitFacet(facet, rowsAt(`f${facet.index}`));
  for (const it of question?.levels ?? []) visitLevel(it.level);
}

/** Returns the rows of the pages that a root field shows; undefined where it shows all nodes that were read. */
function pageOf(origin: Origin, rows: readonly Row[]): readonly Row[] | undefined {
  if (origin.kind === 'scan' || origin.kind === 'search') return rows.slice(0, origin.page.size);
  if (origin.kind === 'resolve') return rows.flatMap((page) => (page as readonly Row[]).slice(0, origin.size));
  return undefined;
}

function facetsOf(origin: Origin): readonly Facet[] {
  return origin.kind === 'scan' || origin.kind === 'search' ? origin.facets : [];
}
