import { compareCodePoints } from '../equality/compareCodePoints.js';
import type { MemoryGraph, MemoryNode } from '../equality/memoryGraph.js';
import { isThen } from './isThen.js';
import type { NaiveQuestion } from './naiveQuestion.js';
import { naiveStops } from './naiveStops.js';

const kinds = ['LOSES_ONLY_KNOWN_SUPPLY', 'LOSES_ONE_OF_SEVERAL', 'UNKNOWN'] as const;

/** What is struck is told as the schema says. */
export const naiveImpact: NaiveQuestion = {
  name: 'impact',
  draw: (graph, _, random) => {
    const entities = [...graph.nodes.values()].filter(({ labels }) => labels.includes('Entity')).map(({ id }) => id);
    const from = graph.links.filter(({ type }) => bearing.has(type)).map((link) => link.from);
    const of = random.pick(from.length === 0 || random.chance(0.2) ? entities : from);
    const day = random.chance(0.3) ? `${2010 + random.below(20)}-06-15` : undefined;
    const node = graph.nodes.get(of) as MemoryNode;
    return {
      text: `{ impact(of: "${of}"${day === undefined ? '' : `, asOf: "${day}"`}) { of { id } totalCount onlyKnownCount oneOfSeveralCount unknownCount cut
        effects { entity { id } effect order needed { id } links { id } alternatives { id } alternativesCount share shareOf } } }`,
      expected: day !== undefined && !isThen(node, day) ? null : impactOf(graph, of, day ?? graph.day),
    };
  },
};

const bearing = new Set(['EXTRACTS', 'PUTS_OUT', 'CONTAINS', 'YIELDS', 'FEEDS', 'SUPPLIES', 'MAKES', 'OPERATES']);

function entityOf(key: string): string {
  return key.split('#')[0] as string;
}

function impactOf(graph: MemoryGraph, of: string, day: string): unknown {
  const { lost, levels, strokes: found } = naiveStops(graph, day).stop(of);
  const seen = new Set([of]);
  const hardest = found.filter(({ need }) => {
    const id = entityOf(need.dependent);
    return seen.has(id) ? false : seen.add(id);
  });
  const shownPlace = ({ kind, order, need }: (typeof found)[number]): string =>
    `${String(order).padStart(5, '0')} ${kind} ${entityOf(need.dependent)}`;
  hardest.sort((one, other) => compareCodePoints(shownPlace(one), shownPlace(other)));
  const count = (kind: number): number => hardest.filter((it) => it.kind === kind).length;
  return {
    of: { id: of },
    totalCount: hardest.length,
    onlyKnownCount: count(0),
    oneOfSeveralCount: count(1),
    unknownCount: count(2),
    cut: false,
    effects: hardest.map(({ need, kind, order }) => {
      const carrying = need.rows.filter(({ supplier }) =>
        kind === 2 ? levels.get(supplier)?.[0] === 1 : lost.has(supplier),
      );
      const links = [...new Map(carrying.map(({ link }) => [link.id, link]))].sort(([one], [other]) =>
        compareCodePoints(one, other),
      );
      const left = [...new Set(need.suppliers.filter((it) => !lost.has(it)).map(entityOf))].sort(compareCodePoints);
      const [only] = links.length === 1 ? links : [];
      const isConsumption = only?.[1].type === 'CONSUMES';
      const needed = need.rows[0]?.needed ?? null;
      return {
        entity: { id: entityOf(need.dependent) },
        effect: kinds[kind],
        order,
        needed: needed === null ? null : { id: needed },
        links: links.map(([id]) => ({ id })).slice(0, 20),
        alternatives: left.slice(0, 20).map((id) => ({ id })),
        alternativesCount: left.length,
        share: (isConsumption ? only[1].properties['share'] : null) ?? null,
        shareOf: (isConsumption ? only[1].properties['shareOf'] : null) ?? null,
      };
    }),
  };
}
