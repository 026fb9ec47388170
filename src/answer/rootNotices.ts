import type { Language } from '../model/model.js';
import type { RootPlan } from '../plan/queryPlan.js';
import type { Columns } from './answering.js';
import { composeNotice } from './composeNotice.js';
import { countedNotice } from './countedNotice.js';
import { findCutPages } from './findCutPages.js';
import type { Notice } from './notice.js';
import { levelReader } from './readColumns.js';
import { shortenText } from './shortenText.js';

/** Returns what a reader must know about the answer of a root field, as far as the row of its statement tells. */
export function rootNotices(root: RootPlan, columns: Columns): readonly Notice[] {
  const { language } = root.perspective;
  return [
    ...afterRelease(root),
    ...countedNotice(root, columns, language),
    ...cutSearch(root, columns, language),
    ...unknownIds(root, columns, language),
    ...findCutPages(root, columns).map(({ path, size }) =>
      composeNotice({ code: 'DEFAULT_PAGE', path, said: { size: String(size) }, details: { size } }, language),
    ),
  ];
}

/** What began after the day that the data is of is not in it. */
function afterRelease({ perspective, responseKey }: RootPlan): readonly Notice[] {
  const { asOf, releaseDay, language } = perspective;
  if (asOf === undefined || asOf <= releaseDay) return [];
  const facts = {
    code: 'AFTER_RELEASE',
    path: [responseKey],
    said: { day: asOf, date: releaseDay },
    details: { date: releaseDay },
  } as const;
  return [composeNotice(facts, language)];
}

/** Where as many were found as are kept, others may have been left out. */
function cutSearch({ origin, shape, responseKey }: RootPlan, columns: Columns, language: Language): readonly Notice[] {
  if (origin.kind !== 'search' && origin.kind !== 'resolve') return [];
  const limit = origin.search.most;
  const cut = [columns['cut']].flat();
  const texts =
    shape.kind === 'resolutions'
      ? shape.texts.flatMap(({ text, position }) => (position !== undefined && cut[position] === true ? [text] : []))
      : undefined;
  if (texts === undefined ? cut[0] !== true : texts.length === 0) return [];
  const said = { limit: String(limit), texts: texts?.map((it) => `"${shortenText(it)}"`).join(', ') };
  const details = { limit, ...(texts === undefined ? {} : { texts }) };
  return [composeNotice({ code: 'CUT', path: [responseKey], said, details }, language)];
}

/** Of several ids asked for together, those that stand for null. */
function unknownIds(root: RootPlan, columns: Columns, language: Language): readonly Notice[] {
  if (root.shape.kind !== 'nodes') return [];
  const known = levelReader(columns)(root.level);
  const ids = [...new Set(root.shape.ids.filter((id) => !known.has(id)))];
  if (ids.length === 0) return [];
  const facts = {
    code: 'UNKNOWN_ID',
    path: [root.responseKey],
    said: { ids: ids.join(', ') },
    details: { ids },
  } as const;
  return [composeNotice(facts, language)];
}
