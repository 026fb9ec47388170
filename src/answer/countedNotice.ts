import type { Language } from '../model/model.js';
import { printNumber } from '../model/printNumber.js';
import type { RootPlan } from '../plan/queryPlan.js';
import type { Columns } from './answering.js';
import type { Notice } from './notice.js';
import { sayTemplate } from './sayTemplate.js';

/** What a statement counts for a notice: the links of a kind, all links, and what is said of the whole. */
type CountedRow = readonly [counted: number, total: number, said: readonly (readonly [id: string, text: string])[]];

/** Returns the notice that a root field declares, with its numbers; nothing when nothing is of the kind that is counted. */
export function countedNotice(root: RootPlan, columns: Columns, language: Language): readonly Notice[] {
  const { notice, responseKey } = root;
  const [row] = (columns['notice'] ?? []) as readonly CountedRow[];
  if (notice === undefined || row === undefined || row[0] === 0) return [];
  const [counted, total, said] = row;
  const spoken = language === 'EN' ? 'EN' : 'NB';
  const values: Readonly<Record<string, string | undefined>> = {
    counted: printNumber(counted, spoken),
    total: printNumber(total, spoken),
    said: said.length === 0 ? undefined : said.map(([, text]) => text).join('; '),
  };
  return [
    {
      code: notice.code,
      message: sayTemplate(notice.template, (name) => values[name], false) ?? notice.code,
      path: [responseKey],
      counted,
      total,
      said: said.map(([id, text]) => ({ id, text })),
    },
  ];
}
