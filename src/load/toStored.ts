import { present } from '../errors.js';
import { foldText } from '../model/foldText.js';
import { localizedProperty } from '../model/localizedProperty.js';
import { languages } from '../model/model.js';
import type { Field, Language, LinkType, Model, NodeType } from '../model/model.js';
import { isOrderedByItself, orderFieldsOf, scalarOrderProperty, unknownInOrder } from '../model/orderFields.js';
import { readPartialDate } from '../model/partialDate.js';
import { defaultsOf } from './checkRow.js';
import { displayObservation } from './displayObservation.js';
import { newKeySet } from './keySet.js';
import { labelsOf } from './labelsOf.js';
import type { Marked } from './labelsOf.js';
import { foldedNames, namesByLanguage } from './names.js';
import { orderKey } from './orderKey.js';
import { pickLanguage } from './pickLanguage.js';
import { relationshipId } from './relationshipId.js';
import { isInline, seedFieldsOf, seedFieldsOfLink } from './seedFields.js';
import { searchProperties } from './searchProperties.js';
import type { CodeLists, Seed, SeedRow, StoredNode, StoredRelationship } from './seed.js';
import { toOrderValue } from './toOrderValue.js';

type Properties = Record<string, unknown>;

/** Returns what is written for the node of a row: its labels, and its properties with all that is derived from them. */
export function toStoredNode(
  model: Model,
  codes: CodeLists,
  typeName: string,
  row: SeedRow,
  marked: Marked,
): StoredNode {
  const type = present(model.types.get(typeName), typeName);
  const id = String(row['id']);
  const properties = toProperties(model, seedFieldsOf(type), row);
  if (type.fields.has('labels')) {
    addNames(properties, row);
    Object.assign(properties, searchProperties(type, row));
  }
  addNodeOrders(model, properties, type, row);
  if (type.fields.has('display')) {
    for (const language of languages)
      addText(properties, 'display', language, displayObservation(codes, row, language));
  }
  return { id, type: typeName, ...labelsOf(model, type, id, marked), properties };
}

/** Returns what is written for a row of a relationship file. */
export function toStoredRelationship(model: Model, type: string, row: SeedRow): StoredRelationship {
  const link = present(model.links.get(present(model.relationships.get(type), type).link), type);
  const id = relationshipId(link.prefix, type, row);
  const properties: Properties = { id, ...toProperties(model, seedFieldsOfLink(link), row) };
  addLinkOrders(properties, link, row);
  return { id, type, from: String(row['from']), to: String(row['to']), properties };
}

/** Returns the relationships that a node's own row states; they repeat its certainty and sources. */
export function toInlineRelationships(model: Model, typeName: string, row: SeedRow): readonly StoredRelationship[] {
  return inlineRows(model, typeName, row).map((it) => toStoredRelationship(model, it.type, it.row));
}

/** Returns the rows that relationships stated by a node's own row would have in a file. */
export function inlineRows(
  model: Model,
  typeName: string,
  row: SeedRow,
): readonly { readonly type: string; readonly row: SeedRow }[] {
  const type: NodeType = present(model.types.get(typeName), typeName);
  return [...type.fields.values()].flatMap((field) => {
    if (field.kind !== 'relationship' || !isInline(type, field) || row[field.name] === undefined) return [];
    const [own, other] = [String(row['id']), String(row[field.name])];
    const [from, to] = field.direction === 'IN' ? [other, own] : [own, other];
    const repeated = { from, to, certainty: row['certainty'] ?? 'STATED', sources: row['sources'] };
    return [{ type: present(field.types[0], field.name), row: repeated }];
  });
}

/** Returns which nodes a mark's relationships put its label on. */
export function readMarked(model: Model, seed: Seed): Marked {
  const marked = newKeySet();
  for (const { mark } of model.types.values()) {
    if (mark === undefined) continue;
    for (const { row } of seed.relationships.get(mark.relationship) ?? [])
      if (mark.values.includes(String(row[mark.property]))) marked.add(String(row['from']));
  }
  return marked;
}

