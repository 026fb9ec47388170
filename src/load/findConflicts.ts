import type { Model } from '../model/model.js';
import { newKeySet } from './keySet.js';
import { linksOf } from './linksOf.js';
import type { DerivedRow, Seed, SeedRow } from './seed.js';
import { textOf } from './textOf.js';

/** A statement that others may exclude: an observation, or a link. */
interface Statement {
  readonly id: string;
  readonly about: string;
  readonly row: SeedRow;
  readonly isLink: boolean;
}

const most = 16;

/**
 * Returns groups of statements that cannot all be right: those that a curator marked (`contradicts`), and numbers
 * that exclude each other for the same subject, property, basis, unit and period. Dates are left to the curator,
 * since a mine may open twice. What contradicts the same is one group.
 */
export function findConflicts(model: Model, seed: Seed): readonly DerivedRow[] {
  const { marked, shared } = readSuspects(model, seed);
  const isMarked = new Set(marked.flat());
  const byId = new Map<string, Statement>();
  const comparable = new Map<string, Statement[]>();
  if (isMarked.size > 0 || shared.size > 0) {
    for (const statement of statementsOf(model, seed)) {
      if (isMarked.has(statement.id)) byId.set(statement.id, statement);
      const measure = measureOf(statement);
      if (measure === undefined || !shared.has(measure)) continue;
      byId.set(statement.id, statement);
      const group = comparable.get(measure);
      if (group === undefined) comparable.set(measure, [statement]);
      else group.push(statement);
    }
  }
  const known = marked.filter(([, other]) => byId.has(other));
  const groups = joinPairs([...known, ...[...comparable.values()].flatMap(exclusivePairs)]);
  const isKnown = new Set(known.flat());
  return groups.map((ids) => {
    const members = ids.flatMap((id) => byId.get(id) ?? []).slice(0, most);
    const [first] = members;
    return {
      of: first?.id ?? '',
      about: first?.about,
      reason: reasonOf(
        members,
        ids.some((id) => isKnown.has(id)),
      ),
      observations: members.filter((it) => !it.isLink).map((it) => it.id),
      links: members.filter((it) => it.isLink).map((it) => it.id),
    };
  });
}

/** Returns the pairs that a curator marked, and what more than one observation measures: few of all, so that few are kept. */
function readSuspects(
  model: Model,
  seed: Seed,
): { marked: readonly (readonly [string, string])[]; shared: ReadonlySet<string> } {
  const marked: (readonly [string, string])[] = [];
  const measures = newKeySet();
  const shared = new Set<string>();
  for (const statement of statementsOf(model, seed)) {
    const others = (statement.row['contradicts'] ?? []) as readonly string[];
    for (const other of others) marked.push([statement.id, other]);
    const measure = measureOf(statement);
    if (measure !== undefined && !measures.add(measure)) shared.add(measure);
  }
  return { marked, shared };
}

function* statementsOf(model: Model, seed: Seed): Generator<Statement> {
  for (const { name, fields } of model.types.values()) {
    if (!fields.has('contradicts')) continue;
    for (const { row } of seed.nodes.get(name) ?? [])
      yield { id: textOf(row, 'id'), about: textOf(row, 'about'), row, isLink: false };
  }
  for (const { id, row } of linksOf(model, seed)) yield { id, about: textOf(row, 'from'), row, isLink: true };
}

function reasonOf(members: readonly Statement[], marked: boolean): string {
  if (marked) return 'A curator marked them as impossible to hold together.';
  const row = members[0]?.row ?? {};
  return `The numbers given for ${textOf(row, 'property')} in ${textOf(row, 'validFor')} exclude each other.`;
}

/** Returns what a number is of, which numbers have in common that can exclude each other; undefined where there is none. */
function measureOf({ row, isLink }: Statement): string | undefined {
  if (isLink || row['validFor'] === undefined || rangeOf(row) === undefined) return undefined;
  return ['about', 'property', 'basis', 'unit', 'validFor'].map((name) => textOf(row, name)).join(' ');
}

function exclusivePairs(group: readonly Statement[]): readonly (readonly string[])[] {
  return group.flatMap((one, index) =>
    group.slice(index + 1).flatMap((other) => (exclude(one.row, other.row) ? [[one.id, other.id]] : [])),
  );
}

/** Two ranges exclude each other when they have no number in common. */
function exclude(one: SeedRow, other: SeedRow): boolean {
  const [first, second] = [rangeOf(one), rangeOf(other)];
  return first !== undefined && second !== undefined && (first.low > second.high || second.low > first.high);
}

function rangeOf({ quantity, low, high }: SeedRow): { readonly low: number; readonly high: number } | undefined {
  if (typeof quantity === 'number') return { low: quantity, high: quantity };
  if (typeof low !== 'number' && typeof high !== 'number') return undefined;
  return { low: typeof low === 'number' ? low : -Infinity, high: typeof high === 'number' ? high : Infinity };
}

/** Returns the groups that pairs make, each sorted, in the order of their first ids. */
function joinPairs(pairs: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const groupOf = new Map<string, Set<string>>();
  for (const pair of pairs) {
    const joined = new Set(pair.flatMap((id) => [...(groupOf.get(id) ?? [id])]));
    for (const id of joined) groupOf.set(id, joined);
  }
  return [...new Set(groupOf.values())].map((group) => [...group].sort()).sort((one, other) => (one < other ? -1 : 1));
}
