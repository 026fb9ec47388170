import { mismatch } from '../errors.js';
import { readDay } from '../model/partialDate.js';
import type { Planning } from './planning.js';
import type { Perspective } from './queryPlan.js';

/** Returns what holds below a root field: that of the operation, seen on the day that is asked for. Throws BAD_ARGUMENT for what is no day. */
export function readPerspective({ perspective }: Planning, where: string, asOf: unknown): Perspective {
  if (asOf === undefined || asOf === null) return perspective;
  const day = checkDay(`${where}: asOf`, asOf);
  return { ...perspective, day, asOf: day };
}

/** Returns a day of the calendar. Throws BAD_ARGUMENT for what is none. */
export function checkDay(where: string, value: unknown): string {
  const day = typeof value === 'string' ? readDay(value) : undefined;
  if (day !== undefined) return day;
  const got = JSON.stringify(value).slice(0, 80);
  throw mismatch('BAD_ARGUMENT', { where, expected: 'a day such as 2012-06-14', got });
}
