import { readPartialDate } from '../../src/model/partialDate.js';
import { compareCodePoints } from '../equality/compareCodePoints.js';
import type { MemoryGraph, MemoryLink, MemoryNode } from '../equality/memoryGraph.js';
import type { NaiveQuestion } from './naiveQuestion.js';

interface Row {
  readonly dependent: string;
  readonly need: string;
  readonly needed: string | null;
  readonly supplier: string;
  readonly link: MemoryLink;
}

const kinds = ['LOSES_ONLY_KNOWN_SUPPLY', 'LOSES_ONE_OF_SEVERAL', 'UNKNOWN'] as const;

/** Every need of everything is written down; then what is lost is gone through again and again until nothing is added. */
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

function isThen({ properties }: MemoryNode | MemoryLink, day: string): boolean {
  const dayOf = (key: string, end: 'earliest' | 'latest'): string => {
    const date = properties[key];
    return (typeof date === 'string' ? readPartialDate(date)?.[end] : undefined) ?? day;
  };
  return dayOf('since', 'earliest') <= day && dayOf('until', 'latest') >= day;
}

/** What holds on a day, and where needs are noted. */
// eslint-disable-next-line @typescript-eslint/explicit-function-return-type -- what it returns is what is written there
function notingOf(graph: MemoryGraph, day: string) {
  const holding = graph.links.filter((link) => isThen(link, day));
  const all = (type: string): readonly MemoryLink[] => holding.filter((link) => link.type === type);
  const status = (id: string): unknown => graph.nodes.get(id)?.properties['status'] ?? undefined;
  const runs = (id: string): boolean => ['OPERATING', 'OPERATING_INTERMITTENTLY'].includes(String(status(id)));
  const works = (id: string): boolean => status(id) === undefined || runs(id);
  const minerals = ({ properties }: MemoryLink): readonly string[] => (properties['mineralIds'] ?? []) as string[];
  const has = (type: string, from: string, to: string): boolean =>
    all(type).some((it) => it.from === from && it.to === to);
  const actual = (type: string): readonly MemoryLink[] =>
    all(type).filter(({ properties }) => properties['status'] === 'ACTUAL');
  const rights = all('HOLDS_RIGHT').filter(({ properties }) => properties['right'] !== 'EXPLORATION');
  const delivers = (from: string, mineral: string): boolean =>
    actual('FEEDS').some((it) => it.from === from && minerals(it).includes(mineral));
  const rows: Row[] = [];
  const add = (
    dependent: string,
    need: string,
    needed: string | null,
    supplier: string,
    ...links: MemoryLink[]
  ): void => {
    for (const link of links) rows.push({ dependent, need, needed, supplier, link });
  };
  const mined = (deposit: string): readonly (readonly [MemoryLink, MemoryLink])[] =>
    rights
      .filter(({ to }) => to === deposit)
      .flatMap((right) =>
        all('EXTRACTS')
          .filter(({ from }) => from === right.from)
          .map((it) => [right, it] as const),
      )
      .filter(([, { to }]) => has('CONTAINS', deposit, to));
  return { graph, day, rows, add, all, actual, minerals, has, runs, works, delivers, rights, mined };
}

type Noting = ReturnType<typeof notingOf>;

/** The rules as they are told at `impact` in the schema. */
function rowsOf(graph: MemoryGraph, day: string): readonly Row[] {
  const noting = notingOf(graph, day);
  const { rows, works } = noting;
  for (const note of [noteMinerals, noteTrade, noteSites, noteProducts, noteExtraction]) note(noting);
  return rows.filter(({ dependent }) => {
    const node = graph.nodes.get(entityOf(dependent));
    return node !== undefined && isThen(node, day) && works(node.id);
  });
}

function noteMinerals({ add, all, has, runs, works, delivers, mined }: Noting): void {
  const isSupplied = (mineral: string): boolean =>
    all('EXTRACTS').some(({ to }) => to === mineral) ||
    all('PUTS_OUT').some(({ from, to }) => to === mineral && works(from)) ||
    all('CONTAINS').some(({ from, to }) => to === mineral && works(from) && delivers(from, mineral));
  const isSuppliedWithout = (mineral: string, without: string, steps: number): boolean =>
    mineral !== without &&
    (isSupplied(mineral) ||
      (steps > 0 &&
        all('YIELDS').some(({ from, to }) => to === mineral && isSuppliedWithout(from, without, steps - 1))));
  for (const link of all('CONTAINS'))
    if ((runs(link.from) || (works(link.from) && delivers(link.from, link.to))) && mined(link.from).length === 0)
      add(link.to, 'supply', link.to, link.from, link);
  for (const link of all('PUTS_OUT')) {
    const byExtractor = all('OPERATES').some((it) => it.to === link.from && has('EXTRACTS', it.from, link.to));
    if (works(link.from) && !has('TAKES_IN', link.from, link.to) && !byExtractor)
      add(link.to, 'supply', link.to, link.from, link);
  }
  for (const link of all('YIELDS'))
    if (isSuppliedWithout(link.from, link.to, 3)) add(link.to, 'supply', link.to, link.from, link);
}

function noteExtraction({ add, all, works, rights }: Noting): void {
  for (const link of all('EXTRACTS')) {
    const { from, to } = link;
    add(to, 'supply', to, `${from}#${to}`, link);
    add(`${from}#${to}`, 'organization', to, from, link);
    for (const right of rights.filter((it) => it.from === from && works(it.to)))
      for (const content of all('CONTAINS').filter((it) => it.from === right.to && it.to === to))
        add(`${from}#${to}`, 'deposit', to, right.to, right, content);
  }
}

