import { compareCodePoints } from '../equality/compareCodePoints.js';
import type { MemoryGraph, MemoryLink } from '../equality/memoryGraph.js';
import { seenOn } from '../equality/seenOn.js';
import { idsOfType } from './ends.js';
import { naiveActors } from './naiveActors.js';
import type { NaiveActor } from './naiveActors.js';
import type { NaiveQuestion } from './naiveQuestion.js';
import { naiveWorld } from './naiveWorld.js';
import type { NaiveWorld } from './naiveWorld.js';
import { randomDay } from './randomDay.js';

const standings = ['ACTIVE', 'PAUSED', 'PLANS', 'EXPLORES', 'FORMER'] as const;
const kinds = ['SUPPLY', 'PRODUCTION', 'PROCESSING', 'FUNCTION'] as const;

interface Row {
  readonly kind: (typeof kinds)[number];
  readonly mineral: string;
  readonly product: string | null;
  readonly function: string | null;
  readonly links: Set<string>;
}

interface Shown extends NaiveActor {
  readonly mineral: string;
  readonly through: readonly string[];
}

/** For each mineral everybody is gone through, and whoever has to do with it is placed. */
export const naiveAlternatives: NaiveQuestion = {
  name: 'alternatives',
  draw: (graph, _, random) => {
    const types = ['Organization', 'Facility', 'Deposit', 'Mineral', 'Product'];
    const to = random.pick(
      random.chance(0.1) ? [...graph.nodes.keys()].filter(isEntity(graph)) : idsOfType(graph, random.pick(types)),
    );
    const mineral = random.chance(0.2) ? random.pick(idsOfType(graph, 'Mineral')) : undefined;
    const first = random.chance(0.5) ? 1 + random.below(3) : 20;
    const asOf = random.chance(0.3) ? randomDay(random) : undefined;
    const day = asOf ?? graph.day;
    const shown = 'entity { id } standing mineral { id } through { id } links { id }';
    const text = `{ alternatives(to: "${to}", first: ${first}${mineral === undefined ? '' : `, mineral: "${mineral}"`}${asOf === undefined ? '' : `, asOf: "${asOf}"`}) {
      to { id } totalCount cut assumptions groups { kind mineral { id } product { id } function links { id } suppliersCount totalCount cut
      suppliers { ${shown} } alternatives { ${shown} } } } }`;
    const seen = seenOn(graph, day);
    if (asOf !== undefined && !seen.nodes.has(to)) return { text, expected: null };
    return { text, expected: alternativesTo(naiveWorld(graph, seen, day), to, mineral, first) };
  },
};

function isEntity(graph: MemoryGraph): (id: string) => boolean {
  return (id) => graph.nodes.get(id)?.labels.includes('Entity') === true;
}

function alternativesTo(world: NaiveWorld, to: string, mineral: string | undefined, first: number): unknown {
  const circle = [...new Set([to, ...world.works(to)])];
  const rows = rowsOf(world, to, circle).filter((row) => mineral === undefined || row.mineral === mineral);
  rows.sort((one, other) => compareCodePoints(placeOf(one), placeOf(other)));
  const groups = rows.slice(0, 20).map((row) => groupOf(world, to, circle, row, first));
  return {
    to: { id: to },
    totalCount: rows.length,
    cut: rows.length > 20 || groups.some((it) => it.cut),
    assumptions: ['KNOWN_ONLY', 'FITNESS_NOT_SEEN', 'LATEST_STATUS'],
    groups,
  };
}

