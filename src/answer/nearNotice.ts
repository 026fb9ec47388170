import { ranks } from '../plan/ranks.js';
import type { Sought } from '../plan/sought.js';
import type { Columns, Row } from './answering.js';
import { composeNotice } from './composeNotice.js';
import type { Notice } from './notice.js';
import { levelReader } from './readColumns.js';
import { shortenText } from './shortenText.js';
import type { Perspective, RootRead } from '../plan/queryPlan.js';

/**
 * Returns the notice that names what is near to what was not found, from the row of the plan that looked for it, or says that
 * it was not there on the day asked. With
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
  const known = candidates.filter((it) => (by === 'id' ? it.id === text : it.isNamed)).map(({ id }) => id);
  if (known.length > 0 && asOf !== undefined) {
    const said = { ids: known.join(', '), day: asOf };
    return [composeNotice({ code: 'NOT_THEN', path, said, details: { ids: known } }, language)];
  }
  if (candidates.length > 0) {
    const names = candidates.map(({ id, name }) => `${name} (${id})`).join(', ');
    const said = { text: shortenText(text), near: names };
    const near = candidates.map(({ id, name }) => ({ id, name }));
    return [composeNotice({ code: 'NEAR_NAMES', path, said, details: { text, candidates: near } }, language)];
  }
  if (by === 'name') return [];
  return [composeNotice({ code: 'UNKNOWN_ID', path, said: { ids: text }, details: { ids: [text] } }, language)];
}

interface Candidate {
  readonly id: string;
  readonly name: string;
  /** Whether a name of it is what was asked for. */
  readonly isNamed: boolean;
}

/** Other texts that hold the words, such as a summary, make no name near. */
function candidatesOf({ origin, level }: RootRead, columns: Columns): readonly Candidate[] {
  const size = origin.kind === 'search' ? origin.page.size : 0;
  const rows = (columns['r0'] ?? []) as readonly Row[];
  const names = levelReader(columns)(level);
  return rows
    .filter((row) => Number(row[1]) >= ranks.similar)
    .slice(0, size)
    .map((row) => ({
      id: String(row[0]),
      name: String(names.get(String(row[0]))?.[1]),
      isNamed: Number(row[1]) >= ranks.name,
    }));
}
