import { mismatch } from '../errors.js';
import type { InputError } from '../errors.js';
import { cursorVersion } from './cursor.js';

interface Expected {
  readonly connection: string;
  readonly orderName: string;
  readonly keys: number;
  readonly nested: boolean;
}

/** Of what came, so much is shown again. */
const longestShown = 80;

interface DecodedPlace {
  readonly keys: readonly (string | number)[];
  readonly node: string;
  readonly link: string | undefined;
}

/** Returns the place that a cursor marks. Throws BAD_CURSOR when it is none, or one of another field or order. */
export function decodeCursor(cursor: string, expected: Expected): DecodedPlace {
  const content = readContent(cursor);
  const [version, connection, orderName, keys, ids] = content ?? [];
  if (version !== cursorVersion || !isText(connection) || !isText(orderName)) {
    throw badCursor(`a cursor of ${expected.connection}`, 'text that is no cursor');
  }
  if (connection !== expected.connection || orderName !== expected.orderName) {
    throw badCursor(
      `a cursor of ${expected.connection} in the order ${expected.orderName}`,
      `one of ${connection.slice(0, longestShown)} in the order ${orderName.slice(0, longestShown)}`,
    );
  }
  const [node, link] = isList(ids, isText) ? ids : [];
  if (
    !isList(keys, isKey) ||
    keys.length !== expected.keys ||
    node === undefined ||
    (link === undefined) === expected.nested
  ) {
    throw badCursor(`a cursor of ${expected.connection}`, 'a damaged one');
  }
  return { keys, node, link };
}

function badCursor(expected: string, got: string): InputError {
  return mismatch('BAD_CURSOR', { where: '', expected, got });
}

function readContent(cursor: string): readonly unknown[] | undefined {
  try {
    const content: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(content) && content.length === 5 ? content : undefined;
  } catch {
    return undefined;
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isKey(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

function isList<Item>(value: unknown, isItem: (item: unknown) => item is Item): value is readonly Item[] {
  return Array.isArray(value) && value.every(isItem);
}