function toProperties(model: Model, fields: ReadonlyMap<string, Field>, row: SeedRow): Properties {
  const properties: Properties = {};
  for (const field of fields.values()) {
    const value = row[field.name];
    if (value !== undefined || field.kind === 'values') addProperty(model, properties, field, value);
  }
  return properties;
}

function addProperty(model: Model, properties: Properties, field: Field, value: unknown): void {
  switch (field.kind) {
    case 'property':
      addScalar(properties, field.property, field.type, value);
      return;
    case 'localized':
      addLocalized(properties, field.property, value as Partial<Record<Language, string>>);
      return;
    case 'values':
      addValues(model, properties, field, (value ?? []) as readonly SeedRow[]);
      return;
    case 'references':
      properties[field.property] = value;
      return;
    case 'relationship':
    case 'citing':
    case 'link':
      return;
  }
}

function addScalar(properties: Properties, property: string, type: string, value: unknown): void {
  properties[property] = value;
  if (type === 'String' || type === 'URL') properties[`${property}Folded`] = foldText(String(value));
  if (type !== 'PartialDate') return;
  const span = present(readPartialDate(String(value)), `the days of ${property}`);
  properties[`${property}Earliest`] = span.earliest;
  properties[`${property}Latest`] = span.latest;
}

/** An index over nodes is read in the order of its keys, so that every node has them all. */
function addNodeOrders(model: Model, properties: Properties, type: NodeType, row: SeedRow): void {
  for (const name of [type.name, ...type.interfaces]) {
    for (const order of orderFieldsOf(model.types.get(name) ?? type).values()) {
      if (order.kind !== 'scalar') continue;
      const { field } = order;
      const value = row[field.name];
      for (const descending of [false, true]) {
        properties[scalarOrderProperty(field, descending)] =
          value === undefined ? unknownInOrder(field, descending) : toOrderValue(field, value);
      }
    }
  }
}

/** The edges of a node are sorted once they are read; they keep only what their values do not say themselves. */
function addLinkOrders(properties: Properties, link: LinkType, row: SeedRow): void {
  for (const order of orderFieldsOf(link).values()) {
    if (order.kind !== 'scalar' || isOrderedByItself(order.field)) continue;
    const value = row[order.field.name];
    if (value !== undefined) properties[scalarOrderProperty(order.field, false)] = toOrderValue(order.field, value);
  }
}

function addLocalized(properties: Properties, property: string, texts: Partial<Record<Language, string>>): void {
  for (const language of languages) {
    const text = pickLanguage(texts, language);
    if (text === undefined) continue;
    addText(properties, property, language, text);
  }
}

/** A text is kept as it is read, and as it is compared. */
function addText(properties: Properties, property: string, language: Language, text: string): void {
  properties[localizedProperty(property, language)] = text;
  properties[`${localizedProperty(property, language)}Folded`] = foldText(text);
}

function addValues(
  model: Model,
  properties: Properties,
  field: Field & { kind: 'values' },
  values: readonly SeedRow[],
): void {
  const names = [...(model.values.get(field.type)?.fields.keys() ?? [])];
  const complete = values.map((value) =>
    Object.fromEntries(
      names.flatMap((name) => {
        const own = value[name] ?? defaultsOf(name);
        return own === undefined ? [] : [[name, own] as const];
      }),
    ),
  );
  properties[field.property] = JSON.stringify(complete);
  if (names.includes('scheme'))
    properties[`${field.property}Keys`] = values.map((it) => `${String(it['scheme'])}:${String(it['value'])}`);
}

function addNames(properties: Properties, row: SeedRow): void {
  const names = namesByLanguage((row['labels'] ?? []) as readonly SeedRow[]);
  addLocalized(properties, 'name', names);
  for (const language of languages) {
    properties[`nameOrder${language}`] = orderKey(pickLanguage(names, language) ?? '');
  }
  properties['namesFolded'] = foldedNames((row['labels'] ?? []) as readonly SeedRow[]);
}
