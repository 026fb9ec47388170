import { present } from '../errors.js';
import type { Answered, Arguments, Asking } from './asking.js';
import { askOne } from './askOne.js';
import { countKinds } from './countKinds.js';
import { findPaths } from './findPaths.js';
import type { FoundPaths } from './findPaths.js';
import { kindOfPath } from './kindOfPath.js';
import { linksBetween, newKnownLinks } from './knownLinks.js';
import type { KnownLinks } from './knownLinks.js';
import { rankPaths } from './rankPaths.js';
import { newTwoSidedSearch, widenSearch } from './twoSidedSearch.js';
import { typeOfId } from './typeOfId.js';

const mostLinks = 30_000;
const limits = { paths: 10_000, tries: 500_000 };
const mostKinds = 50;
const mostLinksOfStep = 16;

/** What is asked of paths; the lists are of types. */
interface PathArguments {
  readonly from: string;
  readonly to: string;
  readonly maxLength: number;
  readonly first: number;
  readonly through: readonly string[] | null;
  readonly without: readonly string[] | null;
}

/** Finds the paths between two nodes, length by length until there are enough of them. */
export function* askPaths(statements: readonly string[], args: Arguments): Asking {
  const asked = args as unknown as PathArguments;
  const { from, to, maxLength, first } = asked;
  const [ends, neighbors] = statements.map((it) => present(it, 'a statement'));
  const known = newKnownLinks();
  const { degrees } = yield* askOne(ends, { ids: [from, to] });
  for (const [id, degree] of degrees as readonly (readonly [string, number])[]) known.degrees.set(id, degree);
  const search = newTwoSidedSearch([from, to], known, innerOf(asked), mostLinks);
  const found: FoundPaths[] = [];
  const best: (readonly string[])[] = [];
  for (let length = 1; length <= maxLength && best.length < first; length += 1) {
    yield* widenSearch(search, present(neighbors, 'neighbors'), length);
    const { paths, whole } = findPaths(known, [from, to], length, limits);
    found.push({ paths, whole: whole && search.whole });
    best.push(...rankPaths(known, paths).slice(0, first - best.length));
  }
  const kinds = countKinds(found);
  return {
    paths: best.map((nodes) => describePath(known, nodes)),
    kinds: kinds.slice(0, mostKinds),
    kindCount: kinds.length,
    lookedAt: found.length,
    cut: found.some(({ whole }) => !whole),
  };
}

/** Which nodes may stand between the ends. */
function innerOf({ from, to, through, without }: PathArguments): (id: string) => boolean {
  return (id) => {
    const type = typeOfId(id);
    return id !== from && id !== to && through?.includes(type) !== false && without?.includes(type) !== true;
  };
}

function describePath(known: KnownLinks, nodes: readonly string[]): Answered {
  const steps = nodes.slice(1).map((to, index) => {
    const from = present(nodes[index], 'a node');
    const links = linksBetween(known, from, to);
    return { from, to, links: links.slice(0, mostLinksOfStep), linkCount: links.length };
  });
  return { kind: kindOfPath(nodes), length: steps.length, entities: nodes, steps };
}
