import type { MemoryGraph, MemoryLink } from '../equality/memoryGraph.js';

/** A link and the node at its other end. */
export interface End {
  readonly link: MemoryLink;
  readonly id: string;
}

/** Returns where the links of some types lead from a node. */
export function outOf(graph: MemoryGraph, id: string, ...types: readonly string[]): readonly End[] {
  return graph.links
    .filter((link) => link.from === id && types.includes(link.type) && graph.nodes.has(link.to))
    .map((link) => ({ link, id: link.to }));
}

/** Returns where the links of some types that lead to a node begin. */
export function into(graph: MemoryGraph, id: string, ...types: readonly string[]): readonly End[] {
  return graph.links
    .filter((link) => link.to === id && types.includes(link.type) && graph.nodes.has(link.from))
    .map((link) => ({ link, id: link.from }));
}

/** Returns the ids of the nodes of a type, in order. */
export function idsOfType({ nodes }: MemoryGraph, type: string): readonly string[] {
  return [...nodes.values()]
    .filter((node) => node.type === type)
    .map((node) => node.id)
    .sort();
}
