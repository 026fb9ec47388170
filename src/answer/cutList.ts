import type { Language } from '../model/model.js';
import { composeNotice } from './composeNotice.js';
import type { Notice } from './notice.js';

/** A list of an answer that is shorter than what it gathers. */
export interface CutList {
  readonly path: readonly (string | number)[];
  /** How many there are, and how many of them are shown. */
  readonly count: number;
  readonly size: number;
}

/** Returns what is said of the lists of an answer that leave something out, of each place once. */
export function cutNotices(lists: readonly CutList[], language: Language): readonly Notice[] {
  const places = new Map<string, CutList & { readonly path: readonly string[] }>();
  for (const list of lists) {
    const path = list.path.filter((it) => typeof it === 'string');
    const longest = Math.max(list.count, places.get(path.join(' '))?.count ?? 0);
    places.set(path.join(' '), { ...list, path, count: longest });
  }
  return [...places.values()].map(({ path, count, size }) =>
    composeNotice(
      { code: 'CUT_LIST', path, said: { count: String(count), size: String(size) }, details: { count, size } },
      language,
    ),
  );
}
