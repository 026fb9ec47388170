import { compareCodePoints } from '../equality/compareCodePoints.js';
import type { MemoryGraph, MemoryLink } from '../equality/memoryGraph.js';
import { seenOn } from '../equality/seenOn.js';
import { idsOfType } from './ends.js';
import type { NaiveQuestion } from './naiveQuestion.js';
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

interface Actor {
  readonly entity: string;
  readonly standing: number;
  readonly links: readonly string[];
  readonly isStated: boolean;
}

interface Shown extends Actor {
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
    return { text, expected: alternativesTo(newWorld(graph, seen, day), to, mineral, first) };
  },
};

function isEntity(graph: MemoryGraph): (id: string) => boolean {
  return (id) => graph.nodes.get(id)?.labels.includes('Entity') === true;
}

/** What is so on a day, and what was so before it. */
// eslint-disable-next-line @typescript-eslint/explicit-function-return-type -- what it returns is what is written there
function newWorld(graph: MemoryGraph, seen: MemoryGraph, day: string) {
  const links = seen.links;
  const over = graph.links.filter(
    ({ properties }) => typeof properties['untilLatest'] === 'string' && properties['untilLatest'] < day,
  );
  const has = (from: string, type: string, to: string): boolean =>
    links.some((it) => it.from === from && it.type === type && it.to === to);
  const typeOf = (id: string): string => graph.nodes.get(id)?.type ?? '';
  const property = (id: string, name: string): unknown => graph.nodes.get(id)?.properties[name];
  const goods = (link: MemoryLink): readonly string[] =>
    link.properties['status'] === 'ACTUAL' ? ((link.properties['mineralIds'] ?? []) as string[]) : [];
  const feeds = (site: string, mineral: string): boolean =>
    links.some((it) => it.type === 'FEEDS' && it.from === site && goods(it).includes(mineral));
  const works = (site: string): readonly string[] =>
    links
      .filter(
        ({ type, properties }) =>
          type === 'OPERATES' ||
          (type === 'HOLDS_RIGHT' && ['EXTRACTION', 'OPERATION'].includes(String(properties['right']))),
      )
      .flatMap(({ from, to }) => (from === site ? [to] : to === site ? [from] : []));
  const yieldsIn = (from: string, to: string, steps: number): boolean =>
    links.some(
      (it) =>
        it.type === 'YIELDS' && it.from === from && (it.to === to || (steps > 1 && yieldsIn(it.to, to, steps - 1))),
    );
  return { graph, links, over, has, typeOf, property, goods, feeds, works, yieldsIn };
}

type World = ReturnType<typeof newWorld>;

function standingOfSite(status: unknown): number | undefined {
  if (typeof status !== 'string') return undefined;
  if (status.startsWith('OPERATING')) return 0;
  if (['NOT_OPERATING', 'CARE_AND_MAINTENANCE', 'RETENTION'].includes(status)) return 1;
  return ['CLOSED', 'ABANDONED', 'HISTORIC'].includes(status) ? 4 : 2;
}

function alternativesTo(world: World, to: string, mineral: string | undefined, first: number): unknown {
  const circle = [...new Set([to, ...world.works(to)])];
  const rows = rowsOf(world, to, circle).filter((row) => mineral === undefined || row.mineral === mineral);
  const place = (row: Row): string => [kinds.indexOf(row.kind), row.mineral, row.product, row.function].join(' ');
  rows.sort((one, other) => compareCodePoints(place(one), place(other)));
  const groups = rows.slice(0, 20).map((row) => groupOf(world, to, circle, row, first));
  return {
    to: { id: to },
    totalCount: rows.length,
    cut: rows.length > 20 || groups.some((it) => it.cut),
    assumptions: ['KNOWN_ONLY', 'FITNESS_NOT_SEEN', 'LATEST_STATUS'],
    groups,
  };
}

