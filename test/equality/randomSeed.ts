import { defaultsOf } from '../../src/load/checkRow.js';
import type { CodeEntry, DatasetRow, SeedRow } from '../../src/load/seed.js';
import { relationshipId } from '../../src/load/relationshipId.js';
import { hasRows } from '../../src/load/seedFiles.js';
import { isInline, seedFieldsOf, seedFieldsOfLink } from '../../src/load/seedFields.js';
import { languages } from '../../src/model/model.js';
import type { Field, LinkType, Model, NodeType, PropertyField, RelationshipType } from '../../src/model/model.js';
import type { Random } from './random.js';
import { randomScalar, randomText } from './randomScalar.js';

/** A seed that follows from the model alone: whatever types and fields the schema has, it has rows for them. */
export interface RandomSeed {
  readonly dataset: DatasetRow;
  readonly nodes: ReadonlyMap<string, readonly SeedRow[]>;
  readonly relationships: ReadonlyMap<string, readonly SeedRow[]>;
  readonly codes: ReadonlyMap<string, readonly CodeEntry[]>;
}

interface Making {
  readonly model: Model;
  readonly random: Random;
  readonly codes: ReadonlyMap<string, readonly CodeEntry[]>;
  /** The ids of the nodes of each object type. */
  readonly ids: ReadonlyMap<string, readonly string[]>;
  readonly size: SeedSize;
}

/** How large a random seed is. */
export interface SeedSize {
  /** What ids end with, after the prefix of their type; as many nodes of each type as there are to be are drawn from these. */
  readonly stems: readonly string[];
  readonly nodesOfType: number;
  /** For each pair of types that a relationship type may join. */
  readonly relationshipsOfEnds: number;
}

/** Ends of ids whose order by code point is neither that of their numbers nor that of a dictionary. */
const stems = [
  'a',
  'a-1',
  'a-b',
  'a1',
  'a10',
  'a2',
  'b',
  'b-2',
  '0',
  '00',
  '9z',
  'zz',
  'z-9',
  'k',
  'k0',
  'kk',
] as const;

const wholeSize: SeedSize = { stems, nodesOfType: 11, relationshipsOfEnds: 16 };

/** Returns random rows for every type and relationship of a model. */
export function randomSeed(model: Model, random: Random, size = wholeSize): RandomSeed {
  const objects = [...model.types.values()].filter(hasRows);
  const ids = new Map(
    objects.map((type) => [
      type.name,
      random.several(size.stems, size.nodesOfType).map((stem) => `${type.prefix}:${stem}`),
    ]),
  );
  const making: Making = { model, random, codes: codesOf(model), ids, size };
  const inline = new Set(
    objects.flatMap((type) =>
      [...type.fields.values()].flatMap((it) => (it.kind === 'relationship' && isInline(type, it) ? it.types : [])),
    ),
  );
  const relationships = [...model.relationships.values()].filter((it) => !inline.has(it.type));
  return {
    dataset: datasetOf(making),
    nodes: new Map(
      objects.map((type) => [type.name, (ids.get(type.name) ?? []).map((id) => rowOfNode(making, type, id))]),
    ),
    relationships: withLinkReferences(
      making,
      new Map(relationships.map((type) => [type.type, rowsOfRelationship(making, type)])),
    ),
    codes: making.codes,
  };
}

/** Root fields over relationships begin at the dataset's subject, so it is of the type that they begin with. */
function datasetOf({ model, random, ids }: Making): DatasetRow {
  const owner = model.roots.find((it) => it.through !== undefined)?.through?.split('.')[0];
  const subject = random.pick(ids.get(owner ?? '') ?? [...ids.values()].flat());
  return { name: 'random', date: '2016-06-15', licence: 'CC0', citation: 'random', subject };
}

function codesOf(model: Model): ReadonlyMap<string, readonly CodeEntry[]> {
  const owners = [...model.types.values(), ...model.links.values(), ...model.values.values()];
  const fields: readonly Field[] = owners.flatMap((owner) => [...owner.fields.values()]);
  const lists = new Set(
    fields.flatMap((field) => (field.kind === 'property' && field.code !== undefined ? [field.code] : [])),
  );
  return new Map(
    [...lists].map((list) => [
      list,
      ['ONE', 'TWO', 'three', 'f-o/ur'].map((code) => ({ code, EN: `${code} in English`, NB: `${code} på norsk` })),
    ]),
  );
}

function rowOfNode(making: Making, type: NodeType, id: string): SeedRow {
  const fields = [...seedFieldsOf(type).values()].filter((field) => field.name !== 'id');
  const row = { id, ...rowOf(making, fields) };
  return type.fields.has('display') ? withOneValue(making, row) : row;
}

