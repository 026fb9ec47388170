import type { Problem } from '../errors.js';
import type { Field, Model, NodeType, RelationshipType } from '../model/model.js';
import { readDay } from '../model/partialDate.js';
import { checkRow } from './checkRow.js';
import { checkValue } from './checkValue.js';
import { hasRows } from './seedFiles.js';
import { isInline, seedFieldsOf, seedFieldsOfLink } from './seedFields.js';
import type { CodeLists, PlacedRow, Seed } from './seed.js';
import { findDoubles } from './findDoubles.js';
import { indexNodes } from './indexNodes.js';
import type { NodeIndex } from './indexNodes.js';
import { newKeySet } from './keySet.js';
import type { KeySet } from './keySet.js';
import { linksOf } from './linksOf.js';
import { textOf } from './textOf.js';

interface Checking {
  readonly model: Model;
  readonly codes: CodeLists;
  readonly nodes: NodeIndex;
  /** The ids of all links of the seed. */
  readonly links: KeySet;
}

/** Returns everything wrong with a seed, all files in one go: unknown files, fields and values, doubles, dangling ids, wrong ends. */
export function checkSeed(model: Model, codes: CodeLists, seed: Seed): readonly Problem[] {
  const nodes = indexNodes(seed);
  const { links, doubled } = readLinks(model, seed);
  const checking: Checking = { model, codes, nodes, links };
  const problems: Problem[] = [];
  const note = (problem: Problem): number => problems.push(problem);
  for (const [name, rows] of seed.nodes) checkNodes(checking, name, rows, note);
  for (const [name, rows] of seed.relationships) checkRelationships(checking, name, rows, note);
  findDoubles(model, seed, new Set([...doubled, ...doubledNodes(seed, nodes)])).forEach(note);
  checkDataset(checking, seed).forEach(note);
  return problems;
}

/** Returns the ids of all links, and those that more than one has. */
function readLinks(model: Model, seed: Seed): { links: KeySet; doubled: readonly string[] } {
  const links = newKeySet();
  const doubled: string[] = [];
  for (const { id } of linksOf(model, seed)) if (!links.add(id)) doubled.push(id);
  return { links, doubled };
}

/** Returns the ids that more than one node has: the index knows the last of them only. */
function doubledNodes(seed: Seed, nodes: NodeIndex): readonly string[] {
  const doubled: string[] = [];
  let number = 0;
  for (const rows of seed.nodes.values()) {
    for (const { row } of rows) {
      if (nodes.numberOf(String(row['id'])) !== number) doubled.push(String(row['id']));
      number += 1;
    }
  }
  return doubled;
}

function checkNodes(
  checking: Checking,
  name: string,
  rows: Iterable<PlacedRow>,
  note: (problem: Problem) => void,
): void {
  const type = checking.model.types.get(name);
  if (type === undefined || !hasRows(type)) {
    const known = [...checking.model.types.values()].filter(hasRows).map((it) => it.name);
    note({
      where: fileOf(rows, `nodes/${name}.json`),
      expected: `a file named after one of ${known.join(', ')}`,
      got: `${name}.json`,
    });
    return;
  }
  const fields = seedFieldsOf(type);
  const rules = { model: checking.model, codes: checking.codes, fields, others: [] };
  for (const placed of rows) {
    checkRow(rules, placed).forEach(note);
    checkNodeId(type, placed).forEach(note);
    checkValue(type, placed).forEach(note);
    checkReferences(checking, fields, placed).forEach(note);
    for (const field of fields.values()) checkInline(checking, type, field, placed).forEach(note);
  }
}

function checkNodeId(type: NodeType, { row, where }: PlacedRow): readonly Problem[] {
  const id = String(row['id']);
  const form = new RegExp(`^${type.prefix}:[a-z0-9][a-z0-9-]*$`);
  return form.test(id)
    ? []
    : [{ where: `${where} id`, expected: `an id such as ${type.prefix}:short-name`, got: JSON.stringify(row['id']) }];
}

