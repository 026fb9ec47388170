import type { MemoryGraph, MemoryLink } from '../equality/memoryGraph.js';

/** What is so on a day, and what was so before it. */
// eslint-disable-next-line @typescript-eslint/explicit-function-return-type, @typescript-eslint/explicit-module-boundary-types -- what it returns is what is written there
export function naiveWorld(graph: MemoryGraph, seen: MemoryGraph, day: string) {
  const links = seen.links;
  const over = graph.links.filter(
    ({ properties }) => typeof properties['untilLatest'] === 'string' && properties['untilLatest'] < day,
  );
  const has = (from: string, type: string, to: string): boolean =>
    links.some((it) => it.from === from && it.type === type && it.to === to);
  const typeOf = (id: string): string => graph.nodes.get(id)?.type ?? '';
  const property = (id: string, name: string): unknown => graph.nodes.get(id)?.properties[name];
  const goods = (link: MemoryLink): readonly string[] =>
    link.properties['status'] === 'ACTUAL' ? ((link.properties['mineralIds'] ?? []) as string[]) : [];
  const feeds = (site: string, mineral: string): boolean =>
    links.some((it) => it.type === 'FEEDS' && it.from === site && goods(it).includes(mineral));
  const works = (site: string): readonly string[] =>
    links
      .filter(
        ({ type, properties }) =>
          type === 'OPERATES' ||
          (type === 'HOLDS_RIGHT' && ['EXTRACTION', 'OPERATION'].includes(String(properties['right']))),
      )
      .flatMap(({ from, to }) => (from === site ? [to] : to === site ? [from] : []));
  const yieldsIn = (from: string, to: string, steps: number): boolean =>
    links.some(
      (it) =>
        it.type === 'YIELDS' && it.from === from && (it.to === to || (steps > 1 && yieldsIn(it.to, to, steps - 1))),
    );
  const standingOfSite = (site: string): number | undefined => {
    const status = property(site, 'status');
    if (typeof status !== 'string') return undefined;
    if (status.startsWith('OPERATING')) return 0;
    if (['NOT_OPERATING', 'CARE_AND_MAINTENANCE', 'RETENTION'].includes(status)) return 1;
    return ['CLOSED', 'ABANDONED', 'HISTORIC'].includes(status) ? 4 : 2;
  };
  return { graph, links, over, has, typeOf, property, goods, feeds, works, yieldsIn, standingOfSite };
}

export type NaiveWorld = ReturnType<typeof naiveWorld>;
