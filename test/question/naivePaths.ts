import { present } from '../../src/errors.js';
import type { MemoryGraph, MemoryLink } from '../equality/memoryGraph.js';
import type { Random } from '../equality/random.js';
import { seenOn } from '../equality/seenOn.js';
import type { NaiveQuestion } from './naiveQuestion.js';
import { standsAlone } from './standsAlone.js';

interface Drawn {
  readonly from: string;
  readonly to: string;
  readonly maxLength: number;
  readonly first: number;
  /** Names of types, as the schema has them. */
  readonly through: readonly string[] | undefined;
  readonly without: readonly string[] | undefined;
  readonly asOf: string | undefined;
}

type Path = readonly string[];

/** Every path between two entities is walked, one link after the other. */
export const naivePaths: NaiveQuestion = {
  name: 'paths',
  draw: (graph, _, random) => {
    const drawn = drawArguments(graph, random);
    const seen = drawn.asOf === undefined ? graph : seenOn(graph, drawn.asOf);
    return {
      text: `{ paths(${printArguments(drawn)}) { lookedAt cut kindCount kinds { kind length count exact }
        paths { kind length entities { id } steps { from { id } to { id } linkCount links { id } } sources { id } } } }`,
      expected: [drawn.from, drawn.to].every((id) => seen.nodes.has(id)) ? answerOf(graph, seen, drawn) : null,
    };
  },
};

function drawArguments(graph: MemoryGraph, random: Random): Drawn {
  const entities = [...graph.nodes.values()].filter(({ labels }) => labels.includes('Entity'));
  const types = [...new Set(entities.map(({ type }) => type))];
  const [from = '', to = ''] = random.several(entities, 2).map(({ id }) => id);
  const dates = graph.links.flatMap(({ properties }) => [properties['since'], properties['until']]);
  const days = dates.filter((it): it is string => typeof it === 'string' && it.length === 10);
  return {
    from,
    to,
    maxLength: 1 + random.below(4),
    first: random.pick([1, 3, 10, 100]),
    through: random.chance(0.2) ? random.several(types, 8) : undefined,
    without: random.chance(0.3) ? random.several(types, 2) : undefined,
    asOf: random.chance(0.3) ? random.pick([...days, '2015-06-01']) : undefined,
  };
}

function printArguments({ from, to, maxLength, first, through, without, asOf }: Drawn): string {
  const list = (types: Path): string => `[${types.map(constantCase).join(', ')}]`;
  return [
    `from: "${from}", to: "${to}", maxLength: ${maxLength}, first: ${first}`,
    ...(through === undefined ? [] : [`through: ${list(through)}`]),
    ...(without === undefined ? [] : [`without: ${list(without)}`]),
    ...(asOf === undefined ? [] : [`asOf: "${asOf}"`]),
  ].join(', ');
}

/** "RawMaterialList" gives "RAW_MATERIAL_LIST". */
function constantCase(name: string): string {
  return name.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();
}

function answerOf(graph: MemoryGraph, seen: MemoryGraph, drawn: Drawn): unknown {
  const links = seen.links.filter((link) => standsAlone(seen, link));
  const typeOf = (id: string): string => present(graph.nodes.get(id), id).type;
  const kindOf = (path: Path): string => path.map(typeOf).join(' - ');
  const all = pathsIn(links, drawn, typeOf);
  const lengths = [1, 2, 3, 4].filter((length) => length <= drawn.maxLength);
  const upTo = (most: number): readonly Path[] => all.filter((path) => path.length - 1 <= most);
  const lookedAt = lengths.find((length) => upTo(length).length >= drawn.first) ?? drawn.maxLength;
  const found = upTo(lookedAt);
  const kinds = kindsOf(found, kindOf);
  const hubs = (path: Path): number => hubsOf(graph, path);
  const ranked = [...found].sort(
    (one, other) =>
      one.length - other.length || hubs(one) - hubs(other) || compareTexts(one.join(' '), other.join(' ')),
  );
  return {
    lookedAt,
    cut: false,
    kindCount: kinds.length,
    kinds: kinds.slice(0, 50),
    paths: ranked.slice(0, drawn.first).map((path) => describe(links, path, kindOf(path))),
  };
}

function pathsIn(links: readonly MemoryLink[], drawn: Drawn, typeOf: (id: string) => string): readonly Path[] {
  const { from, to, maxLength, through, without } = drawn;
  const isInner = (id: string): boolean =>
    (through === undefined || through.includes(typeOf(id))) && !(without ?? []).includes(typeOf(id));
  const joined = new Map<string, Set<string>>();
  for (const link of links) {
    joined.set(link.from, (joined.get(link.from) ?? new Set()).add(link.to));
    joined.set(link.to, (joined.get(link.to) ?? new Set()).add(link.from));
  }
  const walk = (path: Path): readonly Path[] => {
    const last = path.at(-1) ?? '';
    if (last === to) return [path];
    if (path.length > maxLength) return [];
    const next = [...(joined.get(last) ?? [])].filter((id) => !path.includes(id) && (id === to || isInner(id)));
    return next.flatMap((id) => walk([...path, id]));
  };
  return walk([from]);
}

/** The degree of a node counts links of any time. */
function hubsOf(graph: MemoryGraph, path: Path): number {
  const degrees = path
    .slice(1, -1)
    .map((id) => graph.links.filter((link) => standsAlone(graph, link) && [link.from, link.to].includes(id)).length);
  return Math.round(degrees.reduce((sum, degree) => sum + Math.log(degree), 0) * 1e9);
}

function kindsOf(paths: readonly Path[], kindOf: (path: Path) => string): readonly Record<string, unknown>[] {
  const all = paths.map((path) => ({ kind: kindOf(path), length: path.length - 1 }));
  const distinct = new Map(all.map((it) => [it.kind, it]));
  return [...distinct.values()]
    .map((it) => ({ ...it, count: all.filter(({ kind }) => kind === it.kind).length, exact: true }))
    .sort((one, other) => other.count - one.count || one.length - other.length || compareTexts(one.kind, other.kind));
}

function describe(links: readonly MemoryLink[], path: Path, kind: string): unknown {
  const between = (one: string, other: string): readonly MemoryLink[] =>
    links.filter(({ from, to }) => (from === one && to === other) || (from === other && to === one));
  const steps = path.slice(1).map((to, index) => ({ from: path[index] ?? '', to }));
  const sources = steps.flatMap(({ from, to }) => between(from, to).flatMap((it) => it.properties['sourceIds'] ?? []));
  return {
    kind,
    length: steps.length,
    entities: path.map((id) => ({ id })),
    steps: steps.map(({ from, to }) => {
      const ids = between(from, to).map(({ id }) => id);
      return { from: { id: from }, to: { id: to }, linkCount: ids.length, links: ids.sort().map((id) => ({ id })) };
    }),
    sources: [...new Set(sources as string[])].sort().map((id) => ({ id })),
  };
}

function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