/** What it is asked for: by the links of itself and its facilities, then by those that lead to them. */
function rowsOf(world: NaiveWorld, to: string, circle: readonly string[]): Row[] {
  const isMine = (id: string): boolean => id === to || (circle.includes(id) && world.typeOf(id) === 'Facility');
  const rows = new Map<string, Row>();
  for (const link of world.links) {
    const kindsOf = isMine(link.from) ? kindsOfOwn(world, link) : [];
    const asked: Omit<Row, 'links'>[] = kindsOf.map((kind) => ({
      kind,
      mineral: link.to,
      product: null,
      function: null,
    }));
    const bought = isMine(link.to) && ['FEEDS', 'SUPPLIES'].includes(link.type) ? world.goods(link) : [];
    for (const mineral of bought.filter((it) => !world.has(link.to, 'EXTRACTS', it)))
      asked.push({ kind: 'SUPPLY', mineral, product: null, function: null });
    const use = String(link.properties['function']);
    if (link.type === 'CONSUMES' && [link.from, link.to].includes(to) && use !== 'OTHER')
      asked.push({ kind: 'FUNCTION', mineral: link.to, product: link.from, function: use });
    for (const it of asked) {
      const row = rows.get(placeOf(it)) ?? { ...it, links: new Set() };
      row.links.add(link.id);
      rows.set(placeOf(it), row);
    }
  }
  return [...rows.values()];
}

function kindsOfOwn(world: NaiveWorld, { type, from, to }: MemoryLink): readonly Row['kind'][] {
  switch (type) {
    case 'EXTRACTS':
      return ['PRODUCTION'];
    case 'PUTS_OUT':
      return world.has(from, 'TAKES_IN', to) ? [] : ['PRODUCTION'];
    case 'CONTAINS':
      return (world.standingOfSite(from) ?? (world.feeds(from, to) ? 0 : 1)) === 0 ? ['PRODUCTION'] : [];
    case 'TAKES_IN':
      return ['SUPPLY', 'PROCESSING'];
    case 'PROCESSES':
      return world.has(from, 'EXTRACTS', to) ? ['PROCESSING'] : ['SUPPLY', 'PROCESSING'];
    default:
      return [];
  }
}

function placeOf(row: Omit<Row, 'links'>): string {
  return [kinds.indexOf(row.kind), row.mineral, row.product, row.function].join(' ');
}

/** Other minerals that may do as well, and the links that give the reason. */
function waysTo(
  world: NaiveWorld,
  circle: readonly string[],
  mineral: string,
): readonly (readonly [string, readonly string[]])[] {
  const { graph, links, has, property, yieldsIn } = world;
  const isRaw = (id: string): boolean => ['MINERAL', 'ROCK'].includes(String(property(id, 'kind')));
  const between = (from: string, type: string, to: string): readonly string[] =>
    links.filter((it) => it.from === from && it.type === type && it.to === to).map(({ id }) => id);
  const found: [string, readonly string[]][] = [];
  for (const other of idsOfType(graph, 'Mineral').filter((id) => id !== mineral)) {
    const reasons = new Set<string>();
    for (const plant of circle.filter((it) => world.typeOf(it) === 'Facility' && has(it, 'TAKES_IN', mineral))) {
      const made = idsOfType(graph, 'Mineral').filter((it) => has(plant, 'PUTS_OUT', it) && has(mineral, 'YIELDS', it));
      if (made.length === 0 || has(plant, 'TAKES_IN', other) || !made.every((it) => has(other, 'YIELDS', it))) continue;
      if (yieldsIn(mineral, other, 3) || yieldsIn(other, mineral, 3)) continue;
      for (const it of made)
        for (const link of [
          ...between(plant, 'PUTS_OUT', it),
          ...between(mineral, 'YIELDS', it),
          ...between(other, 'YIELDS', it),
        ])
          reasons.add(link);
    }
    if (isRaw(mineral) && isRaw(other)) for (const link of between(other, 'YIELDS', mineral)) reasons.add(link);
    if (reasons.size > 0) found.push([other, [...reasons].sort(compareCodePoints)]);
  }
  return found.sort(([one], [other]) => compareCodePoints(one, other));
}

interface Group {
  readonly cut: boolean;
  readonly [field: string]: unknown;
}

