import { ranks } from '../plan/ranks.js';
import type { Sought } from '../plan/sought.js';
import type { Columns, Row } from './answering.js';
import { composeNotice } from './composeNotice.js';
import type { Notice } from './notice.js';
import { levelReader } from './readColumns.js';
import { shortenText } from './shortenText.js';
import type { Perspective, RootRead } from '../plan/queryPlan.js';

/**
 * Returns the notice that names what is near to what was not found, from the row of the plan that looked for it. With
 * nothing near, an id is said to be unknown, and a name needs no notice.
 */
export function nearNotice(
  key: string,
  { text, by }: Sought,
  plan: RootRead | undefined,
  columns: Columns | undefined,
  { language, asOf }: Perspective,
): readonly Notice[] {
  const path = [key];
  const candidates = plan === undefined || columns === undefined ? [] : candidatesOf(plan, columns);
  const known = candidates.find(({ id }) => by === 'id' && id === text);
  if (known !== undefined && asOf !== undefined) {
    return [
      composeNotice({ code: 'NOT_THEN', path, said: { ids: text, day: asOf }, details: { ids: [text] } }, language),
    ];
  }
  if (candidates.length > 0) {
    const names = candidates.map(({ id, name }) => `${name} (${id})`).join(', ');
    const said = { text: shortenText(text), near: names };
    return [composeNotice({ code: 'NEAR_NAMES', path, said, details: { text, candidates } }, language)];
  }
  if (by === 'name') return [];
  return [composeNotice({ code: 'UNKNOWN_ID', path, said: { ids: text }, details: { ids: [text] } }, language)];
}

/** Other texts that hold the words, such as a summary, make no name near. */
function candidatesOf({ origin, level }: RootRead, columns: Columns): readonly { id: string; name: string }[] {
  const size = origin.kind === 'search' ? origin.page.size : 0;
  const rows = (columns['r0'] ?? []) as readonly Row[];
  const names = levelReader(columns)(level);
  return rows
    .filter((row) => Number(row[1]) >= ranks.similar)
    .slice(0, size)
    .map((row) => ({ id: String(row[0]), name: String(names.get(String(row[0]))?.[1]) }));
}
