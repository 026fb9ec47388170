import type { AskingFor, Told } from './asking.js';
import { askOne } from './askOne.js';
import { degreeOf, neighborsOf, noteLink, rarerFirst } from './knownLinks.js';
import type { KnownLinks } from './knownLinks.js';

/** One side of a search: how far around its end all links are known, and the nodes at that distance. */
interface Side {
  readonly reached: Set<string>;
  radius: number;
  frontier: readonly string[];
}

/** A node beside another: its id, how many links it has, and those that join the two. */
type Neighbor = readonly [string, number, readonly string[]];

/** A search for what joins two nodes, which goes forward around both by turns. */
export interface TwoSidedSearch {
  readonly ends: readonly [string, string];
  readonly sides: readonly [Side, Side];
  /** Whether paths may lead through a node that is not an end. */
  readonly isInner: (id: string) => boolean;
  readonly known: KnownLinks;
  /** Nodes whose links were read. */
  readonly read: Set<string>;
  /** How many links may still be read. */
  left: number;
  /** False once nodes were left out because they have more links than may be read. */
  whole: boolean;
}

/** Returns a search that has read nothing yet; the degrees of both ends must be known. */
export function newTwoSidedSearch(
  ends: readonly [string, string],
  known: KnownLinks,
  isInner: (id: string) => boolean,
  mostLinks: number,
): TwoSidedSearch {
  const sideOf = (end: string): Side => ({ reached: new Set([end]), radius: 0, frontier: [end] });
  const sides: readonly [Side, Side] = [sideOf(ends[0]), sideOf(ends[1])];
  return { ends, sides, isInner, known, read: new Set(), left: mostLinks, whole: true };
}

/**
 * Reads links until those of all paths of a length are known: each link of such a path is nearer to the one end than the
 * radius of its side, or to the other. The cheaper side goes first. What cannot be afforded is left out, hubs before others.
 */
export function* widenSearch(search: TwoSidedSearch, statement: string, length: number): AskingFor<void> {
  const [one, other] = search.sides;
  while (one.radius + other.radius < length) {
    yield* widenSide(search, costOf(search, one) <= costOf(search, other) ? one : other, statement);
  }
}

function* widenSide(search: TwoSidedSearch, side: Side, statement: string): AskingFor<void> {
  const { known, read, isInner } = search;
  const [affordable, cost] = chooseAffordable(search, side.frontier);
  const unread = affordable.filter((id) => costOfNode(search, id) > 0);
  if (unread.length > 0) noteRows(search, yield* askOne(statement, { ids: unread }));
  for (const id of affordable) read.add(id);
  search.left -= cost;
  search.whole &&= affordable.length === side.frontier.length;
  const beyond = new Set(affordable.flatMap((id) => neighborsOf(known, id)));
  side.radius += 1;
  side.frontier = [...beyond].filter((id) => isInner(id) && !side.reached.has(id)).sort();
  for (const id of side.frontier) side.reached.add(id);
}

/** Nodes with few links come first. */
function chooseAffordable(search: TwoSidedSearch, frontier: readonly string[]): readonly [readonly string[], number] {
  const chosen: string[] = [];
  let cost = 0;
  for (const id of [...frontier].sort(rarerFirst(search.known))) {
    if (cost + costOfNode(search, id) > search.left) continue;
    chosen.push(id);
    cost += costOfNode(search, id);
  }
  return [chosen, cost];
}

function costOf(search: TwoSidedSearch, { frontier }: Side): number {
  return frontier.reduce((sum, id) => sum + costOfNode(search, id), 0);
}

/** Links that were read, or met from their other ends, need no reading. */
function costOfNode({ known, read }: TwoSidedSearch, id: string): number {
  if (read.has(id)) return 0;
  const degree = degreeOf(known, id);
  const met = [...(known.neighbors.get(id)?.values() ?? [])].reduce((sum, links) => sum + links.size, 0);
  return met === degree ? 0 : degree;
}

/** Keeps what paths can lead over: links between two nodes that are ends or may be inner ones. */
function noteRows({ ends, known, isInner }: TwoSidedSearch, told: Told): void {
  const isOfPaths = (id: string): boolean => isInner(id) || ends.includes(id);
  for (const [near, others] of told['near'] as readonly (readonly [string, readonly Neighbor[]])[])
    for (const [far, degree, links] of others) {
      known.degrees.set(far, degree);
      if (near !== far && isOfPaths(far)) for (const link of links) noteLink(known, link, near, far);
    }
}
