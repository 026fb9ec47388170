import type { RootPlan } from '../plan/queryPlan.js';
import type { Columns } from './answering.js';
import { rootPage } from './readColumns.js';

/** Says whether the row of a root connection tells that no node meets its condition, whatever the page. */
export function foundNothing({ origin }: RootPlan, columns: Columns): boolean {
  if (origin.kind !== 'scan') return false;
  const { page, rows, total } = origin;
  const found = rootPage(columns, page);
  if (total) return found.total === 0;
  return rows && page.after === undefined && page.before === undefined && found.rows.length === 0;
}
