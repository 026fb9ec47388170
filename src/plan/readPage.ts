import { InputError } from '../errors.js';
import { decodeCursor } from '../contract/decodeCursor.js';
import type { Language } from '../model/model.js';
import type { Arguments } from './readArguments.js';
import type { OrderKey, Page } from './queryPlan.js';

const defaultSize = 20;
const largestSize = 100;

/** Returns the page that the arguments of a connection ask for. Throws an InputError for a size or cursor that cannot be. */
export function readPage(connection: string, args: Arguments, language: Language, nested: boolean): Page {
  const { first, last } = args;
  if (isGiven(first) && isGiven(last)) {
    throw new InputError('BAD_PAGE', `${connection}: expected first or last, got both.`);
  }
  const backward = isGiven(last);
  const size = readSize(connection, backward ? 'last' : 'first', backward ? last : first);
  const { order, idsDescending, orderName } = readOrder(connection, args['orderBy'], language);
  const place = (name: 'after' | 'before'): Page['after'] => {
    const cursor = args[name];
    if (!isGiven(cursor)) return undefined;
    return decodeCursor(String(cursor), { connection, orderName, keys: order.length, nested });
  };
  const after = place('after');
  const before = place('before');
  return { size, backward, order, idsDescending, after, before, connection, orderName };
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function readSize(connection: string, name: string, value: unknown): number {
  if (!isGiven(value)) return defaultSize;
  if (typeof value === 'number' && value >= 1 && value <= largestSize) return value;
  throw new InputError(
    'BAD_PAGE',
    `${connection}: expected ${name} between 1 and ${largestSize}, got ${String(value)}.`,
  );
}

interface ReadOrder {
  readonly order: readonly OrderKey[];
  readonly idsDescending: boolean;
  readonly orderName: string;
}

/** Keys after the id cannot change anything, since ids are unique; they are left out. */
function readOrder(connection: string, orderBy: unknown, language: Language): ReadOrder {
  const entries = Array.isArray(orderBy) ? orderBy.map((it) => Object.entries(it as object)[0]) : [];
  const order: OrderKey[] = [];
  const names: string[] = [];
  let idsDescending = false;
  for (const entry of entries) {
    if (entry === undefined) throw new InputError('BAD_ORDER', `${connection}: expected one field in each orderBy.`);
    const [name, direction] = entry as [string, unknown];
    const descending = direction === 'DESC';
    idsDescending = descending;
    if (name === 'id') break;
    order.push({ property: `${name}Order${language}`, descending });
    names.push(`${name}${language} ${descending ? 'DESC' : 'ASC'}`);
  }
  names.push(`id ${idsDescending ? 'DESC' : 'ASC'}`);
  return { order, idsDescending, orderName: names.join(', ') };
}
