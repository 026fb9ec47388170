import { compareCodePoints } from '../equality/compareCodePoints.js';
import type { MemoryNode } from '../equality/memoryGraph.js';
import { idsOfType } from './ends.js';
import { isThen } from './isThen.js';
import type { NaiveQuestion } from './naiveQuestion.js';
import { naiveStops } from './naiveStops.js';
import type { NaiveStop } from './naiveStops.js';
import { randomDay } from './randomDay.js';

const types = ['Organization', 'Facility', 'Deposit', 'Mineral', 'Product', 'Project'] as const;

/** Everything is stopped, one after the other, and the impact says whether what was asked about loses its only known supply. */
export const naiveSinglePoints: NaiveQuestion = {
  name: 'singlePointsOfFailure',
  draw: (graph, _, random) => {
    const of = random.pick(idsOfType(graph, random.pick(['Product', 'Product', 'Mineral', ...types])));
    const asked = random.chance(0.3) ? random.several(types, 1 + random.below(3)) : undefined;
    const first = random.chance(0.3) ? 1 + random.below(3) : 100;
    const asOf = random.chance(0.3) ? randomDay(random) : undefined;
    const text = `{ singlePointsOfFailure(of: "${of}", first: ${first}${asOf === undefined ? '' : `, asOf: "${asOf}"`}${
      asked === undefined ? '' : `, types: [${asked.map((it) => it.toUpperCase()).join(', ')}]`
    }) { of { id } totalCount needsCount unknownCount cut unknown { id }
      points { entity { id } order lostCount needed { id } links { id } } } }`;
    const day = asOf ?? graph.day;
    if (asOf !== undefined && !isThen(graph.nodes.get(of) as MemoryNode, asOf)) return { text, expected: null };
    const { needs, stop } = naiveStops(graph, day);
    const own = needs.filter(({ dependent }) => entityOf(dependent) === of);
    const entities = [...graph.nodes.values()].filter(({ labels }) => labels.includes('Entity'));
    const points = entities
      .filter(({ id, type }) => id !== of && asked?.includes(type as (typeof types)[number]) !== false)
      .flatMap(({ id }) => {
        const stopped = stop(id);
        const [hit] = stopped.strokes.filter(({ kind, need }) => kind === 0 && entityOf(need.dependent) === of);
        if (hit === undefined) return [];
        const lost = own.filter(({ suppliers }) => suppliers.every((it) => stopped.lost.has(it)));
        const needed = new Set(lost.flatMap(({ rows }) => rows.flatMap((row) => row.needed ?? [])));
        return {
          entity: { id },
          order: hit.order,
          lostCount: lost.length,
          needed: [...needed]
            .sort(compareCodePoints)
            .slice(0, 20)
            .map((it) => ({ id: it })),
          links: linksTo(hit.need.dependent, stopped)
            .slice(0, 20)
            .map((it) => ({ id: it })),
        };
      })
      .sort(
        (one, other) =>
          one.order - other.order ||
          other.lostCount - one.lostCount ||
          compareCodePoints(one.entity.id, other.entity.id),
      );
    const unknown = own
      .flatMap(({ rows }) => rows)
      .filter(({ needed, supplier }) => needed === supplier && !needs.some((it) => entityOf(it.dependent) === needed))
      .map(({ supplier }) => supplier);
    const named = [...new Set(unknown)].sort(compareCodePoints);
    const expected = {
      of: { id: of },
      totalCount: points.length,
      needsCount: own.length,
      unknownCount: named.length,
      cut: points.length > first || named.length > 20,
      unknown: named.slice(0, 20).map((id) => ({ id })),
      points: points.slice(0, first),
    };
    return { text, expected };
  },
};

function entityOf(key: string): string {
  return key.split('#')[0] as string;
}

/** The links of what is lost on the way, by how early it is lost. */
function linksTo(dependent: string, { strokes }: NaiveStop): readonly string[] {
  const found = new Map<string, number>();
  const visit = (key: string, before: number): void => {
    const stroke = strokes.find(({ kind, need, order }) => kind === 0 && need.dependent === key && order < before);
    if (stroke === undefined) return;
    for (const { link } of stroke.need.rows)
      found.set(link.id, Math.min(stroke.order, found.get(link.id) ?? stroke.order));
    for (const supplier of stroke.need.suppliers) visit(supplier, stroke.order);
  };
  visit(dependent, Infinity);
  return [...found]
    .sort(([one, early], [other, late]) => early - late || compareCodePoints(one, other))
    .map(([link]) => link);
}
