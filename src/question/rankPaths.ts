import { degreeOf } from './knownLinks.js';
import type { KnownLinks } from './knownLinks.js';

type Nodes = readonly string[];

/**
 * Orders paths of one length: first those through nodes with few links, by the sum of the natural logarithms of the
 * numbers of links of their inner nodes, to nine decimals, so that the order of adding does not matter; then by the ids
 * along them.
 */
export function rankPaths(known: KnownLinks, paths: readonly Nodes[]): readonly Nodes[] {
  const ranked = paths.map((nodes) => ({ nodes, hubs: hubsOf(known, nodes) }));
  ranked.sort((one, other) => one.hubs - other.hubs || compareNodes(one.nodes, other.nodes));
  return ranked.map(({ nodes }) => nodes);
}

function hubsOf(known: KnownLinks, nodes: Nodes): number {
  const sum = nodes.slice(1, -1).reduce((total, id) => total + Math.log(degreeOf(known, id)), 0);
  return Math.round(sum * 1e9);
}

function compareNodes(one: Nodes, other: Nodes): number {
  const at = one.findIndex((id, index) => id !== other[index]);
  return at < 0 ? 0 : (one[at] ?? '') < (other[at] ?? '') ? -1 : 1;
}
