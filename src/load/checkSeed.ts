import type { Problem } from '../errors.js';
import type { Field, Model, NodeType, RelationshipType } from '../model/model.js';
import { checkRow } from './checkRow.js';
import { checkValue } from './checkValue.js';
import { hasRows } from './seedFiles.js';
import { isInline, seedFieldsOf, seedFieldsOfLink } from './seedFields.js';
import type { CodeLists, PlacedRow, Seed } from './seed.js';
import { textOf } from './textOf.js';
import { linksOf } from './linksOf.js';
import { relationshipId } from './relationshipId.js';

interface Checking {
  readonly model: Model;
  readonly codes: CodeLists;
  /** The type of every node of the seed, by id. */
  readonly types: ReadonlyMap<string, string>;
  /** The ids of all links of the seed. */
  readonly links: ReadonlySet<string>;
}

/** Returns everything wrong with a seed, all files in one go: unknown files, fields and values, doubles, dangling ids, wrong ends. */
export function checkSeed(model: Model, codes: CodeLists, seed: Seed): readonly Problem[] {
  const types = new Map(
    [...seed.nodes].flatMap(([type, rows]) => rows.map(({ row }) => [String(row['id']), type] as const)),
  );
  const links = new Set(linksOf(model, seed).map(({ id }) => id));
  const checking: Checking = { model, codes, types, links };
  return [
    ...[...seed.nodes].flatMap(([name, rows]) => checkNodes(checking, name, rows)),
    ...[...seed.relationships].flatMap(([name, rows]) => checkRelationships(checking, name, rows)),
    ...checkDoubles(seed),
    ...checkSubject(checking, seed),
  ];
}

function checkNodes(checking: Checking, name: string, rows: readonly PlacedRow[]): readonly Problem[] {
  const type = checking.model.types.get(name);
  if (type === undefined || !hasRows(type)) {
    const known = [...checking.model.types.values()].filter(hasRows).map((it) => it.name);
    return [
      {
        where: fileOf(rows, `nodes/${name}.json`),
        expected: `a file named after one of ${known.join(', ')}`,
        got: `${name}.json`,
      },
    ];
  }
  const fields = seedFieldsOf(type);
  const rules = { model: checking.model, codes: checking.codes, fields, others: [] };
  return rows.flatMap((placed) => [
    ...checkRow(rules, placed),
    ...checkNodeId(type, placed),
    ...checkValue(type, placed),
    ...checkReferences(checking, fields, placed),
    ...[...fields.values()].flatMap((field) => checkInline(checking, type, field, placed)),
  ]);
}

function checkNodeId(type: NodeType, { row, where }: PlacedRow): readonly Problem[] {
  const id = String(row['id']);
  const form = new RegExp(`^${type.prefix}:[a-z0-9][a-z0-9-]*$`);
  return form.test(id)
    ? []
    : [{ where: `${where} id`, expected: `an id such as ${type.prefix}:short-name`, got: JSON.stringify(row['id']) }];
}

function checkReferences(
  { model, types, links }: Checking,
  fields: ReadonlyMap<string, Field>,
  { row, where }: PlacedRow,
): readonly Problem[] {
  return [...fields.values()].flatMap((field) => {
    if (field.kind !== 'references') return [];
    const value = row[field.name];
    const ids = Array.isArray(value) ? value : value === undefined ? [] : [value];
    if (field.target === model.linkInterface?.name) {
      const unknown = ids.map(String).filter((id) => !links.has(id));
      const expected = 'the id of a link of the seed: its type, start, kind and end';
      return unknown.map((id) => ({ where: `${where} ${field.name}`, expected, got: `${id}, which is not there` }));
    }
    const allowed = model.types.get(field.target)?.possibleTypes ?? [];
    return ids.flatMap((id: unknown) => checkEnd(types, `${where} ${field.name}`, String(id), allowed));
  });
}

function checkInline(
  { model, types }: Checking,
  type: NodeType,
  field: Field,
  { row, where }: PlacedRow,
): readonly Problem[] {
  if (field.kind !== 'relationship' || !isInline(type, field) || row[field.name] === undefined) return [];
  const allowed = model.types.get(field.target)?.possibleTypes ?? [];
  return checkEnd(types, `${where} ${field.name}`, String(row[field.name]), allowed);
}

function checkEnd(
  types: ReadonlyMap<string, string>,
  where: string,
  id: string,
  allowed: readonly string[],
): readonly Problem[] {
  const type = types.get(id);
  if (type === undefined)
    return [{ where, expected: 'the id of a node of the seed', got: `${id}, which is not there` }];
  return allowed.includes(type)
    ? []
    : [{ where, expected: `an id of ${allowed.join(' or ')}`, got: `${id}, which is a ${type}` }];
}

function checkRelationships(checking: Checking, name: string, rows: readonly PlacedRow[]): readonly Problem[] {
  const { model, codes } = checking;
  const type = model.relationships.get(name);
  const link = model.links.get(type?.link ?? '');
  if (type === undefined || link === undefined) {
    return [
      {
        where: fileOf(rows, `relationships/${name}.json`),
        expected: `a file named after one of ${[...model.relationships.keys()].join(', ')}`,
        got: `${name}.json`,
      },
    ];
  }
  const fields = seedFieldsOfLink(link);
  const rules = { model, codes, fields, others: ['from', 'to', 'key'] };
  return rows.flatMap((placed) => [
    ...checkRow(rules, placed),
    ...checkReferences(checking, fields, placed),
    ...checkEnds(checking, type, placed),
    ...checkKey(placed),
  ]);
}

function checkKey({ row, where }: PlacedRow): readonly Problem[] {
  const { key } = row;
  const valid = key === undefined || (typeof key === 'string' && /^[a-z0-9][a-z0-9-]*$/.test(key));
  return valid
    ? []
    : [{ where: `${where} key`, expected: 'lower-case letters, digits and hyphens', got: JSON.stringify(key) }];
}

function checkEnds({ types }: Checking, type: RelationshipType, { row, where }: PlacedRow): readonly Problem[] {
  const [from, to] = [textOf(row, 'from'), textOf(row, 'to')];
  const starts = [...new Set(type.ends.map((it) => it.from))];
  const problems = checkEnd(types, `${where} from`, from, starts);
  if (problems.length > 0) return [...problems, ...(types.has(to) ? [] : checkEnd(types, `${where} to`, to, []))];
  const ends = [...new Set(type.ends.filter((it) => it.from === types.get(from)).map((it) => it.to))];
  return checkEnd(types, `${where} to`, to, ends);
}

function checkDoubles(seed: Seed): readonly Problem[] {
  const seen = new Map<string, string>();
  const doubles: Problem[] = [];
  const note = (id: string, where: string): void => {
    const earlier = seen.get(id);
    if (earlier !== undefined)
      doubles.push({
        where,
        expected: 'an id that no other row has; a "key" tells parallel relationships apart',
        got: `${id}, as in ${earlier}`,
      });
    seen.set(id, where);
  };
  for (const rows of seed.nodes.values()) for (const { row, where } of rows) note(String(row['id']), where);
  for (const [type, rows] of seed.relationships)
    for (const { row, where } of rows) note(relationshipId('link', type, row), where);
  return doubles;
}

function checkSubject({ types }: Checking, seed: Seed): readonly Problem[] {
  const { subject } = seed.dataset;
  return subject === '' || types.has(subject)
    ? []
    : [{ where: 'dataset.json subject', expected: 'the id of a node of the seed', got: subject }];
}

function fileOf(rows: readonly PlacedRow[], otherwise: string): string {
  return rows[0]?.where.replace(/:\d+$/, '') ?? otherwise;
}
