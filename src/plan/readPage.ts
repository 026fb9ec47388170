import { mismatch } from '../errors.js';
import { decodeCursor } from '../contract/decodeCursor.js';
import type { Planning } from './planning.js';
import type { Page } from './page.js';
import type { Arguments } from './readArguments.js';
import { readOrder } from './readOrder.js';
import type { Order, Ordered } from './readOrder.js';

const defaultSize = 20;
const largestSize = 100;

/** Returns the page that the arguments of a connection ask for. Throws an InputError for a size or cursor that cannot be. */
export function readPage(planning: Planning, connection: string, args: Arguments, ordered: Ordered): Page {
  const nested = ordered.link !== undefined;
  return readPageInOrder(connection, args, nested, readOrder(planning, connection, args['orderBy'], ordered));
}

/** Returns the page that the arguments of a connection ask for, in an order that they do not choose. */
export function readPageInOrder(connection: string, args: Arguments, nested: boolean, inOrder: Order): Page {
  const { first, last } = args;
  if (isGiven(first) && isGiven(last)) {
    throw mismatch('BAD_PAGE', { where: connection, expected: 'first or last', got: 'both' });
  }
  const backward = isGiven(last);
  const onward = backward ? '' : 'More comes page by page: give endCursor of pageInfo as after.';
  const size = readSize(connection, backward ? 'last' : 'first', backward ? last : first, { advice: onward });
  const { order, idsDescending, orderName } = inOrder;
  const place = (name: 'after' | 'before'): Page['after'] => {
    const cursor = args[name];
    if (!isGiven(cursor)) return undefined;
    return decodeCursor(String(cursor), {
      connection,
      orderName,
      keys: order.length,
      nested,
    });
  };
  const after = place('after');
  const before = place('before');
  const sizeAsked = isGiven(first) || isGiven(last);
  return { size, sizeAsked, backward, order, idsDescending, after, before, connection, orderName };
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

interface SizeLimits {
  readonly largest?: number;
  /** How to come to more than that. */
  readonly advice?: string;
}

/** Returns a number of rows. Throws BAD_PAGE when it is none of those that may be asked for. */
export function readSize(
  where: string,
  name: string,
  value: unknown,
  { largest = largestSize, advice = '' }: SizeLimits,
): number {
  if (!isGiven(value)) return defaultSize;
  if (typeof value === 'number' && value >= 1 && value <= largest) return value;
  const expected = `${name} between 1 and ${largest}`;
  throw mismatch('BAD_PAGE', { where, expected, got: String(value) }, advice);
}
