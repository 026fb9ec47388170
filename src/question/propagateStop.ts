import { present } from '../errors.js';
import type { Answered, Arguments, Asking } from './asking.js';
import { askOne } from './askOne.js';
import { entityOf } from './entityOf.js';
import { needsOf } from './needsOf.js';
import type { Need } from './needsOf.js';
import { readNeeds } from './readNeeds.js';
import { spread } from './spread.js';
import type { Struck } from './spread.js';

/** So many rows are read for an answer, at most. */
const rowsRead = 10_000;
const most = { effects: 500, links: 20, alternatives: 20, entities: 1_000 };

/** An entity that is struck: of its parts and needs the one that is struck hardest. */
interface Effect extends Struck {
  readonly entity: string;
}

/**
 * Returns what follows when the entity `of` stops. Step by step the dependents of what is struck are read with all their
 * needs, until nothing new is struck or as much has been read as may be; what has not been read is not said.
 */
export function* propagateStop([dependents, needs]: readonly string[], args: Arguments): Asking {
  const of = args['of'] as string;
  const asked = new Set<string>();
  const read = new Set<string>();
  const rows: Need[] = [];
  let cut = false;
  let assumptions: unknown;
  let struck: ReadonlyMap<string, Struck> = new Map();
  for (let next: readonly string[] = [of]; next.length > 0;) {
    for (const id of next) asked.add(id);
    const near = yield* askOne(dependents, { of: next, limit: most.entities + 1 });
    const found = near['dependents'] as readonly string[];
    assumptions = near['assumptions'];
    if (found.length > most.entities) cut = true;
    const unread = found.slice(0, most.entities).filter((id) => !read.has(id));
    const told = yield* readNeeds(present(needs, 'a statement for needs'), unread, rowsRead - rows.length + 1);
    if (!told.whole) cut = true;
    for (const id of unread) read.add(id);
    rows.push(...told.rows);
    struck = spread(needsOf(rows), of);
    const reached = new Set([...struck].filter(([, it]) => it.effect !== 'UNKNOWN').map(([key]) => entityOf(key)));
    next = cut ? [] : [...reached].filter((id) => !asked.has(id)).sort();
  }
  return { ...answerWith(of, struck, cut), assumptions };
}

function answerWith(of: string, struck: ReadonlyMap<string, Struck>, cut: boolean): Answered {
  const hardest = new Map<string, Effect>();
  for (const [key, it] of [...struck].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const entity = entityOf(key);
    const known = hardest.get(entity);
    if (entity !== of && (known === undefined || hardness(it) < hardness(known)))
      hardest.set(entity, { ...it, entity });
  }
  const all = [...hardest.values()].sort(
    (one, other) =>
      one.order - other.order ||
      effects.indexOf(one.effect) - effects.indexOf(other.effect) ||
      (one.entity < other.entity ? -1 : 1),
  );
  const count = (effect: Struck['effect']): number => all.filter((it) => it.effect === effect).length;
  const shown = all.slice(0, most.effects);
  return {
    of,
    effects: shown.map((it) => effectOf(it, struck, of)),
    totalCount: all.length,
    onlyKnownCount: count('LOSES_ONLY_KNOWN_SUPPLY'),
    oneOfSeveralCount: count('LOSES_ONE_OF_SEVERAL'),
    unknownCount: count('UNKNOWN'),
    cut: cut || shown.length < all.length,
  };
}

const effects: readonly Struck['effect'][] = ['LOSES_ONLY_KNOWN_SUPPLY', 'LOSES_ONE_OF_SEVERAL', 'UNKNOWN'];

function hardness({ effect, order }: Struck): number {
  return effects.indexOf(effect) * rowsRead * 2 + order;
}

function effectOf({ entity, effect, order, need }: Effect, struck: ReadonlyMap<string, Struck>, of: string): Answered {
  const isLost = (key: string): boolean => key === of || struck.get(key)?.effect === 'LOSES_ONLY_KNOWN_SUPPLY';
  const carries = (key: string): boolean =>
    effect === 'UNKNOWN' ? struck.get(key)?.effect === 'LOSES_ONE_OF_SEVERAL' : isLost(key);
  const carrying = need.rows.filter(({ supplier }) => carries(supplier));
  const left = [...new Set(need.suppliers.filter((key) => !isLost(key)).map(entityOf))].sort();
  const links = [...new Set(carrying.map(({ link }) => link))].sort();
  const [only] = carrying.length === 1 ? carrying : [];
  return {
    entity,
    effect,
    order,
    needed: need.rows[0]?.needed ?? null,
    links: links.slice(0, most.links),
    alternatives: left.slice(0, most.alternatives),
    alternativesCount: left.length,
    share: only?.share ?? null,
    shareOf: only?.shareOf ?? null,
  };
}
