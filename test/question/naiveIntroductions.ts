import { compareCodePoints } from '../equality/compareCodePoints.js';
import type { MemoryGraph } from '../equality/memoryGraph.js';
import { seenOn } from '../equality/seenOn.js';
import { idsOfType, into, outOf } from './ends.js';
import type { NaiveQuestion } from './naiveQuestion.js';
import { randomDay } from './randomDay.js';

const sharedTypes = [
  'HAS_ROLE',
  'LOCATED_IN',
  'EXPLORES_FOR',
  'PLANS_TO_EXTRACT',
  'EXTRACTS',
  'PROCESSES',
  'HANDLES',
] as const;

/** Every other organisation is looked at, and everything that it has. */
export const naiveIntroductions: NaiveQuestion = {
  name: 'introductions',
  draw: (graph, _, random) => {
    const of = random.pick(idsOfType(graph, 'Organization'));
    const asOf = random.chance(0.3) ? randomDay(random) : undefined;
    const first = random.pick([1, 10]);
    const seen = asOf === undefined ? graph : seenOn(graph, asOf);
    const found = introductionsFor(seen, of);
    const day = asOf === undefined ? '' : `, asOf: "${asOf}"`;
    return {
      text: `{ introductions(for: "${of}", first: ${first}${day}) { of { id } totalCount passedOver { id } introductions {
        organization { id } score reasonsCount reasons { shared { id } sharedBy weight links { id } } } } }`,
      expected: { of: { id: of }, totalCount: found.length, passedOver: [], introductions: found.slice(0, first) },
    };
  },
};

interface Named {
  readonly id: string;
}

interface Introduction {
  readonly organization: Named;
  readonly score: number;
  readonly reasonsCount: number;
  readonly reasons: readonly unknown[];
}

function introductionsFor(graph: MemoryGraph, of: string): readonly Introduction[] {
  const organizations = idsOfType(graph, 'Organization');
  const things = new Map(organizations.map((id) => [id, thingsOf(graph, id)]));
  const mine = things.get(of) ?? new Map<string, readonly string[]>();
  const found = organizations.flatMap((other) => {
    const theirs = things.get(other) ?? new Map<string, readonly string[]>();
    const shared = [...mine.keys()].filter((thing) => theirs.has(thing));
    if (other === of || shared.length === 0 || areConnected(graph, of, other)) return [];
    const reasons = shared
      .map((thing) => {
        const sharedBy = organizations.filter((id) => things.get(id)?.has(thing)).length;
        const links = [...new Set([...(mine.get(thing) ?? []), ...(theirs.get(thing) ?? [])])];
        return { thing, exact: 1 / Math.log(sharedBy), sharedBy, links };
      })
      .sort((one, next) => next.exact - one.exact || compareCodePoints(one.thing, next.thing));
    return [
      {
        organization: { id: other },
        score: rounded(reasons.reduce((sum, { exact }) => sum + exact, 0)),
        reasonsCount: reasons.length,
        reasons: reasons.slice(0, 20).map(({ thing, exact, sharedBy, links }) => ({
          shared: { id: thing },
          sharedBy,
          weight: rounded(exact),
          links: links.slice(0, 10).map((id) => ({ id })),
        })),
      },
    ];
  });
  return found.sort(
    (one, other) => other.score - one.score || compareCodePoints(one.organization.id, other.organization.id),
  );
}

/** What an organisation has, each with the ids of the links that lead there, path by path in order. */
function thingsOf(graph: MemoryGraph, id: string): ReadonlyMap<string, readonly string[]> {
  const paths: { readonly thing: string; readonly links: readonly string[] }[] = outOf(graph, id, ...sharedTypes).map(
    (end) => ({ thing: end.id, links: [end.link.id] }),
  );
  for (const facility of outOf(graph, id, 'OPERATES'))
    for (const product of outOf(graph, facility.id, 'MAKES'))
      paths.push({ thing: product.id, links: [facility.link.id, product.link.id] });
  const things = new Map<string, string[][]>();
  for (const { thing, links } of paths) things.set(thing, [...(things.get(thing) ?? []), [...links]]);
  return new Map([...things].map(([thing, all]) => [thing, all.sort(compareLists).flat()]));
}

function compareLists(one: readonly string[], other: readonly string[]): number {
  const differing = one.findIndex((it, index) => it !== other[index]);
  return differing < 0 ? 0 : compareCodePoints(one[differing] ?? '', other[differing] ?? '');
}

function areConnected(graph: MemoryGraph, one: string, other: string): boolean {
  const beside = (id: string, ...types: readonly string[]): readonly string[] =>
    [...outOf(graph, id, ...types), ...into(graph, id, ...types)].map((end) => end.id);
  const projects = outOf(graph, one, 'PARTICIPATES_IN').map((end) => end.id);
  const together = outOf(graph, other, 'PARTICIPATES_IN').some((end) => projects.includes(end.id));
  const owning = beside(one, 'OWNS');
  return together || beside(one, 'OWNS', 'SUPPLIES').includes(other) || owning.some((it) => ownedAlike(it));

  /** Over two different links. */
  function ownedAlike(middle: string): boolean {
    const links = (from: string, to: string): readonly string[] =>
      graph.links
        .filter((it) => it.type === 'OWNS' && [it.from, it.to].includes(from) && [it.from, it.to].includes(to))
        .filter((it) => from !== to || it.from === it.to)
        .map((it) => it.id);
    const [firsts, seconds] = [links(one, middle), links(middle, other)];
    return firsts.some((first) => seconds.some((second) => second !== first));
  }
}

function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