function groupOf(world: NaiveWorld, to: string, circle: readonly string[], row: Row, first: number): Group {
  const { kind, mineral, product, links } = row;
  const isSupply = kind === 'SUPPLY';
  const ways = isSupply ? waysTo(world, circle, mineral) : [];
  const suppliers: Shown[] = [];
  const others: Shown[] = kind === 'FUNCTION' ? [...sharing(world, row)] : [];
  const looked = kind === 'FUNCTION' ? [] : [[mineral, []] as const, ...ways.slice(0, 10)];
  for (const [at, through] of looked) {
    const actors = naiveActors(world, at, kind === 'PROCESSING');
    const given = isSupply ? suppliersOf(world, circle, at, actors) : [];
    const isGiven = (id: string): boolean =>
      given.some(({ entity }) => entity === id || world.works(entity).includes(id));
    suppliers.push(...given.map((it) => ({ ...it, mineral: at, through })));
    const free = actors.filter(
      ({ entity }) => entity !== to && !(isSupply ? isGiven(entity) : circle.includes(entity)),
    );
    others.push(...free.map((it) => ({ ...it, mineral: at, through })));
  }
  const near = (it: Shown): number => (it.mineral === mineral || kind === 'FUNCTION' ? 0 : 1);
  const sorted = (all: readonly Shown[], keyOf: (it: Shown) => readonly unknown[]): readonly Shown[] =>
    all.toSorted((one, other) => compareCodePoints(keyOf(one).join(' '), keyOf(other).join(' ')));
  const doubt = (it: Shown): number => (it.isStated ? 0 : 1);
  const show = ({ entity, standing, mineral: of, through, links: all }: Shown): unknown => ({
    entity: { id: entity },
    standing: kind === 'FUNCTION' ? null : standings[standing],
    mineral: { id: of },
    through: through.slice(0, 10).map((id) => ({ id })),
    links: all.slice(0, 5).map((id) => ({ id })),
  });
  const ids = [...links].sort(compareCodePoints).slice(0, 20);
  return {
    kind,
    mineral: { id: mineral },
    product: product === null ? null : { id: product },
    function: row.function,
    links: ids.map((id) => ({ id })),
    suppliersCount: suppliers.length,
    totalCount: others.length,
    cut: [suppliers.length > 10, others.length > first, ways.length > 10].includes(true),
    suppliers: sorted(suppliers, (it) => [near(it), it.entity, it.mineral])
      .slice(0, 10)
      .map(show),
    alternatives: sorted(others, (it) => [it.standing, near(it), doubt(it), it.entity, it.mineral])
      .slice(0, first)
      .map(show),
  };
}

function suppliersOf(
  world: NaiveWorld,
  circle: readonly string[],
  mineral: string,
  actors: readonly NaiveActor[],
): readonly NaiveActor[] {
  const given = world.links
    .filter(
      (it) => ['FEEDS', 'SUPPLIES'].includes(it.type) && circle.includes(it.to) && world.goods(it).includes(mineral),
    )
    .map(({ from, id }) => [from, id] as const);
  const own = actors
    .filter(({ entity, standing }) => standing === 0 && circle.includes(entity))
    .flatMap(({ entity, links }) => links.map((link) => [entity, link] as const));
  const all = [...given, ...own];
  return [...new Set(all.map(([entity]) => entity))].map((entity) => {
    const links = new Set(all.filter(([it]) => it === entity).map(([, link]) => link));
    return { entity, standing: 0, isStated: true, links: [...links].sort(compareCodePoints) };
  });
}

function sharing({ links, yieldsIn }: NaiveWorld, { mineral, product, function: use }: Row): readonly Shown[] {
  const same = links.filter(
    ({ type, from, to, properties }) =>
      type === 'CONSUMES' && from === product && properties['function'] === use && to !== mineral,
  );
  return [...new Set(same.map(({ to }) => to))]
    .filter((id) => !yieldsIn(mineral, id, 3) && !yieldsIn(id, mineral, 3))
    .map((entity) => {
      const mine = same.filter(({ to }) => to === entity);
      const isStated = mine.some(({ properties }) => properties['certainty'] === 'STATED');
      const ids = mine.map(({ id }) => id).sort(compareCodePoints);
      return { entity, standing: 0, isStated, links: ids, mineral: entity, through: [] };
    });
}
