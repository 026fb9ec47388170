import { compareCodePoints } from '../equality/compareCodePoints.js';
import type { MemoryGraph } from '../equality/memoryGraph.js';
import { seenOn } from '../equality/seenOn.js';
import { idsOfType, into, outOf } from './ends.js';
import type { NaiveQuestion } from './naiveQuestion.js';
import { randomDay } from './randomDay.js';

const dealings = ['EXPLORES_FOR', 'PLANS_TO_EXTRACT', 'EXTRACTS', 'PROCESSES', 'HANDLES'] as const;
const kinds = ['NO_SOURCE_IN_COUNTRY', 'ROLE_WITHOUT_ACTOR', 'STAGE_WITHOUT_ACTOR'] as const;

type Kind = (typeof kinds)[number];

interface Gap {
  readonly kind: Kind;
  readonly node: { readonly id: string };
  readonly role: { readonly id: string } | null;
  readonly product: { readonly id: string } | null;
  readonly stage: string | null;
  readonly absences: readonly { readonly id: string }[];
}

/** Every role, stage and product is tried on one mineral. */
export const naiveGaps: NaiveQuestion = {
  name: 'gaps',
  draw: (graph, whole, random) => {
    const mineral = random.pick(idsOfType(graph, 'Mineral'));
    const country = random.pick(idsOfType(graph, 'Place'));
    const asOf = random.chance(0.3) ? randomDay(random) : undefined;
    const asked = random.chance(0.3) ? random.several(kinds, 1 + random.below(2)) : kinds;
    const seen = asOf === undefined ? graph : seenOn(graph, asOf);
    const day = asOf === undefined ? '' : `, asOf: "${asOf}"`;
    const text = `{ gaps(mineral: "${mineral}", country: "${country}", kinds: [${asked.join(', ')}], first: 100${day}) { totalCount cut
      edges { kind node { id } role { id } product { id } stage absences { id } } } }`;
    if (!seen.nodes.has(country)) return { text, expected: null };
    const gaps = [
      ...rolesWithoutActor(seen, mineral, idsOfType(whole, 'Role'), whole),
      ...stagesWithoutActor(seen, mineral),
      ...noSourceIn(seen, mineral, country),
    ];
    const edges = gaps
      .filter((gap) => asked.includes(gap.kind))
      .sort((one, other) => compareCodePoints(placeOf(one), placeOf(other)));
    return { text, expected: { totalCount: edges.length, cut: false, edges: edges.slice(0, 100) } };
  },
};

function placeOf({ kind, role, product, stage }: Gap): string {
  return `${kind} ${role?.id ?? product?.id ?? stage ?? ''}`;
}

function gap(graph: MemoryGraph, kind: Kind, mineral: string, more: Partial<Gap>): Gap {
  const about = [mineral, ...(more.product === undefined || more.product === null ? [] : [more.product.id])];
  const absences = new Set(about.flatMap((id) => outOf(graph, id, 'HAS_ABSENCE').map((end) => end.id)));
  const shown = [...absences].sort().slice(0, 16);
  return {
    kind,
    node: { id: mineral },
    role: null,
    product: null,
    stage: null,
    ...more,
    absences: shown.map((id) => ({ id })),
  };
}

function rolesWithoutActor(
  graph: MemoryGraph,
  mineral: string,
  roles: readonly string[],
  whole: MemoryGraph,
): readonly Gap[] {
  const actors = into(graph, mineral, ...dealings).map((end) => end.id);
  if (actors.length === 0 && into(graph, mineral, 'CONTAINS').length === 0) return [];
  const filled = new Set(actors.flatMap((id) => outOf(graph, id, 'HAS_ROLE').map((end) => end.id)));
  return roles
    .filter((role) => Number(whole.nodes.get(role)?.properties['position']) <= 7 && !filled.has(role))
    .map((role) => gap(graph, 'ROLE_WITHOUT_ACTOR', mineral, { role: { id: role } }));
}

function stagesWithoutActor(graph: MemoryGraph, mineral: string): readonly Gap[] {
  const known = (...types: readonly string[]): boolean => into(graph, mineral, ...types).length > 0;
  const used = known('CONSUMES') || outOf(graph, mineral, 'YIELDS').length > 0;
  const processed = known('PROCESSES') || known('TAKES_IN', 'PUTS_OUT');
  const stages = [
    ...(known('CONTAINS') && !known('EXTRACTS') ? ['EXTRACTION'] : []),
    ...(known('EXTRACTS') && !processed ? ['PROCESSING'] : []),
    ...(processed && !used ? ['USE'] : []),
  ];
  return stages.map((stage) => gap(graph, 'STAGE_WITHOUT_ACTOR', mineral, { stage }));
}

function noSourceIn(graph: MemoryGraph, mineral: string, country: string): readonly Gap[] {
  const yielding = (ids: readonly string[]): readonly string[] =>
    ids.flatMap((id) => into(graph, id, 'YIELDS').map((end) => end.id));
  const raws = new Set([mineral, ...yielding([mineral]), ...yielding(yielding([mineral]))]);
  const sources = [...raws].flatMap((id) => into(graph, id, 'EXTRACTS', 'PUTS_OUT', 'CONTAINS').map((end) => end.id));
  const isSource = (id: string): boolean => {
    const node = graph.nodes.get(id);
    return node?.type !== 'Deposit' || String(node.properties['status']).startsWith('OPERATING');
  };
  const isInside = (place: string): boolean => {
    let reached = new Set([place]);
    for (let step = 0; step < 6; step += 1)
      reached = new Set([...reached, ...[...reached].flatMap((id) => outOf(graph, id, 'WITHIN').map((end) => end.id))]);
    return reached.has(country);
  };
  const placesOf = (id: string): readonly string[] => outOf(graph, id, 'LOCATED_IN').map((end) => end.id);
  if (sources.some((id) => isSource(id) && placesOf(id).some(isInside))) return [];
  const products = new Set(into(graph, mineral, 'CONSUMES').map((end) => end.id));
  return [...products].map((id) => gap(graph, 'NO_SOURCE_IN_COUNTRY', mineral, { product: { id } }));
}
