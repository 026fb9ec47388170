import type { Model } from '../model/model.js';
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
  const statements = readStatements(model, seed);
  const byId = new Map(statements.map((it) => [it.id, it]));
  const marked = statements.flatMap(({ id, row }) =>
    ((row['contradicts'] ?? []) as readonly string[]).filter((other) => byId.has(other)).map((other) => [id, other]),
  );
  const groups = joinPairs([...marked, ...exclusivePairs(statements)]);
  const isMarked = new Set(marked.flat());
  return groups.map((ids) => {
    const members = ids.flatMap((id) => byId.get(id) ?? []).slice(0, most);
    const [first] = members;
    return {
      of: first?.id ?? '',
      about: first?.about,
      reason: reasonOf(
        members,
        ids.some((id) => isMarked.has(id)),
      ),
      observations: members.filter((it) => !it.isLink).map((it) => it.id),
      links: members.filter((it) => it.isLink).map((it) => it.id),
    };
  });
}

function readStatements(model: Model, seed: Seed): readonly Statement[] {
  const types = [...model.types.values()].filter((type) => type.fields.has('contradicts'));
  return [
    ...types.flatMap(({ name }) =>
      (seed.nodes.get(name) ?? []).map(({ row }) => ({
        id: textOf(row, 'id'),
        about: textOf(row, 'about'),
        row,
        isLink: false,
      })),
    ),
    ...linksOf(model, seed).map(({ id, row }) => ({ id, about: textOf(row, 'from'), row, isLink: true })),
  ];
}

function reasonOf(members: readonly Statement[], marked: boolean): string {
  if (marked) return 'A curator marked them as impossible to hold together.';
  const row = members[0]?.row ?? {};
  return `The numbers given for ${textOf(row, 'property')} in ${textOf(row, 'validFor')} exclude each other.`;
}

function exclusivePairs(statements: readonly Statement[]): readonly (readonly string[])[] {
  const comparable = new Map<string, Statement[]>();
  for (const statement of statements) {
    const { row, isLink } = statement;
    if (isLink || row['validFor'] === undefined || rangeOf(row) === undefined) continue;
    const key = ['about', 'property', 'basis', 'unit', 'validFor'].map((name) => textOf(row, name)).join(' ');
    comparable.set(key, [...(comparable.get(key) ?? []), statement]);
  }
  return [...comparable.values()].flatMap((group) =>
    group.flatMap((one, index) =>
      group.slice(index + 1).flatMap((other) => (exclude(one.row, other.row) ? [[one.id, other.id]] : [])),
    ),
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