function rowsOf(world: World, to: string, circle: readonly string[]): Row[] {
  const { links, has, typeOf, property, goods, feeds } = world;
  const rows: Row[] = [];
  const add = (kind: Row['kind'], mineral: string, link: MemoryLink, product: string | null = null): void => {
    const use = product === null ? null : String(link.properties['function']);
    const known = rows.find(
      (it) => it.kind === kind && it.mineral === mineral && it.product === product && it.function === use,
    );
    if (known === undefined) rows.push({ kind, mineral, product, function: use, links: new Set([link.id]) });
    else known.links.add(link.id);
  };
  for (const link of links) {
    const { from, type } = link;
    const mine = from === to || (circle.includes(from) && typeOf(from) === 'Facility');
    const comes = link.to === to || (circle.includes(link.to) && typeOf(link.to) === 'Facility');
    if (type === 'CONSUMES' && (from === to || link.to === to) && link.properties['function'] !== 'OTHER')
      add('FUNCTION', link.to, link, from);
    if (comes && ['FEEDS', 'SUPPLIES'].includes(type))
      for (const it of goods(link)) if (!has(link.to, 'EXTRACTS', it)) add('SUPPLY', it, link);
    if (!mine) continue;
    if (type === 'EXTRACTS') add('PRODUCTION', link.to, link);
    if (type === 'PUTS_OUT' && !has(from, 'TAKES_IN', link.to)) add('PRODUCTION', link.to, link);
    if (type === 'CONTAINS' && (standingOfSite(property(from, 'status')) ?? (feeds(from, link.to) ? 0 : 9)) === 0)
      add('PRODUCTION', link.to, link);
    if (type === 'TAKES_IN' || type === 'PROCESSES') add('PROCESSING', link.to, link);
    if (type === 'TAKES_IN' || (type === 'PROCESSES' && !has(from, 'EXTRACTS', link.to))) add('SUPPLY', link.to, link);
  }
  return rows;
}

