import { InvariantError } from '../errors.js';
import type { PageRows, Row } from './answering.js';
import { cursorOf } from './cursorOf.js';

/** Returns the rows of a page in the asked order, without the one that only tells that there is more. */
export function shownRows({ page, rows }: PageRows): readonly Row[] {
  const shown = rows.slice(0, page.size);
  return page.backward ? shown.reverse() : shown;
}

/** Returns a field of PageInfo, as the Relay Cursor Connections Specification defines it. */
export function completePageInfo(rows: PageRows, name: string): unknown {
  const { page } = rows;
  const more = rows.rows.length > page.size;
  const shown = shownRows(rows);
  const edge = name === 'startCursor' ? shown[0] : shown[shown.length - 1];
  switch (name) {
    case 'hasNextPage':
      return page.backward ? page.before !== undefined : more;
    case 'hasPreviousPage':
      return page.backward ? more : page.after !== undefined;
    case 'startCursor':
    case 'endCursor':
      return edge === undefined ? null : cursorOf(rows, edge);
    default:
      throw new InvariantError(`PageInfo has no field ${name}.`);
  }
}
