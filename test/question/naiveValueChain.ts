import { compareCodePoints } from '../equality/compareCodePoints.js';
import type { MemoryGraph, MemoryLink } from '../equality/memoryGraph.js';
import { seenOn } from '../equality/seenOn.js';
import type { NaiveQuestion } from './naiveQuestion.js';

type Direction = 'UPSTREAM' | 'DOWNSTREAM' | 'BOTH';

/** Where goods go: from the first end of a link to the second, or against it. */
const along = [
  'CONTAINS',
  'EXTRACTS',
  'FEEDS',
  'HANDLES',
  'HOLDS_RIGHT',
  'MAKES',
  'OPERATES',
  'PART_OF',
  'PROCESSES',
  'PUTS_OUT',
  'SUPPLIES',
  'YIELDS',
];
const against = ['CONSUMES', 'TAKES_IN'];
const ofActors = ['HOLDS_RIGHT', 'OPERATES'];

/** One step of a walk: over a link from one entity to another, and whether it is walked on from there. */
interface Step {
  readonly link: MemoryLink;
  readonly from: string;
  readonly to: string;
  readonly onward: boolean;
}

interface Layer {
  readonly distance: number;
  readonly entities: readonly { readonly id: string }[];
  readonly links: readonly { readonly id: string }[];
  readonly totalCount: number;
  readonly cut: boolean;
}

/** Breadth-first search over every step that the links of the graph allow. */
export const naiveValueChain: NaiveQuestion = {
  name: 'valueChain',
  draw: (graph, _, random) => {
    const kinds = ['Mineral', 'Product', 'Deposit', 'Facility', 'Organization', 'Mineral', 'Product', 'Entity'];
    const kind = random.pick(kinds);
    const of = random.pick([...graph.nodes.values()].filter((it) => it.labels.includes(kind)).map((it) => it.id));
    const direction = random.pick<Direction>(['UPSTREAM', 'DOWNSTREAM', 'BOTH', 'BOTH']);
    const depth = 1 + random.below(4);
    const day = random.below(3) === 0 ? `${2000 + random.below(40)}-05-17` : undefined;
    const asOf = day === undefined ? '' : `, asOf: "${day}"`;
    return {
      text: `{ valueChain(of: "${of}", direction: ${direction}, depth: ${depth}${asOf}) {
        of { id } goesOn cut
        layers { distance totalCount cut entities { id } links { id } }
        missing { stage of { id } absences { id } }
        inCountry { inside } } }`,
      expected: chainOf(day === undefined ? graph : seenOn(graph, day), of, direction, depth),
    };
  },
};

function chainOf(graph: MemoryGraph, of: string, direction: Direction, depth: number): unknown {
  if (!graph.nodes.has(of)) return null;
  const downstream = graph.links
    .flatMap(stepsOf)
    .filter(({ from, to }) => graph.nodes.has(from) && graph.nodes.has(to));
  const flow = downstream.filter(({ onward }) => onward);
  const upstream = flow.map(({ link, from, to }) => ({ link, from: to, to: from, onward: true }));
  const before = direction === 'DOWNSTREAM' ? nothing : walk(upstream, of, depth, -1);
  const after = direction === 'UPSTREAM' ? nothing : walk(downstream, of, depth, 1);
  const start: Layer = { distance: 0, totalCount: 1, cut: false, entities: [{ id: of }], links: [] };
  return {
    of: { id: of },
    goesOn: before.goesOn || after.goesOn,
    cut: false,
    layers: [...before.layers.toReversed(), start, ...after.layers],
    missing: missingIn(graph, of, direction),
    inCountry: null,
  };
}

const nothing: { readonly layers: readonly Layer[]; readonly goesOn: boolean } = { layers: [], goesOn: false };

function stepsOf(link: MemoryLink): readonly Step[] {
  const { type, from, to } = link;
  if (from === to) return [];
  const actor = ofActors.includes(type) ? [{ link, from: to, to: from, onward: false }] : [];
  if (along.includes(type)) return [{ link, from, to, onward: true }, ...actor];
  return against.includes(type) ? [{ link, from: to, to: from, onward: true }] : [];
}

