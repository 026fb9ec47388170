import type { Answered, Arguments, Asking, AskingFor } from './asking.js';
import { askOne } from './askOne.js';

const most = { groups: 20, ways: 10, suppliers: 10, through: 10, links: 5 };

/** Who or what is in a role for a thing, as it is shown, and how good that is: the lower rank, then the lower doubt. */
interface Actor {
  readonly role: string;
  readonly thing: string;
  readonly rank: number;
  readonly doubt: number;
  readonly links: readonly string[];
  readonly shown: Answered & { readonly entity: string };
}

/** A role that is filled for a thing, with the fields that the answer shows of it. */
interface Group {
  readonly role: string;
  readonly thing: string;
  /** Whether others may do as well as the thing, and whether it is delivered by somebody. */
  readonly supplied: boolean;
  readonly shown: Answered;
}

/** Another thing that may do as well, and why. */
interface Way {
  readonly thing: string;
  readonly other: string;
  readonly links: readonly string[];
}

type Delivery = Pick<Actor, 'thing' | 'links' | 'shown'>;

/** What has been told of all groups. */
interface Known {
  readonly to: string;
  readonly first: number;
  readonly circle: ReadonlySet<string>;
  readonly ways: readonly Way[];
  readonly deliveries: readonly Delivery[];
  readonly actors: ReadonlyMap<string, readonly Actor[]>;
  /** Roles and things that are not looked at. */
  readonly crowded: ReadonlySet<string>;
  readonly joined: ReadonlySet<string>;
}

/** Finds for each thing of the node `to` who or what else has the same role, the best first. */
export function* findOthers(statements: readonly string[], args: Arguments): Asking {
  const [groupsOf, waysOf, deliveriesOf, joinedOf, ...actorsOf] = statements;
  const told = yield* askOne(groupsOf, args);
  const all = told['groups'] as readonly Group[];
  const groups = all.slice(0, most.groups);
  const to = args['to'] as string;
  const known = { to, first: args['first'] as number, circle: new Set(told['circle'] as readonly string[]) };
  const shown =
    groups.length === 0
      ? []
      : yield* findEach(groups, known, { waysOf, deliveriesOf, joinedOf, actorsOf } as Statements);
  const cut = groups.length < all.length || shown.some((it) => it['cut']);
  return { to, groups: shown, totalCount: all.length, cut, assumptions: told['assumptions'] };
}

interface Statements {
  readonly waysOf: string;
  readonly deliveriesOf: string;
  readonly joinedOf: string;
  readonly actorsOf: readonly string[];
}

function* findEach(
  groups: readonly Group[],
  known: Pick<Known, 'to' | 'first' | 'circle'>,
  statements: Statements,
): AskingFor<readonly Answered[]> {
  const circle = [...known.circle].sort();
  const supplied = groups.filter((it) => it.supplied);
  const needed = [...new Set(supplied.map(({ thing }) => thing))];
  const { ways } = (yield* askOne(statements.waysOf, { circle, things: needed })) as { ways: Way[] };
  const others = supplied.flatMap(({ role, thing }) =>
    waysTo(thing, ways).map(({ other }) => ({ role, thing: other })),
  );
  const things = distinct([...groups.map(({ role, thing }) => ({ role, thing })), ...others]);
  const { deliveries } = (yield* askOne(statements.deliveriesOf, {
    circle,
    things: [...new Set([...needed, ...others.map(({ thing }) => thing)])],
  })) as { deliveries: Delivery[] };
  const actors: Actor[] = [];
  const crowded = new Set<string>();
  for (const told of yield statements.actorsOf.map((statement) => ({ statement, parameters: { things } }))) {
    actors.push(...(told['actors'] as readonly Actor[]));
    for (const it of told['crowded'] as readonly Pick<Actor, 'role' | 'thing'>[]) crowded.add(keyOf(it));
  }
  const ids = [...new Set([...actors, ...deliveries].map((it) => it.shown.entity))].sort();
  const { stands, joined } = (yield* askOne(statements.joinedOf, { ids })) as Record<
    'stands' | 'joined',
    [string, string][]
  >;
  const found = {
    ...known,
    ways,
    deliveries,
    crowded,
    actors: standingAlone(actors, stands),
    joined: new Set(joined.flatMap(([one, other]) => [pair(one, other), pair(other, one)])),
  };
  return groups.map((group) => answerOf(group, found));
}

function keyOf({ role, thing }: Pick<Actor, 'role' | 'thing'>): string {
  return pair(role, thing);
}

function pair(one: string, other: string): string {
  return `${one}\n${other}`;
}

