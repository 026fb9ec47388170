import type { RootPlan, SharedRead } from './queryPlan.js';

/**
 * Returns what root fields read. Those that ask the same of single nodes of one label, each found by its id, and lead
 * nowhere from there share a read; all others have their own, since what is said of a page must be said of its own root
 * field alone. Order is kept.
 */
export function shareReads(roots: readonly RootPlan[]): readonly SharedRead[] {
  const groups = new Map<string, RootPlan[]>();
  const several = roots.filter((root) => root.origin.kind === 'ids').length > 1;
  for (const root of roots) {
    const key = several ? keyOf(root) : root.responseKey;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [root]);
    else group.push(root);
  }
  return [...groups.values()].map(shareRead);
}

/** Levels are plain data: equal ones are printed alike. A response key holds no space, so no key is another's. */
function keyOf(root: RootPlan): string {
  const { origin, level, perspective } = root;
  const shared = origin.kind === 'ids' && level.hops.length === 0;
  return shared ? `${origin.label} ${JSON.stringify([perspective, level])}` : root.responseKey;
}

function shareRead(roots: readonly RootPlan[]): SharedRead {
  const [first] = roots as readonly [RootPlan];
  if (first.origin.kind !== 'ids' || roots.length === 1) return { read: first, roots };
  const ids = roots.flatMap(({ origin }) => (origin.kind === 'ids' ? origin.ids : []));
  return { read: { ...first, origin: { ...first.origin, ids: [...new Set(ids)] } }, roots };
}