/** Other minerals that may do as well, and the links that give the reason. */
function waysTo(
  world: World,
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

/** Who has a mineral, or who processes it, each at its best, without those for whom another stands. */
function actorsOf(world: World, mineral: string, isProcessing: boolean): readonly Actor[] {
  const { links, over, has, property, feeds, works, typeOf, graph } = world;
  const placed: { readonly entity: string; readonly standing: number; readonly link: MemoryLink }[] = [];
  const isMined = (deposit: string): boolean =>
    links.some(
      (right) =>
        right.type === 'HOLDS_RIGHT' &&
        right.to === deposit &&
        right.properties['right'] !== 'EXPLORATION' &&
        links.some((it) => it.type === 'EXTRACTS' && it.from === right.from && has(deposit, 'CONTAINS', it.to)),
    );
  const place = (link: MemoryLink, isNow: boolean): number | undefined => {
    const status = standingOfSite(property(link.from, 'status'));
    if (isProcessing) {
      if (link.type === 'PROCESSES') return isNow ? 0 : 4;
      return link.type === 'TAKES_IN' && isNow ? (status ?? 0) : undefined;
    }
    if (link.type === 'EXTRACTS') return isNow ? 0 : 4;
    if (!isNow) return undefined;
    if (link.type === 'PLANS_TO_EXTRACT') return 2;
    if (link.type === 'EXPLORES_FOR') return 3;
    if (link.type === 'PUTS_OUT' && !has(link.from, 'TAKES_IN', mineral)) return status ?? 0;
    if (link.type !== 'CONTAINS') return undefined;
    const standing = status ?? (feeds(link.from, mineral) ? 0 : undefined);
    return standing === 0 && isMined(link.from) ? undefined : standing;
  };
  for (const [all, isNow] of [
    [links, true],
    [over, false],
  ] as const)
    for (const link of all) {
      const standing = link.to === mineral ? place(link, isNow) : undefined;
      if (standing !== undefined) placed.push({ entity: link.from, standing, link });
    }
  const best = [...new Set(placed.map(({ entity }) => entity))].map((entity): Actor => {
    const mine = placed.filter((it) => it.entity === entity);
    const standing = Math.min(...mine.map((it) => it.standing));
    const shown = mine.filter((it) => it.standing === standing).map(({ link }) => link);
    return {
      entity,
      standing,
      links: shown.map(({ id }) => id).sort(compareCodePoints),
      isStated: shown.some(({ properties }) => properties['certainty'] === 'STATED'),
    };
  });
  const owns = (one: string, other: string): boolean =>
    one !== other &&
    links.some(
      ({ type, from, to, properties }) =>
        type === 'OWNS' &&
        from === one &&
        to === other &&
        ['COMPLETED', 'JOINT_VENTURE'].includes(String(properties['status'])),
    );
  const standsFor = (other: string, one: string): boolean =>
    (typeOf(other) === 'Organization' &&
      (works(one).includes(other) || has(other, 'HOLDS_RIGHT', one)) &&
      graph.nodes.has(one) &&
      typeOf(one) !== 'Organization') ||
    (owns(one, other) && !owns(other, one));
  return best.filter(
    (one) => !best.some((other) => other.standing <= one.standing && standsFor(other.entity, one.entity)),
  );
}

function groupOf(world: World, to: string, circle: readonly string[], row: Row, first: number) {
  const { kind, mineral, product, links } = row;
  const suppliers: Shown[] = [];
  const others: Shown[] = [];
  const ways = kind === 'SUPPLY' ? waysTo(world, circle, mineral) : [];
  for (const [at, through] of [[mineral, []] as const, ...ways.slice(0, 10)]) {
    if (kind === 'FUNCTION') continue;
    const actors = actorsOf(world, at, kind === 'PROCESSING');
    const given = new Map<string, Set<string>>();
    if (kind === 'SUPPLY') {
      for (const link of world.links)
        if (['FEEDS', 'SUPPLIES'].includes(link.type) && circle.includes(link.to) && world.goods(link).includes(at))
          given.set(link.from, (given.get(link.from) ?? new Set()).add(link.id));
      for (const it of actors.filter(({ entity, standing }) => standing === 0 && circle.includes(entity)))
        for (const link of it.links) given.set(it.entity, (given.get(it.entity) ?? new Set()).add(link));
    }
    for (const [entity, all] of given)
      suppliers.push({
        entity,
        standing: 0,
        isStated: true,
        links: [...all].sort(compareCodePoints),
        mineral: at,
        through,
      });
    for (const actor of actors) {
      const { entity } = actor;
      const isKnown = given.has(entity) || [...given.keys()].some((it) => world.works(it).includes(entity));
      if (entity === to || isKnown || (kind !== 'SUPPLY' && circle.includes(entity))) continue;
      others.push({ ...actor, mineral: at, through });
    }
  }
  if (kind === 'FUNCTION') others.push(...sharing(world, row));
  const near = (it: Shown): number => (it.mineral === mineral ? 0 : 1);
  const byPlace = (keyOf: (it: Shown) => string) => (one: Shown, other: Shown) =>
    compareCodePoints(keyOf(one), keyOf(other));
  suppliers.sort(byPlace((it) => `${near(it)} ${it.entity} ${it.mineral}`));
  others.sort(
    byPlace(
      (it) => `${it.standing} ${kind === 'FUNCTION' ? 0 : near(it)} ${it.isStated ? 0 : 1} ${it.entity} ${it.mineral}`,
    ),
  );
  const show = ({ entity, standing, mineral: of, through, links: all }: Shown): unknown => ({
    entity: { id: entity },
    standing: kind === 'FUNCTION' ? null : standings[standing],
    mineral: { id: of },
    through: through.slice(0, 10).map((id) => ({ id })),
    links: all.slice(0, 5).map((id) => ({ id })),
  });
  return {
    kind,
    mineral: { id: mineral },
    product: product === null ? null : { id: product },
    function: row.function,
    links: [...links]
      .sort(compareCodePoints)
      .slice(0, 20)
      .map((id) => ({ id })),
    suppliersCount: suppliers.length,
    totalCount: others.length,
    cut: suppliers.length > 10 || others.length > first || ways.length > 10,
    suppliers: suppliers.slice(0, 10).map(show),
    alternatives: others.slice(0, first).map(show),
  };
}

function sharing({ links, yieldsIn }: World, { mineral, product, function: use }: Row): readonly Shown[] {
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
