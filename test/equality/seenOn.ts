import { readPartialDate } from '../../src/model/partialDate.js';
import type { MemoryGraph, MemoryLink, MemoryNode } from './memoryGraph.js';

/** Returns what may have been there on a day: links, and nodes that have a time, which neither began later nor ended before. */
export function seenOn(graph: MemoryGraph, day: string): MemoryGraph {
  const isThere = ({ properties }: MemoryNode | MemoryLink, since: string, until: string): boolean => {
    const days = (name: string): { earliest: string; latest: string } | undefined =>
      typeof properties[name] === 'string' ? readPartialDate(properties[name]) : undefined;
    const [begun, ended] = [days(since), days(until)];
    return !(begun !== undefined && begun.earliest > day) && !(ended !== undefined && ended.latest < day);
  };
  const nodes = [...graph.nodes.values()].filter((node) => {
    const period = graph.model.types.get(node.type)?.period;
    return period === undefined || isThere(node, period.since, period.until);
  });
  return {
    ...graph,
    day,
    nodes: new Map(nodes.map((node) => [node.id, node])),
    links: graph.links.filter((link) => isThere(link, 'since', 'until')),
    everything: graph,
  };
}
