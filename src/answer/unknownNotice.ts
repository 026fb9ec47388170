import type { Language } from '../model/model.js';
import type { NamedPlan } from '../plan/planNamed.js';
import type { Columns } from './answering.js';
import { composeNotice } from './composeNotice.js';
import type { Notice } from './notice.js';
import { levelReader } from './readColumns.js';

/** Returns the notice of the ids that a condition names and nothing bears, from the row of the plan that looked them up. */
export function unknownNotice(
  key: string,
  { ids, plan }: NamedPlan,
  columns: Columns,
  language: Language,
): readonly Notice[] {
  const known = levelReader(columns)(plan.level);
  const unknown = ids.filter((id) => !known.has(id));
  if (unknown.length === 0) return [];
  const said = { ids: unknown.join(', ') };
  return [composeNotice({ code: 'UNKNOWN_ID', path: [key], said, details: { ids: unknown } }, language)];
}
