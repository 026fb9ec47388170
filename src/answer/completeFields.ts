import { present } from '../errors.js';
import type { FieldShape, SelectionShape, ValueShape } from '../plan/queryPlan.js';
import type { SentenceShape } from '../plan/sentenceShape.js';
import { invalid } from './answering.js';
import type { Answering, PageRows, Path, Row } from './answering.js';
import { completeLeaf } from './completeLeaf.js';
import { composeSentence } from './composeSentence.js';
import type { StoredValue } from './composeSentence.js';
import { completePageInfo, shownRows } from './completePage.js';
import { namedAcross } from './namedAcross.js';
import { onlyBearer } from './onlyBearer.js';
import { cursorOf } from './cursorOf.js';

/** What a key of the response can take its value from. */
interface Sources {
  /** The node whose key it is, or from which the page leads. */
  readonly id?: string;
  readonly row?: Row;
  readonly page?: PageRows;
  readonly object?: Readonly<Record<string, unknown>>;
}

type Completed = Record<string, unknown> | typeof invalid;

/**
 * Returns an object of the response, its keys in the order of the selection. Where a value that must not be null is
 * null, the error is recorded and the nearest key that may be null becomes null; what comes after it inside that key
 * is not looked at, so that one null has one error.
 * Implements Value Completion and Handling Field Errors of the GraphQL specification (October 2021, 6.4.3, 6.4.4).
 */
export function completeFields(
  answering: Answering,
  fields: readonly FieldShape[],
  sources: Sources,
  path: Path,
): Completed {
  const object: Record<string, unknown> = {};
  for (const field of fields) {
    const value = completeField(answering, field, sources, { above: path, key: field.responseKey });
    if (value === invalid) return invalid;
    setKey(object, field.responseKey, value);
  }
  return object;
}

/** Sets a key of a response; one that JavaScript takes for the prototype is a key like others. */
export function setKey(object: Record<string, unknown>, key: string, value: unknown): void {
  if (key !== '__proto__') object[key] = value;
  else Object.defineProperty(object, key, { value, enumerable: true, writable: true, configurable: true });
}

function pathOf(path: Path): readonly (string | number)[] {
  return [...(path.above === undefined ? [] : pathOf(path.above)), path.key];
}

function completeField(answering: Answering, field: FieldShape, sources: Sources, path: Path): unknown {
  const value = completeValueSafely(answering, field, sources, path);
  if (value === invalid) return field.nonNull ? invalid : null;
  if (value !== null && value !== undefined) return value;
  if (!field.nonNull) return null;
  answering.errors.push({
    message: `Cannot return null for non-nullable field ${field.parentType}.${field.fieldName}.`,
    locations: field.locations,
    path: pathOf(path),
  });
  return invalid;
}

function completeValueSafely(answering: Answering, field: FieldShape, sources: Sources, path: Path): unknown {
  try {
    return completeValue(answering, field.value, sources, path);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    answering.errors.push({ message, locations: field.locations, path: pathOf(path), cause: error });
    return invalid;
  }
}

function completeValue(answering: Answering, value: ValueShape, sources: Sources, path: Path): unknown {
  switch (value.kind) {
    case 'typename':
      return value.name;
    case 'read':
      return completeStored(answering, value.type, sources.row?.[value.position]);
    case 'valueField':
      return completeStored(answering, value.type, sources.object?.[value.name]);
    case 'values':
      return completeItems(readObjects(sources.row?.[value.position]), path, (object, itemPath) =>
        completeFields(answering, value.fields, { object }, itemPath),
      );
    case 'valueObjects':
      return completeItems(readObjects(sources.object?.[value.name]), path, (object, itemPath) =>
        completeFields(answering, value.fields, { object }, itemPath),
      );
    case 'ofNode': {
      const id = String(present(sources.row, 'an edge')[0]);
      return completeValue(
        answering,
        value.value,
        { id, row: present(answering.rowsOf(value.level).get(id), id) },
        path,
      );
    }
    case 'references':
      return completeReferences(answering, value.selection, sources.row?.[value.position], path);
    case 'reference':
      return completeReference(answering, value.selection, sources.row?.[value.position], path);
    case 'object': {
      const object = objectAt(sources, value.name);
      return object === undefined ? null : completeFields(answering, value.fields, { object }, path);
    }
    case 'objects':
      return completeItems(listAt(sources, value.name) as readonly Answered[], path, (object, itemPath) =>
        completeFields(answering, value.fields, { object }, itemPath),
      );
    case 'receipt':
      return null;
    case 'listed':
      return listAt(sources, value.name).map((it) => completeStored(answering, value.type, it));
    case 'named':
      return completeReference(answering, value.selection, sources.object?.[value.name], path);
    case 'allNamed':
      return completeReferences(answering, value.selection, sources.object?.[value.name], path);
    case 'across': {
      const named = namedAcross(answering, value, sources.object);
      const { size } = value;
      if (named.length > size) answering.cutLists.push({ path: pathOf(path), count: named.length, size });
      return completeReferences(answering, value.selection, named.slice(0, size), path);
    }
    case 'sentence':
      return completeSentence(answering, value, present(sources.row, 'a link'));
    case 'connection': {
      const id = present(sources.id, 'a node');
      return completeFields(answering, value.fields, { id, page: answering.pageOf(value.hop, id) }, path);
    }
    case 'facets':
      return completeFields(answering, value.fields, sources, path);
    case 'facet': {
      const page = present(sources.page, 'a page');
      return completeItems(answering.facetOf(value.facet, sources.id), path, (row, itemPath) =>
        completeFields(answering, value.fields, { row, page }, itemPath),
      );
    }
    default:
      return completePage(answering, value, sources, path);
  }
}