function distinct(things: readonly Pick<Actor, 'role' | 'thing'>[]): readonly Pick<Actor, 'role' | 'thing'>[] {
  return [...new Map(things.map((it) => [keyOf(it), it])).values()];
}

function waysTo(thing: string, ways: readonly Way[]): readonly Way[] {
  return ways.filter((it) => it.thing === thing).slice(0, most.ways);
}

/**
 * Returns who is in each role, each at its best, but for those for whom another stands who is no worse. Two that stand for
 * each other both stay.
 */
function standingAlone(
  actors: readonly Actor[],
  stands: readonly (readonly [string, string])[],
): ReadonlyMap<string, readonly Actor[]> {
  const pairs = new Set(stands.map(([one, other]) => pair(one, other)));
  const standIns = new Map<string, string[]>();
  for (const [one, other] of stands)
    if (!pairs.has(pair(other, one))) standIns.set(one, [...(standIns.get(one) ?? []), other]);
  const best = new Map<string, Map<string, Actor>>();
  for (const actor of actors) {
    const ofThing = best.get(keyOf(actor)) ?? new Map<string, Actor>();
    const other = ofThing.get(actor.shown.entity);
    if (other === undefined || actor.rank < other.rank) ofThing.set(actor.shown.entity, actor);
    best.set(keyOf(actor), ofThing);
  }
  const isStoodFor = ({ shown, rank }: Actor, among: ReadonlyMap<string, Actor>): boolean =>
    (standIns.get(shown.entity) ?? []).some((it) => (among.get(it)?.rank ?? Infinity) <= rank);
  return new Map([...best].map(([key, among]) => [key, [...among.values()].filter((it) => !isStoodFor(it, among))]));
}

/** Someone shown for a thing, and by which way the thing is the one asked for. */
interface Found {
  readonly actor: Actor;
  readonly way: Way | undefined;
}

function answerOf(group: Group, known: Known): Answered {
  const { role, thing, supplied, shown } = group;
  const all = supplied ? known.ways.filter((it) => it.thing === thing) : [];
  const ways = [undefined, ...all.slice(0, most.ways)];
  const suppliers: Found[] = [];
  const others: Found[] = [];
  for (const way of ways) {
    const at = way?.other ?? thing;
    const actors = known.actors.get(pair(role, at)) ?? [];
    const delivering = supplied ? suppliersOf(at, actors, known) : [];
    suppliers.push(...delivering.map((actor) => ({ actor, way })));
    const taken = new Set(delivering.map((it) => it.shown.entity));
    const isFree = ({ shown: { entity } }: Actor): boolean =>
      entity !== known.to &&
      !taken.has(entity) &&
      (supplied ? ![...taken].some((it) => known.joined.has(pair(it, entity))) : !known.circle.has(entity));
    others.push(...actors.filter(isFree).map((actor) => ({ actor, way })));
  }
  suppliers.sort((one, other) => nearness(one) - nearness(other) || byId(one, other));
  others.sort(
    (one, other) =>
      one.actor.rank - other.actor.rank ||
      nearness(one) - nearness(other) ||
      one.actor.doubt - other.actor.doubt ||
      byId(one, other),
  );
  const isCrowded = ways.some((way) => known.crowded.has(pair(role, way?.other ?? thing)));
  return {
    ...shown,
    suppliers: suppliers.slice(0, most.suppliers).map(show),
    suppliersCount: suppliers.length,
    alternatives: others.slice(0, known.first).map(show),
    totalCount: others.length,
    cut: isCrowded || all.length > most.ways || suppliers.length > most.suppliers || others.length > known.first,
  };
}

/** Who is known to deliver a thing, and who of the circle has it. */
function suppliersOf(thing: string, actors: readonly Actor[], { deliveries, circle }: Known): readonly Actor[] {
  const found = new Map<string, Actor>();
  const own = actors.filter(({ rank, shown }) => rank === 0 && circle.has(shown.entity));
  for (const it of [...deliveries.filter((delivery) => delivery.thing === thing), ...own]) {
    const known = found.get(it.shown.entity);
    const links = [...new Set([...(known?.links ?? []), ...it.links])].sort();
    found.set(it.shown.entity, { role: '', rank: 0, doubt: 0, thing, shown: it.shown, links });
  }
  return [...found.values()];
}

function nearness({ way }: Found): number {
  return way === undefined ? 0 : 1;
}

function byId(one: Found, other: Found): number {
  const [first, second] = [one, other].map(({ actor }) => pair(actor.shown.entity, actor.thing)) as [string, string];
  return first < second ? -1 : 1;
}

function show({ actor, way }: Found): Answered {
  const through = way === undefined ? [] : way.links.slice(0, most.through);
  return { ...actor.shown, through, links: actor.links.slice(0, most.links) };
}
