import type { MemoryGraph, MemoryLink } from '../equality/memoryGraph.js';

/** Says whether a link joins two entities, as those do that stand alone; others lead to observations and the like. */
export function standsAlone({ nodes }: MemoryGraph, { from, to }: MemoryLink): boolean {
  return [from, to].every((id) => nodes.get(id)?.labels.includes('Entity') === true);
}
