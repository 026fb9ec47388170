import { present } from '../errors.js';
import type { Answered, Arguments, Asking, AskingFor } from './asking.js';
import { askOne } from './askOne.js';
import { entityOf } from './entityOf.js';
import { needsOf } from './needsOf.js';
import type { Need, NeedOf } from './needsOf.js';
import { newLosing } from './newLosing.js';
import type { Loss } from './newLosing.js';
import { readNeeds } from './readNeeds.js';
import { typeOfId } from './typeOfId.js';

const most = { rows: 5_000, entities: 1_000, needed: 20, links: 20 };

interface Point {
  readonly entity: string;
  readonly order: number;
  readonly lost: readonly NeedOf[];
  readonly links: readonly string[];
}

/**
 * Returns what alone stops the entity `of`: everything that it needs is read, with what that needs, as far as it goes; then
 * each of these is stopped by itself. What has not been read is not said.
 */
export function* findSinglePoints([assumed, needs]: readonly string[], args: Arguments): Asking {
  const of = args['of'] as string;
  const types = args['types'] as readonly string[] | null;
  const { assumptions } = yield* askOne(assumed, {});
  const { rows, whole } = yield* readUpstream(present(needs, 'a statement'), of);
  const all = needsOf(rows);
  const losing = newLosing(all);
  const own = all.filter(({ dependent }) => entityOf(dependent) === of);
  const candidates = new Set(rows.flatMap(({ dependent, supplier }) => [entityOf(dependent), entityOf(supplier)]));
  const points = [...candidates]
    .filter((id) => id !== of && types?.includes(typeOfId(id)) !== false)
    .flatMap((id) => pointOf(id, losing(id), own) ?? [])
    .sort(
      (one, other) =>
        one.order - other.order || other.lost.length - one.lost.length || (one.entity < other.entity ? -1 : 1),
    );
  const first = args['first'] as number;
  const known = new Set(all.map(({ dependent }) => entityOf(dependent)));
  const unknown = distinct(
    own.flatMap(({ suppliers }) => suppliers.map(entityOf).filter((id) => !known.has(id))),
  ).filter((id) => own.some(({ rows: told }) => told.some(({ needed, supplier }) => needed === id && supplier === id)));
  return {
    of,
    points: points.slice(0, first).map(show),
    totalCount: points.length,
    needsCount: own.length,
    unknown: unknown.slice(0, most.needed),
    unknownCount: unknown.length,
    assumptions,
    cut: !whole || points.length > first || unknown.length > most.needed,
  };
}

/** Reads the needs of an entity, of what it needs, and so on. */
function* readUpstream(statement: string, of: string): AskingFor<{ rows: readonly Need[]; whole: boolean }> {
  const rows: Need[] = [];
  const read = new Set<string>();
  let whole = true;
  for (let next: readonly string[] = [of]; next.length > 0 && whole;) {
    const told = yield* readNeeds(statement, next, most.rows - rows.length + 1);
    for (const id of next) read.add(id);
    rows.push(...told.rows);
    const reached = distinct(told.rows.map(({ supplier }) => entityOf(supplier))).filter((id) => !read.has(id));
    next = reached.slice(0, most.entities - read.size);
    whole = told.whole && next.length === reached.length;
  }
  return { rows, whole };
}

function distinct(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].sort();
}

/** What follows for an entity with such needs when another stops; undefined when it goes on. */
function pointOf(entity: string, losses: ReadonlyMap<string, Loss>, own: readonly NeedOf[]): Point | undefined {
  const [hit] = distinct(own.map(({ dependent }) => dependent))
    .flatMap((dependent) => losses.get(dependent) ?? [])
    .sort((one, other) => one.order - other.order);
  if (hit === undefined) return undefined;
  const isLost = (supplier: string): boolean => supplier === entity || losses.has(supplier);
  const lost = own.filter(({ suppliers }) => suppliers.every(isLost));
  return { entity, order: hit.order, lost, links: linksBack(hit, losses) };
}

/** The links of what is lost on the way to a loss, those nearest to what stops first. */
function linksBack(hit: Loss, losses: ReadonlyMap<string, Loss>): readonly string[] {
  const seen = new Set<Loss>([hit]);
  for (const { need, order } of seen)
    for (const supplier of need.suppliers) {
      const loss = losses.get(supplier);
      if (loss !== undefined && loss.order < order) seen.add(loss);
    }
  const steps = [...seen].flatMap(({ order, need }) => need.rows.map(({ link }) => ({ order, link })));
  steps.sort((one, other) => one.order - other.order || (one.link < other.link ? -1 : 1));
  return [...new Set(steps.map(({ link }) => link))];
}

function show({ entity, order, lost, links }: Point): Answered {
  const needed = distinct(lost.flatMap(({ rows }) => rows.flatMap((it) => it.needed ?? [])));
  return {
    entity,
    order,
    lostCount: lost.length,
    needed: needed.slice(0, most.needed),
    links: links.slice(0, most.links),
  };
}
