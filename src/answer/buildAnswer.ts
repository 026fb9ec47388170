/**
 * This room puts the answer together: plan and rows in, the finished value of a root field out.
 * It looks nothing up outside the rows and decides nothing that the plan has not decided.
 */
import { isLeafType } from 'graphql';
import { InvariantError, mismatch, present } from '../errors.js';
import type { InputError } from '../errors.js';
import type { Contract } from '../contract/contract.js';
import type { Model } from '../model/model.js';
import { linkTypeOfId, typeOfId } from '../plan/checkId.js';
import type { FieldShape, RootPlan } from '../plan/queryPlan.js';
import { invalid } from './answering.js';
import type { Answering, Columns, FieldError, Path } from './answering.js';
import { completeFields, completeItems, completeNode } from './completeFields.js';
import type { CutList } from './cutList.js';
import { facetReader } from './readFacets.js';
import { emptyPage, levelReader, pageReader, resolvedPages, rootPage } from './readColumns.js';

export interface RootAnswer {
  readonly value: unknown;
  readonly errors: readonly FieldError[];
  readonly cutLists: readonly CutList[];
}

/** Returns the value of a root field from the row that its statement gave. Throws AMBIGUOUS_NAME for a name with several hits. */
export function buildAnswer(contract: Contract, root: RootPlan, columns: Columns): RootAnswer {
  const answering = newAnswering(contract, columns);
  const value = completeRoot(answering, root, columns, { above: undefined, key: root.responseKey });
  const { errors, cutLists } = answering;
  return { value: value === invalid ? null : value, errors, cutLists };
}

/** Returns an object of an answer that is made apart from its root field, such as a receipt; null when the schema cannot be kept. */
export function buildObject(
  contract: Contract,
  fields: readonly FieldShape[],
  columns: Columns,
  object: Readonly<Record<string, unknown>>,
): Record<string, unknown> | null {
  const made = completeFields(newAnswering(contract, columns), fields, { object }, { above: undefined, key: '' });
  return made === invalid ? null : made;
}

function newAnswering(contract: Contract, columns: Columns): Answering {
  return {
    rowsOf: levelReader(columns),
    pageOf: pageReader(columns),
    facetOf: facetReader(columns),
    leafType: (name) => {
      const type = contract.schema.getType(name);
      if (!isLeafType(type)) throw new InvariantError(`${name} is no scalar or enum.`);
      return type;
    },
    typeOf: (id) => typeOf(contract.model, id),
    errors: [],
    cutLists: [],
    made: new Map(),
  };
}

function completeRoot(answering: Answering, root: RootPlan, columns: Columns, path: Path): unknown {
  const { shape } = root;
  const ids = foundOf(answering, root);
  switch (shape.kind) {
    case 'node': {
      const [id] = ids;
      if (ids.length > 1) throw ambiguousName(root, ids);
      return id === undefined ? null : completeNode(answering, shape.selection, id, path);
    }
    case 'nodes': {
      const known = new Set(ids);
      return shape.ids.map((id, index) => {
        if (!known.has(id)) return null;
        const node = completeNode(answering, shape.selection, id, { above: path, key: index });
        return node === invalid ? null : node;
      });
    }
    case 'connection':
      return completeFields(answering, shape.fields, { page: rootPage(columns, shape.page) }, path);
    case 'resolutions': {
      const pages = resolvedPages(columns, shape.page);
      return completeItems(shape.texts, path, ({ text, position }, itemPath) => {
        const page = position === undefined ? emptyPage(shape.page) : present(pages[position], text);
        return completeFields(answering, shape.fields, { object: { text }, page }, itemPath);
      });
    }
    case 'answer': {
      const object = columns['answer'] as Readonly<Record<string, unknown>> | undefined;
      return object === undefined ? null : completeFields(answering, shape.fields, { object }, path);
    }
    case 'release': {
      const object = columns['release'] as Readonly<Record<string, unknown>> | undefined;
      return object === undefined ? null : completeFields(answering, shape.fields, { object }, path);
    }
    case 'through': {
      const [id] = ids;
      if (id === undefined) return null;
      return completeFields(answering, shape.fields, { id, page: answering.pageOf(shape.hop, id) }, path);
    }
  }
}

/** The nodes that the origin found. A statement may have read for other root fields too. */
function foundOf(answering: Answering, { origin, level }: RootPlan): readonly string[] {
  if (origin.kind === 'release' || origin.kind === 'chosen') return [];
  const rows = answering.rowsOf(level);
  return origin.kind === 'ids' ? origin.ids.filter((id) => rows.has(id)) : [...rows.keys()];
}

function typeOf(model: Model, id: string): string {
  return present(typeOfId(model, id) ?? linkTypeOfId(model, id), `the type of ${id}`);
}

function ambiguousName(root: RootPlan, ids: readonly string[]): InputError {
  const shown = ids.slice(0, 10);
  const more = ids.length > shown.length ? ' and more' : '';
  const expected = `${root.origin.kind === 'identifier' ? 'an identifier' : 'a name'} that one thing bears`;
  const got = `one that several do: ${shown.join(', ')}${more}`;
  return mismatch('AMBIGUOUS_NAME', { where: root.fieldName, expected, got }, 'Ask by id.', { candidates: shown });
}