function checkReferences(
  { model, nodes, links }: Checking,
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
    return ids.flatMap((id: unknown) => checkEnd(nodes, `${where} ${field.name}`, String(id), allowed));
  });
}

function checkInline(
  { model, nodes }: Checking,
  type: NodeType,
  field: Field,
  { row, where }: PlacedRow,
): readonly Problem[] {
  if (field.kind !== 'relationship' || !isInline(type, field) || row[field.name] === undefined) return [];
  const allowed = model.types.get(field.target)?.possibleTypes ?? [];
  return checkEnd(nodes, `${where} ${field.name}`, String(row[field.name]), allowed);
}

function checkEnd(nodes: NodeIndex, where: string, id: string, allowed: readonly string[]): readonly Problem[] {
  const type = nodes.typeOf(id);
  if (type === undefined)
    return [{ where, expected: 'the id of a node of the seed', got: `${id}, which is not there` }];
  return allowed.includes(type)
    ? []
    : [{ where, expected: `an id of ${allowed.join(' or ')}`, got: `${id}, which is a ${type}` }];
}

function checkRelationships(
  checking: Checking,
  name: string,
  rows: Iterable<PlacedRow>,
  note: (problem: Problem) => void,
): void {
  const { model, codes } = checking;
  const type = model.relationships.get(name);
  const link = model.links.get(type?.link ?? '');
  if (type === undefined || link === undefined) {
    note({
      where: fileOf(rows, `relationships/${name}.json`),
      expected: `a file named after one of ${[...model.relationships.keys()].join(', ')}`,
      got: `${name}.json`,
    });
    return;
  }
  const fields = seedFieldsOfLink(link);
  const rules = { model, codes, fields, others: ['from', 'to', 'key'] };
  for (const placed of rows) {
    checkRow(rules, placed).forEach(note);
    checkReferences(checking, fields, placed).forEach(note);
    checkEnds(checking, type, placed).forEach(note);
    checkKey(placed).forEach(note);
  }
}

function checkKey({ row, where }: PlacedRow): readonly Problem[] {
  const { key } = row;
  const valid = key === undefined || (typeof key === 'string' && /^[a-z0-9][a-z0-9-]*$/.test(key));
  return valid
    ? []
    : [{ where: `${where} key`, expected: 'lower-case letters, digits and hyphens', got: JSON.stringify(key) }];
}

function checkEnds({ nodes }: Checking, type: RelationshipType, { row, where }: PlacedRow): readonly Problem[] {
  const [from, to] = [textOf(row, 'from'), textOf(row, 'to')];
  const starts = [...new Set(type.ends.map((it) => it.from))];
  const problems = checkEnd(nodes, `${where} from`, from, starts);
  if (problems.length > 0)
    return [...problems, ...(nodes.numberOf(to) !== undefined ? [] : checkEnd(nodes, `${where} to`, to, []))];
  const ends = [...new Set(type.ends.filter((it) => it.from === nodes.typeOf(from)).map((it) => it.to))];
  return checkEnd(nodes, `${where} to`, to, ends);
}

/** What the dataset leaves out is a problem where it is read. */
function checkDataset({ model, nodes }: Checking, { dataset: { date, subject } }: Seed): readonly Problem[] {
  const owners = model.roots.flatMap(({ through }) => (through === undefined ? [] : [through.split('.')[0] ?? '']));
  const types = owners.length === 0 ? [...model.types.keys()] : owners;
  const allowed = [...new Set(types.flatMap((it) => model.types.get(it)?.possibleTypes ?? []))];
  return [
    ...(date === '' || readDay(date) !== undefined
      ? []
      : [{ where: 'dataset.json date', expected: 'a day of the calendar, such as 2012-06-14', got: date }]),
    ...(subject === '' ? [] : checkEnd(nodes, 'dataset.json subject', subject, allowed)),
  ];
}

function fileOf(rows: Iterable<PlacedRow>, otherwise: string): string {
  for (const { where } of rows) return where.replace(/:\d+$/, '');
  return otherwise;
}