/** Gives every entity its distance first, and then sorts entities and links into layers. */
function walk(steps: readonly Step[], of: string, depth: number, way: number): typeof nothing {
  const distances = new Map([[of, 0]]);
  const open = new Set([of]);
  for (let distance = 1, frontier: readonly string[] = [of]; frontier.length > 0; distance += 1) {
    const taken = steps.filter(({ from, to }) => frontier.includes(from) && !distances.has(to));
    for (const { to } of taken) distances.set(to, distance);
    frontier = sorted(taken.filter(({ onward }) => onward).map(({ to }) => to));
    for (const id of frontier) open.add(id);
  }
  return layersOf(
    steps.filter(({ from }) => open.has(from)),
    distances,
    depth,
    way,
  );
}

function layersOf(
  steps: readonly Step[],
  distances: ReadonlyMap<string, number>,
  depth: number,
  way: number,
): typeof nothing {
  const furthest = Math.max(...distances.values());
  const layers = Array.from({ length: Math.min(depth, furthest) }, (_, index): Layer => {
    const distance = index + 1;
    const here = [...distances].filter(([, it]) => it === distance).map(([id]) => id);
    const linksOf = (id: string): readonly string[] =>
      sorted(steps.filter((it) => it.to === id && distances.get(it.from) === distance - 1).map((it) => it.link.id));
    const entities = here.sort(
      (one, other) => linksOf(other).length - linksOf(one).length || compareCodePoints(one, other),
    );
    const rounds = Array.from({ length: steps.length }, (__, round) =>
      sorted(entities.flatMap((id) => linksOf(id).slice(round, round + 1))),
    );
    const beside = steps.filter((it) => distances.get(it.from) === distance && distances.get(it.to) === distance);
    const links = [...rounds.flat(), ...sorted(beside.map((it) => it.link.id))];
    return {
      distance: way * distance,
      totalCount: entities.length,
      cut: false,
      entities: entities.map((id) => ({ id })),
      links: links.map((id) => ({ id })),
    };
  });
  return { layers, goesOn: furthest > depth };
}

function sorted(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].sort(compareCodePoints);
}

function missingIn(graph: MemoryGraph, of: string, direction: Direction): readonly unknown[] {
  const [up, down] = [direction !== 'DOWNSTREAM', direction !== 'UPSTREAM'];
  const ends = (id: string, near: 'from' | 'to', far: 'from' | 'to', ...types: readonly string[]): readonly string[] =>
    graph.links
      .filter((it) => types.includes(it.type) && it[near] === id && graph.nodes.has(it[far]))
      .map((it) => it[far]);
  const twoSteps = (id: string, near: 'from' | 'to', far: 'from' | 'to', type: string): readonly string[] => {
    const one = ends(id, near, far, type);
    return [id, ...one, ...one.flatMap((it) => ends(it, near, far, type))];
  };
  const missing = (id: string, stage: string, asked: boolean, known: readonly string[]): readonly unknown[] =>
    !asked || known.length > 0
      ? []
      : [{ stage, of: { id }, absences: sorted(ends(id, 'from', 'to', 'HAS_ABSENCE')).map((it) => ({ id: it })) }];
  const ofMineral = (id: string): readonly unknown[] => {
    const raws = twoSteps(id, 'to', 'from', 'YIELDS');
    const known = (...types: readonly string[]): readonly string[] =>
      raws.flatMap((it) => ends(it, 'to', 'from', ...types));
    return [
      ...missing(id, 'DEPOSIT', up, known('CONTAINS')),
      ...missing(id, 'EXTRACTION', up, known('EXTRACTS')),
      ...missing(id, 'PROCESSING', true, known('PROCESSES', 'TAKES_IN', 'PUTS_OUT')),
    ];
  };
  switch (graph.nodes.get(of)?.type) {
    case 'Mineral': {
      const products = twoSteps(of, 'from', 'to', 'YIELDS').flatMap((it) => ends(it, 'to', 'from', 'CONSUMES'));
      return [...ofMineral(of), ...missing(of, 'PRODUCT', down, products)];
    }
    case 'Product': {
      if (!up) return [];
      const materials = twoSteps(of, 'to', 'from', 'PART_OF').flatMap((it) => ends(it, 'from', 'to', 'CONSUMES'));
      return [
        ...missing(of, 'MATERIAL', true, materials),
        ...missing(of, 'MANUFACTURE', true, ends(of, 'to', 'from', 'MAKES')),
        ...sorted(ends(of, 'from', 'to', 'CONSUMES')).flatMap(ofMineral),
      ];
    }
    default:
      return [];
  }
}
