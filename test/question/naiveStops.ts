import { compareCodePoints } from '../equality/compareCodePoints.js';
import type { MemoryGraph, MemoryLink } from '../equality/memoryGraph.js';
import { isThen } from './isThen.js';

interface Row {
  readonly dependent: string;
  readonly need: string;
  readonly needed: string | null;
  readonly supplier: string;
  readonly link: MemoryLink;
}

/** One need of a dependent, with everybody who supplies it. */
export interface NaiveNeed {
  readonly dependent: string;
  readonly need: string;
  readonly rows: Row[];
  readonly suppliers: string[];
}

/** A need by which something is struck: 0 for the only known supply, 1 for one of several, 2 for what may follow. */
export interface NaiveStroke {
  readonly need: NaiveNeed;
  readonly kind: number;
  readonly order: number;
}

/** What follows when something stops. */
export interface NaiveStop {
  /** When each is lost; 0 is what stops. */
  readonly lost: ReadonlyMap<string, number>;
  readonly levels: ReadonlyMap<string, readonly [number, number]>;
  /** The hardest first, then the nearest. */
  readonly strokes: readonly NaiveStroke[];
}

/** Every need of everything is written down; then what is lost is gone through again and again until nothing is added. */
export function naiveStops(
  graph: MemoryGraph,
  day: string,
): { readonly needs: readonly NaiveNeed[]; readonly stop: (of: string) => NaiveStop } {
  const needs = gather(rowsOf(graph, day));
  return { needs, stop: (of) => stopOf(needs, of) };
}

function stopOf(needs: readonly NaiveNeed[], of: string): NaiveStop {
  const lost = new Map([[of, 0]]);
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
  return { lost, levels, strokes: found };
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

function gather(rows: readonly Row[]): readonly NaiveNeed[] {
  const found: NaiveNeed[] = [];
  for (const row of rows) {
    let known = found.find((it) => it.dependent === row.dependent && it.need === row.need);
    if (known === undefined)
      found.push((known = { dependent: row.dependent, need: row.need, rows: [], suppliers: [] }));
    known.rows.push(row);
    if (!known.suppliers.includes(row.supplier)) known.suppliers.push(row.supplier);
  }
  return found;
}
