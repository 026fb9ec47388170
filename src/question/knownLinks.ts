/** The part of a graph that a search has seen: links without their direction, and how many links each node has in all. */
export interface KnownLinks {
  /** By node and neighbour: the links that join the two. */
  readonly neighbors: Map<string, Map<string, Set<string>>>;
  readonly degrees: Map<string, number>;
}

/** Returns a graph of which nothing is known yet. */
export function newKnownLinks(): KnownLinks {
  return { neighbors: new Map(), degrees: new Map() };
}

/** Notes a link between two nodes; one that is noted already changes nothing. */
export function noteLink({ neighbors }: KnownLinks, link: string, one: string, other: string): void {
  for (const [near, far] of [
    [one, other],
    [other, one],
  ] as const) {
    const ofNear = neighbors.get(near) ?? new Map<string, Set<string>>();
    neighbors.set(near, ofNear.set(far, (ofNear.get(far) ?? new Set()).add(link)));
  }
}

/** Returns the nodes that a node is known to be joined with. */
export function neighborsOf({ neighbors }: KnownLinks, node: string): readonly string[] {
  return [...(neighbors.get(node)?.keys() ?? [])];
}

/** Returns the ids of the links that are known to join two nodes, in order. */
export function linksBetween({ neighbors }: KnownLinks, one: string, other: string): readonly string[] {
  return [...(neighbors.get(one)?.get(other) ?? [])].sort();
}

/** Returns how many links a node has in all. */
export function degreeOf({ degrees }: KnownLinks, node: string): number {
  return degrees.get(node) ?? 0;
}

/** Compares nodes so that those with few links come first, then by their ids. */
export function rarerFirst(known: KnownLinks): (one: string, other: string) => number {
  return (one, other) => degreeOf(known, one) - degreeOf(known, other) || (one < other ? -1 : 1);
}
