import { compareCodePoints } from '../equality/compareCodePoints.js';
import type { MemoryLink } from '../equality/memoryGraph.js';
import type { NaiveWorld } from './naiveWorld.js';

/** Who has to do with a mineral: 0 is at work, 1 rests, 2 plans, 3 explores, 4 did formerly. */
export interface NaiveActor {
  readonly entity: string;
  readonly standing: number;
  readonly links: readonly string[];
  readonly isStated: boolean;
}

/** Who has a mineral, or who processes it, each at its best, without those for whom another stands. */
export function naiveActors(world: NaiveWorld, mineral: string, isProcessing: boolean): readonly NaiveActor[] {
  const place = isProcessing ? placeOfProcessing : placeOfHaving;
  const placed: { readonly entity: string; readonly standing: number; readonly link: MemoryLink }[] = [];
  for (const [all, isNow] of [
    [world.links, true],
    [world.over, false],
  ] as const)
    for (const link of all) {
      const standing = link.to === mineral ? place(world, link, isNow) : undefined;
      if (standing !== undefined) placed.push({ entity: link.from, standing, link });
    }
  const best = [...new Set(placed.map(({ entity }) => entity))].map((entity): NaiveActor => {
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
  return best.filter(
    (one) => !best.some((other) => other.standing <= one.standing && standsFor(world, other.entity, one.entity)),
  );
}

function placeOfProcessing(
  { standingOfSite }: NaiveWorld,
  { type, from }: MemoryLink,
  isNow: boolean,
): number | undefined {
  if (type === 'PROCESSES') return isNow ? 0 : 4;
  return type === 'TAKES_IN' && isNow ? (standingOfSite(from) ?? 0) : undefined;
}

function placeOfHaving(world: NaiveWorld, { type, from, to }: MemoryLink, isNow: boolean): number | undefined {
  if (!isNow) return type === 'EXTRACTS' ? 4 : undefined;
  const status = world.standingOfSite(from);
  switch (type) {
    case 'EXTRACTS':
      return 0;
    case 'PLANS_TO_EXTRACT':
      return 2;
    case 'EXPLORES_FOR':
      return 3;
    case 'PUTS_OUT':
      return world.has(from, 'TAKES_IN', to) ? undefined : (status ?? 0);
    case 'CONTAINS': {
      const standing = status ?? (world.feeds(from, to) ? 0 : undefined);
      return standing === 0 && isMined(world, from) ? undefined : standing;
    }
    default:
      return undefined;
  }
}

function isMined({ links, has }: NaiveWorld, deposit: string): boolean {
  return links.some(
    (right) =>
      right.type === 'HOLDS_RIGHT' &&
      right.to === deposit &&
      right.properties['right'] !== 'EXPLORATION' &&
      links.some((it) => it.type === 'EXTRACTS' && it.from === right.from && has(deposit, 'CONTAINS', it.to)),
  );
}

function standsFor(world: NaiveWorld, other: string, one: string): boolean {
  const owns = (owner: string, owned: string): boolean =>
    owner !== owned &&
    world.links.some(
      ({ type, from, to, properties }) =>
        type === 'OWNS' &&
        from === owner &&
        to === owned &&
        ['COMPLETED', 'JOINT_VENTURE'].includes(String(properties['status'])),
    );
  const isOnSite = world.has(other, 'OPERATES', one) || world.has(other, 'HOLDS_RIGHT', one);
  return isOnSite || (owns(one, other) && !owns(other, one));
}
