import type { Answered } from './asking.js';
import type { FoundPaths } from './findPaths.js';
import { kindOfPath } from './kindOfPath.js';

/** A number of paths of one kind and length. */
interface CountedKind extends Answered {
  readonly kind: string;
  readonly length: number;
  readonly count: number;
  readonly exact: boolean;
}

/** Counts paths by kind: those with the most paths first, then the shorter ones, then by name. */
export function countKinds(found: readonly FoundPaths[]): readonly CountedKind[] {
  return found.flatMap(countOfLength).sort(compareKinds);
}

function countOfLength({ paths, whole }: FoundPaths): readonly CountedKind[] {
  const counts = new Map<string, number>();
  for (const kind of paths.map(kindOfPath)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const length = (paths[0]?.length ?? 1) - 1;
  return [...counts].map(([kind, count]) => ({ kind, length, count, exact: whole }));
}

function compareKinds(one: CountedKind, other: CountedKind): number {
  return other.count - one.count || one.length - other.length || (one.kind < other.kind ? -1 : 1);
}
