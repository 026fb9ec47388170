import type { Level, ReferenceHop, RootPlan } from '../plan/queryPlan.js';
import type { Columns, Row } from './answering.js';

/** The nodes and links that an answer was read from, by their ids. */
export interface Ground {
  readonly nodes: Set<string>;
  readonly links: Set<string>;
}

/** Adds to a ground what the rows of a root field show: its nodes, and the links that pages lead over where their ids were read. */
export function addGround(ground: Ground, { level, question }: RootPlan, columns: Columns): void {
  const rowsAt = (name: string): readonly Row[] => (columns[name] ?? []) as readonly Row[];
  const visitLevel = (it: Level): void => {
    for (const row of rowsAt(`v${it.index}`)) ground[it.of].add(String(row[0]));
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
      visitLevel(hop.target);
    }
  };
  const visitReference = ({ target }: ReferenceHop): void => visitLevel(target);
  visitLevel(level);
  for (const it of question?.levels ?? []) visitLevel(it.level);
}
