import { present } from '../errors.js';
import type { PropertyField } from '../model/model.js';
import { readPartialDate } from '../model/partialDate.js';
import { orderKey } from './orderKey.js';

/** An index holds no longer keys than some thousands of bytes; texts that are alike so far are ordered by id. */
const longest = 200;

/**
 * Returns what a scalar is ordered by: text by Norwegian rules, a partial date by its earliest and then its latest day,
 * false before true, enums by their names, all else by itself. A known text is never empty, which stands for an
 * unknown one.
 */
export function toOrderValue(field: PropertyField, value: unknown): string | number {
  switch (field.type) {
    case 'String':
    case 'URL':
      return orderKey(String(value)).slice(0, longest) || ' ';
    case 'PartialDate': {
      const { earliest, latest } = present(readPartialDate(String(value)), `the days of ${field.name}`);
      return `${earliest}/${latest}`;
    }
    case 'Boolean':
      return value === true ? 1 : 0;
    case 'Int':
    case 'Float':
      return Number(value);
    default:
      return String(value);
  }
}
