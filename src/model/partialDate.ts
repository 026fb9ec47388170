/** The first and the last day that a partial date can mean, as ISO 8601 days. */
export interface DaySpan {
  readonly earliest: string;
  readonly latest: string;
}

/**
 * Returns the days that a partial date (2012, 2012-06 or 2012-06-14) spans, or undefined when it is none.
 * Precision as in ISO 8601 (calendar dates of reduced accuracy).
 */
export function readPartialDate(text: string): DaySpan | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (match === null) return undefined;
  const [, year, month, day] = match;
  const months = Number(month ?? '1');
  if (months < 1 || months > 12) return undefined;
  const lastDay = daysIn(Number(year), Number(month ?? '12'));
  if (day !== undefined && (Number(day) < 1 || Number(day) > lastDay)) return undefined;
  return {
    earliest: `${String(year)}-${month ?? '01'}-${day ?? '01'}`,
    latest: `${String(year)}-${month ?? '12'}-${day ?? String(lastDay).padStart(2, '0')}`,
  };
}

/** Returns the text when it is one day of the calendar (ISO 8601), or undefined. */
export function readDay(text: string): string | undefined {
  const span = readPartialDate(text);
  return span?.earliest === text && span.latest === text ? text : undefined;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
