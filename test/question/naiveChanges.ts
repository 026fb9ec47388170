import { present } from '../../src/errors.js';
import { readPartialDate } from '../../src/model/partialDate.js';
import { compareCodePoints } from '../equality/compareCodePoints.js';
import type { MemoryGraph, MemoryLink } from '../equality/memoryGraph.js';
import type { NaiveQuestion } from './naiveQuestion.js';
import { standsAlone } from './standsAlone.js';

interface Change {
  readonly change: 'BEGAN' | 'ENDED';
  readonly date: string;
  readonly certain: boolean;
  readonly node: { readonly id: string };
}

/** Every day of every link's beginning and end is looked at. */
export const naiveChanges: NaiveQuestion = {
  name: 'changes',
  draw: (graph, whole, random) => {
    const of = random.chance(0.99) ? random.pick(entitiesOf(graph)) : undefined;
    const [from, to] = [`${2000 + random.below(20)}-0${1 + random.below(9)}-15`, `${2020 + random.below(20)}-06-30`];
    const ofOne = of === undefined ? whole : linkedWith(graph, of);
    const all = changesIn(ofOne, from, to);
    const only = of === undefined ? '' : `, of: "${of}"`;
    return {
      text: `{ changes(from: "${from}", to: "${to}"${only}, first: 100) { totalCount cut edges { change date certain node { id } } } }`,
      expected: { totalCount: Math.min(10_000, all.length), cut: all.length > 10_000, edges: all.slice(0, 100) },
    };
  },
};

function entitiesOf({ nodes }: MemoryGraph): readonly string[] {
  return [...nodes.values()].filter((node) => node.labels.includes('Entity')).map((node) => node.id);
}

function linkedWith(graph: MemoryGraph, id: string): MemoryGraph {
  return { ...graph, links: graph.links.filter((link) => link.from === id || link.to === id) };
}

function changesIn(graph: MemoryGraph, from: string, to: string): readonly Change[] {
  const known = new Map<string, boolean | undefined>();
  const found = graph.links
    .filter((link) => standsAlone(graph, link))
    .flatMap((link) => changesOf(link, from, to, known));
  const place = ({ date, node, change }: Change): string =>
    `${present(readPartialDate(date), date).earliest} ${node.id} ${change}`;
  return found
    .map((change) => ({ change, at: place(change) }))
    .sort((one, other) => compareCodePoints(one.at, other.at))
    .map(({ change }) => change);
}

/** What is known of a date in the period is kept, since many links share one: for sure, perhaps (false), or not in it. */
function changesOf(
  { id, properties }: MemoryLink,
  from: string,
  to: string,
  known: Map<string, boolean | undefined>,
): readonly Change[] {
  const changes: Change[] = [];
  const note = (change: Change['change'], date: unknown, isBetween: (day: string) => boolean): void => {
    if (typeof date !== 'string') return;
    const key = `${change} ${date}`;
    if (!known.has(key)) {
      const days = daysOf(date).map(isBetween);
      known.set(key, days.some(Boolean) ? days.every(Boolean) : undefined);
    }
    const certain = known.get(key);
    if (certain !== undefined) changes.push({ change, date, certain, node: { id } });
  };
  note('BEGAN', properties['since'], (day) => from < day && day <= to);
  note('ENDED', properties['until'], (day) => from <= day && day < to);
  return changes;
}

const known = new Map<string, readonly string[]>();

/** Every day that a partial date may mean. */
function daysOf(date: string): readonly string[] {
  const found = known.get(date);
  if (found !== undefined) return found;
  const { earliest, latest } = present(readPartialDate(date), date);
  const days: string[] = [];
  for (let day = new Date(earliest); day <= new Date(latest); day = new Date(day.getTime() + 86_400_000))
    days.push(day.toISOString().slice(0, 10));
  known.set(date, days);
  return days;
}