function noteTrade({ add, all, actual, minerals, has, works }: Noting): void {
  for (const link of actual('SUPPLIES')) {
    const { from, to } = link;
    for (const mineral of minerals(link)) {
      add(`${to}#buying ${mineral}`, 'seller', mineral, `${from}#${mineral}`, link);
      if (has('EXTRACTS', from, mineral)) continue;
      add(`${from}#${mineral}`, 'organization', mineral, from, link);
      for (const operated of all('OPERATES').filter((it) => it.from === from && works(it.to)))
        for (const output of all('PUTS_OUT').filter((it) => it.from === operated.to && it.to === mineral))
          add(`${from}#${mineral}`, 'facility', mineral, operated.to, operated, output);
    }
    const goods = String(link.properties['goods']);
    if (minerals(link).length === 0) add(`${to}#buying ${goods}`, 'seller', null, from, link);
  }
  for (const link of all('PROCESSES'))
    if (!has('EXTRACTS', link.from, link.to))
      add(`${link.from}#processing ${link.to}`, 'mineral', link.to, link.to, link);
}

function noteSites({ graph, add, all, actual, minerals, works, mined }: Noting): void {
  for (const { id } of graph.nodes.values())
    for (const [right, extraction] of mined(id)) add(id, 'holder', null, right.from, right, extraction);
  for (const link of all('TAKES_IN')) add(link.from, `input ${link.to}`, link.to, link.to, link);
  for (const link of all('OPERATES')) add(link.to, 'operator', null, link.from, link);
  for (const link of actual('FEEDS').filter(({ from }) => works(from))) {
    for (const mineral of minerals(link)) add(link.to, `feed ${mineral}`, mineral, link.from, link);
    if (minerals(link).length === 0) add(link.to, `feed ${String(link.properties['goods'])}`, null, link.from, link);
  }
}

function noteProducts({ add, all, has, works }: Noting): void {
  const yieldsIn = (from: string, to: string, steps: number): boolean =>
    all('YIELDS').some((it) => it.from === from && (it.to === to || (steps > 1 && yieldsIn(it.to, to, steps - 1))));
  for (const link of all('CONSUMES')) {
    const via = link.properties['viaId'];
    const through = typeof via === 'string' && (has('CONSUMES', link.from, via) || yieldsIn(link.to, via, 3));
    const material = through ? via : link.to;
    add(link.from, `material ${material}`, material, material, link);
  }
  for (const link of all('PART_OF')) add(link.to, `part ${link.from}`, link.from, link.from, link);
  for (const link of all('MAKES').filter(({ from }) => works(from))) add(link.to, 'maker', null, link.from, link);
  for (const link of all('PARTICIPATES_IN').filter(({ properties }) =>
    ['LEAD', 'JOINT_LEAD'].includes(String(properties['capacity'])),
  ))
    add(link.to, 'lead', null, link.from, link);
}

function entityOf(key: string): string {
  return key.split('#')[0] as string;
}

function impactOf(graph: MemoryGraph, of: string, day: string): unknown {
  const rows = rowsOf(graph, day);
  const lost = new Map([[of, 0]]);
  const needs = gather(rows);
  for (let order = 1; order < 100; order += 1) {
    const more = needs.filter((need) => !lost.has(need.dependent) && need.suppliers.every((it) => lost.has(it)));
    for (const { dependent } of more) lost.set(dependent, order);
  }
  const levels = new Map<string, readonly [number, number]>();
  for (const [key, order] of lost) levels.set(key, [0, order]);
  const found = needs.flatMap((need) => {
    const at = lost.get(need.dependent);
    const mine = need.suppliers.map((it) => lost.get(it));
    if (at === undefined) return [];
    const complete = mine.every((it) => it !== undefined && it < at);
    return complete ? [{ need, kind: 0, order: at }] : [];
  });
  for (const kind of [1, 2]) {
    const before = [...levels].filter(([, [it]]) => it === kind - 1);
    const next = needs.flatMap((need) => {
      if (levels.has(need.dependent)) return [];
      const orders = before.filter(([key]) => need.suppliers.includes(key)).map(([, [, order]]) => order);
      return orders.length === 0 ? [] : [{ need, kind, order: 1 + Math.min(...orders) }];
    });
    for (const { need, order } of next)
      levels.set(need.dependent, [kind, Math.min(order, levels.get(need.dependent)?.[1] ?? order)]);
    found.push(...next);
  }
  const place = ({ kind, order, need }: (typeof found)[number]): string =>
    `${kind} ${String(order).padStart(5, '0')} ${JSON.stringify(need.dependent)} ${JSON.stringify(need.need)}`;
  found.sort((one, other) => compareCodePoints(place(one), place(other)));
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

interface NeedOf {
  readonly dependent: string;
  readonly need: string;
  readonly rows: Row[];
  readonly suppliers: string[];
}

function gather(rows: readonly Row[]): readonly NeedOf[] {
  const found: NeedOf[] = [];
  for (const row of rows) {
    let known = found.find((it) => it.dependent === row.dependent && it.need === row.need);
    if (known === undefined)
      found.push((known = { dependent: row.dependent, need: row.need, rows: [], suppliers: [] }));
    known.rows.push(row);
    if (!known.suppliers.includes(row.supplier)) known.suppliers.push(row.supplier);
  }
  return found;
}
