import type { SyntheticSize } from './syntheticSize.js';

/** How many nodes of each type an invented graph has. */
export type NodeCounts = Readonly<
  Record<'Cluster' | 'Role' | 'Goal' | 'Mineral' | 'Product' | 'Project' | 'Organization', number>
>;

/** How many relationships of each type an invented graph has. */
export type RelationshipCounts = Readonly<
  Record<'HAS_ROLE' | 'EXTRACTS' | 'PROCESSES' | 'PARTICIPATES_IN' | 'CONSUMES' | 'PURSUES', number>
>;

/** Returns the number of nodes of each type: half of them organisations, and few roles and goals that all share. */
export function nodeCountsOf({ entities }: SyntheticSize): NodeCounts {
  const few = { Cluster: 1, Role: 20, Goal: 10 };
  const shared = {
    Mineral: Math.round(entities * 0.05),
    Product: Math.round(entities * 0.2),
    Project: Math.round(entities * 0.25),
  };
  const others = [...Object.values(few), ...Object.values(shared)].reduce((sum, it) => sum + it, 0);
  return { ...few, ...shared, Organization: entities - others };
}

/** Returns the number of relationships of each type. */
export function relationshipCountsOf({ relationships }: SyntheticSize): RelationshipCounts {
  const part = (share: number): number => Math.round(relationships * share);
  const most = {
    HAS_ROLE: part(0.12),
    EXTRACTS: part(0.2),
    PROCESSES: part(0.1),
    PARTICIPATES_IN: part(0.3),
    CONSUMES: part(0.22),
  };
  return { ...most, PURSUES: relationships - Object.values(most).reduce((sum, it) => sum + it, 0) };
}