type PageValue = Extract<
  ValueShape,
  { kind: 'edges' | 'nodes' | 'pageInfo' | 'pageInfoField' | 'totalCount' | 'cursor' | 'edgeNode' | 'match' | 'kinds' }
>;

function completePage(answering: Answering, value: PageValue, sources: Sources, path: Path): unknown {
  const page = present(sources.page, 'a page');
  const idOf = (row: Row): string => String(row[0]);
  switch (value.kind) {
    case 'totalCount':
      return page.total;
    case 'kinds':
      return completeItems(page.kinds ?? [], path, (object, itemPath) =>
        completeFields(answering, value.fields, { object }, itemPath),
      );
    case 'nodes':
      return completeItems(shownRows(page), path, (row, itemPath) =>
        completeNode(answering, value.selection, idOf(row), itemPath),
      );
    case 'edges':
      return completeItems(shownRows(page), path, (row, itemPath) =>
        completeFields(answering, value.fields, { row, page }, itemPath),
      );
    case 'pageInfo':
      return completeFields(answering, value.fields, { page }, path);
    case 'pageInfoField':
      return completePageInfo(page, value.name);
    case 'cursor':
      return cursorOf(page, present(sources.row, 'an edge'));
    case 'edgeNode':
      return completeNode(answering, value.selection, idOf(present(sources.row, 'an edge')), path);
    case 'match': {
      const row = onlyBearer(page);
      return row === undefined ? null : completeNode(answering, value.selection, idOf(row), path);
    }
  }
}

type Answered = Readonly<Record<string, unknown>>;

function objectAt({ object }: Sources, name: string): Answered | undefined {
  return (object?.[name] ?? undefined) as Answered | undefined;
}

function listAt({ object }: Sources, name: string): readonly unknown[] {
  return (object?.[name] ?? []) as readonly unknown[];
}

function completeStored(answering: Answering, type: string, stored: unknown): unknown {
  return stored === null || stored === undefined ? null : completeLeaf(answering.leafType(type), stored);
}

/** Returns a list. An item of it must not be null; one that is makes the whole list invalid. */
export function completeItems<Item>(
  items: readonly Item[],
  path: Path,
  complete: (item: Item, path: Path) => unknown,
): unknown {
  const list: unknown[] = [];
  for (const [index, item] of items.entries()) {
    const value = complete(item, { above: path, key: index });
    if (value === invalid) return invalid;
    list.push(value);
  }
  return list;
}

function readObjects(stored: unknown): readonly Readonly<Record<string, unknown>>[] {
  return typeof stored === 'string' ? (JSON.parse(stored) as Readonly<Record<string, unknown>>[]) : [];
}

/** Ids that no node bears are left out; the loader lets none pass. */
function completeReferences(answering: Answering, selection: SelectionShape, stored: unknown, path: Path): unknown {
  const rows = answering.rowsOf(selection.level);
  const ids = Array.isArray(stored) ? stored.map(String).filter((id) => rows.has(id)) : [];
  return completeItems(ids, path, (id, itemPath) => completeNode(answering, selection, id, itemPath));
}

function completeReference(answering: Answering, selection: SelectionShape, stored: unknown, path: Path): unknown {
  const known = typeof stored === 'string' && answering.rowsOf(selection.level).has(stored);
  return known ? completeNode(answering, selection, stored, path) : null;
}

function completeSentence(answering: Answering, shape: SentenceShape, row: Row): string | null {
  const sentence = shape.sentences.get(String(row[shape.typePosition]));
  if (sentence === undefined) return null;
  const read = (name: string): StoredValue => {
    const place = sentence.places.get(name);
    if (place?.named === undefined) return place === undefined ? undefined : (row[place.position] as StoredValue);
    return answering.rowsOf(place.named.level).get(String(row[place.position]))?.[place.named.position] as StoredValue;
  };
  return composeSentence(sentence.saying, read, shape.day);
}

/** Returns the object of a node under a selection, the same one wherever it is met, unless it holds errors of its place. */
export function completeNode(answering: Answering, selection: SelectionShape, id: string, path: Path): unknown {
  const made = answering.made.get(selection) ?? new Map<string, unknown>();
  answering.made.set(selection, made);
  const found = made.get(id);
  if (found !== undefined) return found;
  const row = answering.rowsOf(selection.level).get(id) ?? [id];
  const errorsBefore = answering.errors.length;
  const fields = selection.fields.get(answering.typeOf(id)) ?? [];
  const object = completeFields(answering, fields, { id, row }, path);
  if (answering.errors.length === errorsBefore) made.set(id, object);
  return object;
}
