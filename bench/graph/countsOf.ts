import type { SyntheticSize } from './syntheticSize.js';

/** How many nodes of each type an invented graph has; types that stand at 0 are not in it. */
export type NodeCounts = Readonly<
  Record<
    'Cluster' | 'Role' | 'Goal' | 'Place' | 'Mineral' | 'Product' | 'Project' | 'Deposit' | 'Facility' | 'Organization',
    number
  >
>;

/** How many relationships of each type an invented graph has; types that stand at 0 are not in it. */
export type RelationshipCounts = Readonly<
  Record<
    | 'HAS_ROLE'
    | 'EXTRACTS'
    | 'PROCESSES'
    | 'PARTICIPATES_IN'
    | 'CONSUMES'
    | 'PURSUES'
    | 'CONTAINS'
    | 'HOLDS_RIGHT'
    | 'OPERATES'
    | 'TAKES_IN'
    | 'PUTS_OUT'
    | 'MAKES'
    | 'FEEDS'
    | 'SUPPLIES'
    | 'OWNS'
    | 'PART_OF'
    | 'YIELDS'
    | 'LOCATED_IN',
    number
  >
>;

/** How many there are of everything in an invented graph. */
export interface SyntheticCounts {
  readonly nodes: NodeCounts;
  readonly relationships: RelationshipCounts;
}

const few = { Cluster: 1, Role: 20, Goal: 10 };

/** Returns the counts of a graph to page through: half of its nodes are organisations, and few roles and goals are shared by all. */
export function countsOf({ entities, relationships }: SyntheticSize): SyntheticCounts {
  const shared = {
    Mineral: Math.round(entities * 0.05),
    Product: Math.round(entities * 0.2),
    Project: Math.round(entities * 0.25),
  };
  const others = sum([...Object.values(few), ...Object.values(shared)]);
  const part = (share: number): number => Math.round(relationships * share);
  const most = {
    HAS_ROLE: part(0.12),
    EXTRACTS: part(0.2),
    PROCESSES: part(0.1),
    PARTICIPATES_IN: part(0.3),
    CONSUMES: part(0.22),
  };
  return {
    nodes: { ...few, Place: 0, ...shared, Deposit: 0, Facility: 0, Organization: entities - others },
    relationships: { ...most, PURSUES: relationships - sum(Object.values(most)), ...noChains },
  };
}

const noChains = {
  ...{ CONTAINS: 0, HOLDS_RIGHT: 0, OPERATES: 0, TAKES_IN: 0, PUTS_OUT: 0, MAKES: 0 },
  ...{ FEEDS: 0, SUPPLIES: 0, OWNS: 0, PART_OF: 0, YIELDS: 0, LOCATED_IN: 0 },
};

/** Returns the counts of a graph with chains from deposits to products, for so many organisations. */
export function chainCountsOf(organizations: number): SyntheticCounts {
  const part = (share: number): number => Math.round(organizations * share);
  return {
    nodes: {
      ...few,
      Place: part(0.01),
      Mineral: part(0.05),
      Product: part(0.2),
      Project: part(0.25),
      Deposit: part(0.5),
      Facility: part(0.5),
      Organization: organizations,
    },
    relationships: {
      HAS_ROLE: part(1.2),
      EXTRACTS: part(0.5),
      PROCESSES: part(0.3),
      PARTICIPATES_IN: part(1),
      CONSUMES: part(0.8),
      PURSUES: part(0.25),
      CONTAINS: part(1),
      HOLDS_RIGHT: part(0.5),
      OPERATES: part(0.4),
      TAKES_IN: part(0.8),
      PUTS_OUT: part(0.5),
      MAKES: part(0.3),
      FEEDS: part(0.4),
      SUPPLIES: part(0.4),
      OWNS: part(0.1),
      PART_OF: part(0.1),
      YIELDS: part(0.1),
      LOCATED_IN: part(1),
    },
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, it) => total + it, 0);
}
