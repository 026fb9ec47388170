import type { FieldNode, FragmentDefinitionNode } from 'graphql';
import { mismatch, present } from '../errors.js';
import type { Contract } from '../contract/contract.js';
import { endsStandingAlone } from '../model/standingAlone.js';
import type { ReleaseFacts } from './releaseFacts.js';
import { periodsOf } from './periodsOf.js';
import type { Facet, FacetBy } from './facet.js';
import type { Hop, Level, Pattern, Perspective, Read, ReferenceHop, SelectionShape, FieldShape } from './queryPlan.js';

/** What the planning of one operation carries along. */
export interface Planning {
  readonly contract: Contract;
  readonly perspective: Perspective;
  readonly release: ReleaseFacts;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Numbers given so far in the root field at hand. */
  readonly counters: { levels: number; hops: number };
  /** How many conditions the filters of the operation state so far. */
  readonly conditions: { count: number };
  readonly connectionDepth: number;
  readonly limits: PlanLimits;
  /** Whether the answer must tell on which links it rests. */
  readonly withReceipt: boolean;
  /** Plans a selection of nodes; carried along because selections and connections contain each other. */
  readonly planSelection: (planning: Planning, level: PlannedLevel, nodes: readonly FieldNode[]) => SelectionShape;
}

export interface PlanLimits {
  /** Connections inside connections. */
  readonly connectionDepth: number;
  /** Hops of one root field. */
  readonly hops: number;
  /** Conditions of all filters of an operation; each is printed again for a total and for each facet. */
  readonly conditions: number;
  /** The largest number of nodes, edges and list elements that an answer may hold. */
  readonly price: number;
}

/** A level while it is planned: reads and hops are added as selections ask for them. */
export interface PlannedLevel extends Level {
  readonly reads: Read[];
  readonly hops: PlannedHop[];
  readonly references: PlannedReference[];
}

export interface PlannedHop extends Hop {
  readonly key: string;
  sourceLabels: readonly string[];
  sourceTypes: Set<string>;
  total: boolean;
  rows: boolean;
  cursors: boolean;
  kinds: Pattern | undefined;
  readonly facets: PlannedFacet[];
  readonly edgeReads: Read[];
  readonly references: PlannedReference[];
  readonly target: PlannedLevel;
  /** Shapes made so far, by the field nodes that asked for them. */
  readonly shapes: Map<string, readonly FieldShape[]>;
}

export interface PlannedFacet extends Facet {
  readonly key: string;
  readonly by:
    Exclude<FacetBy, { kind: 'related' }> | (FacetBy & { readonly kind: 'related'; readonly target: PlannedLevel });
  readonly shapes: Map<string, readonly FieldShape[]>;
}

/** What is read of the nodes of a level or of the edges of a hop while it is planned. */
export interface Reading {
  readonly reads: Read[];
  readonly references: PlannedReference[];
  /** The relationship types that edges can be of; absent for nodes and for links standing alone. */
  readonly relationshipTypes?: readonly string[];
}

export interface PlannedReference extends ReferenceHop {
  readonly target: PlannedLevel;
  readonly shapes: Map<string, SelectionShape>;
}

/** Returns a new level for nodes of these object types. */
export function newLevel(planning: Planning, types: readonly string[]): PlannedLevel {
  return emptyLevel(planning, 'nodes', types);
}

/** Returns a new level for what a field leads to: nodes of a type, or links standing alone. */
export function newTargetLevel(planning: Planning, target: string): PlannedLevel {
  const { model } = planning.contract;
  if (target === model.linkInterface?.name) return emptyLevel(planning, 'links', [...model.links.keys()]);
  return newLevel(planning, present(model.types.get(target), target).possibleTypes);
}

function emptyLevel(planning: Planning, of: Level['of'], types: readonly string[]): PlannedLevel {
  const index = planning.counters.levels++;
  const { model } = planning.contract;
  const periods = periodsOf(model, of === 'nodes' ? types : endsStandingAlone(model));
  return { index, of, types, periods, reads: [{ kind: 'property', name: 'id' }], hops: [], references: [] };
}

/** Returns the position at which a level or hop reads a value, adding it when it is new. */
export function positionOf(reads: Read[], read: Read): number {
  const found = reads.findIndex((it) => sameRead(it, read));
  if (found >= 0) return found;
  reads.push(read);
  return reads.length - 1;
}

/** Returns the way from the ids at one position of a row to the nodes or links that bear them, adding it when it is new. */
export function referenceAt(
  planning: Planning,
  reading: Reading,
  position: number,
  targetName: string,
): PlannedReference {
  const found = reading.references.find((it) => it.position === position);
  if (found !== undefined) return found;
  const label = planning.contract.model.types.get(targetName)?.baseLabel;
  const reference = { position, label, target: newTargetLevel(planning, targetName), shapes: new Map() };
  reading.references.push(reference);
  return reference;
}

function sameRead(one: Read, other: Read): boolean {
  if (one.kind === 'property') return other.kind === 'property' && one.name === other.name;
  if (one.kind === 'end') return other.kind === 'end' && one.end === other.end && one.name === other.name;
  return one.kind !== 'known' && one.kind !== 'related' && one.kind === other.kind;
}

const nodeNumbers = new WeakMap<FieldNode, number>();
let lastNumber = 0;

/** Returns a text that is the same for the same field nodes, so that what they ask for is planned once. */
export function keyOfNodes(nodes: readonly FieldNode[]): string {
  return nodes
    .map((node) => {
      const number = nodeNumbers.get(node) ?? ++lastNumber;
      nodeNumbers.set(node, number);
      return number;
    })
    .join(' ');
}

/** Throws an InputError when an operation has more hops than one statement should print. */
export function checkHops(planning: Planning): void {
  if (planning.counters.hops > planning.limits.hops) {
    const expected = `a root field that leads over at most ${planning.limits.hops} different relationships and facets`;
    throw mismatch('TOO_COMPLEX', { where: '', expected, got: 'one that leads over more' });
  }
}

/** Counts conditions of a filter. Throws TOO_COMPLEX when an operation states more than one statement should print. */
export function countConditions({ conditions, limits }: Planning, more: number): void {
  conditions.count += more;
  if (conditions.count > limits.conditions) {
    const expected = `at most ${limits.conditions} conditions in the filters of an operation`;
    throw mismatch('TOO_COMPLEX', { where: '', expected, got: 'more' });
  }
}
