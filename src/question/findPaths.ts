import { neighborsOf, rarerFirst } from './knownLinks.js';
import type { KnownLinks } from './knownLinks.js';

/** Paths of one length, as the nodes along each, and whether there are no others. */
export interface FoundPaths {
  readonly paths: readonly (readonly string[])[];
  readonly whole: boolean;
}

/** How much may be found and tried. */
export interface PathLimits {
  readonly paths: number;
  readonly tries: number;
}

/**
 * Finds the paths of a length between two nodes among the known links, no node twice. It goes deep first, only where so
 * many steps more can lead to the end, and through nodes with few links before others.
 */
export function findPaths(
  known: KnownLinks,
  [from, to]: readonly [string, string],
  length: number,
  limits: PathLimits,
): FoundPaths {
  const leading = nodesBySteps(known, from, to, length);
  const order = rarerFirst(known);
  const onward = new Map<string, readonly string[]>();
  const onwardFrom = (node: string): readonly string[] => {
    const found = onward.get(node) ?? neighborsOf(known, node).toSorted(order);
    onward.set(node, found);
    return found;
  };
  const paths: string[][] = [];
  let tries = 0;
  let whole = true;
  const goOn = (path: readonly string[], node: string): void => {
    const left = length - path.length;
    for (const next of onwardFrom(node)) {
      if (!whole || leading[left]?.has(next) !== true || path.includes(next)) continue;
      tries += 1;
      if (tries > limits.tries || paths.length === limits.paths) whole = false;
      else if (left === 0) paths.push([...path, next]);
      else goOn([...path, next], next);
    }
  };
  goOn([from], from);
  return { paths, whole };
}

/** Returns from which nodes a walk of 0, 1, 2 and more steps leads to the end, with neither end in between. */
function nodesBySteps(known: KnownLinks, from: string, to: string, length: number): readonly ReadonlySet<string>[] {
  const layers: ReadonlySet<string>[] = [new Set([to])];
  for (let last = new Set([to]); layers.length < length; layers.push(last)) {
    last = new Set([...last].flatMap((node) => neighborsOf(known, node)).filter((it) => it !== from && it !== to));
  }
  return layers;
}