/** The ways in which a value can be stated exclude each other: see checkValue. */
function withOneValue({ random, codes }: Making, row: SeedRow): SeedRow {
  const ways = ['quantity', 'low', 'high', 'text', 'date'];
  const unit = codes.get('unit')?.[0]?.code;
  const value = random.pick([
    { quantity: random.below(100), unit },
    { low: random.below(100), unit },
    { low: random.below(50), high: 50 + random.below(50), unit },
    { text: randomText(random) },
    { date: `20${10 + random.below(20)}` },
  ]);
  return { ...Object.fromEntries(Object.entries(row).filter(([key]) => !ways.includes(key))), ...value };
}

function rowsOfRelationship(making: Making, type: RelationshipType): readonly SeedRow[] {
  const { model, random, ids, size } = making;
  const link = model.links.get(type.link);
  const fields = link === undefined ? [] : [...seedFieldsOfLink(link).values()];
  const seen = new Map<string, number>();
  return type.ends.flatMap((ends) =>
    Array.from({ length: size.relationshipsOfEnds }, (): SeedRow => {
      const from = pickUneven(random, ids.get(ends.from) ?? []);
      const to = pickUneven(random, ids.get(ends.to) ?? []);
      const earlier = seen.get(`${from} ${to}`) ?? 0;
      seen.set(`${from} ${to}`, earlier + 1);
      return { from, to, ...(earlier === 0 ? {} : { key: `k${earlier}` }), ...rowOf(making, fields) };
    }),
  );
}

/** Links name other links once all are made, since their ids follow from their ends. */
function withLinkReferences(
  { model, random }: Making,
  relationships: ReadonlyMap<string, readonly SeedRow[]>,
): ReadonlyMap<string, readonly SeedRow[]> {
  const linkOf = (type: string): LinkType | undefined => model.links.get(model.relationships.get(type)?.link ?? '');
  const ids = [...relationships].flatMap(([type, rows]) =>
    standsAlone(model, type) ? rows.map((row) => relationshipId(linkOf(type)?.prefix ?? '', type, row)) : [],
  );
  return new Map(
    [...relationships].map(([type, rows]) => {
      const fields = [...(linkOf(type)?.fields.values() ?? [])].filter(
        (field) => field.kind === 'references' && field.target === model.linkInterface?.name,
      );
      const references = (): SeedRow =>
        Object.fromEntries(fields.map((field) => [field.name, random.several(ids, 1 + random.below(2))]));
      return [type, rows.map((row) => (random.chance(0.05) ? { ...row, ...references() } : row))];
    }),
  );
}

/** Links to what is no entity never stand alone. */
function standsAlone(model: Model, type: string): boolean {
  const to = model.linkInterface?.fields.get('to');
  const possible = to?.kind === 'link' ? (model.types.get(to.type)?.possibleTypes ?? []) : [];
  return model.relationships.get(type)?.ends.every((pair) => possible.includes(pair.to)) === true;
}

/** Some nodes have many relationships and some none. */
function pickUneven(random: Random, ids: readonly string[]): string {
  return ids[Math.min(random.below(ids.length), random.below(ids.length))] ?? random.pick(ids);
}

function rowOf(making: Making, fields: readonly Field[]): SeedRow {
  const given = fields.filter((field) => field.nonNull || field.kind === 'relationship' || making.random.chance(0.6));
  return Object.fromEntries(given.map((field) => [field.name, valueOf(making, field)]));
}

function valueOf(making: Making, field: Field): unknown {
  const { model, random } = making;
  switch (field.kind) {
    case 'property':
      return scalarOf(making, field);
    case 'localized':
      return Object.fromEntries(
        random.several(languages, 1 + random.below(languages.length)).map((language) => [language, randomText(random)]),
      );
    case 'values': {
      const all = [...(model.values.get(field.type)?.fields.values() ?? [])];
      const fields = all.map((own) => (defaultsOf(own.name) === undefined ? own : { ...own, nonNull: false }));
      return Array.from({ length: 1 + random.below(4) }, () => rowOf(making, fields));
    }
    case 'references': {
      const ids = idsOf(making, field.target);
      // Links are named later: see withLinkReferences.
      if (ids.length === 0) return [];
      return field.list ? Array.from({ length: 1 + random.below(3) }, () => random.pick(ids)) : random.pick(ids);
    }
    case 'relationship':
      return random.pick(idsOf(making, field.target));
    case 'citing':
    case 'link':
      return undefined;
  }
}

function scalarOf({ model, random, codes }: Making, field: PropertyField): unknown {
  if (field.code !== undefined) return random.pick(codes.get(field.code) ?? []).code;
  return randomScalar(model, field.type, random);
}

function idsOf({ model, ids }: Making, target: string): readonly string[] {
  return (model.types.get(target)?.possibleTypes ?? []).flatMap((type) => ids.get(type) ?? []);
}
