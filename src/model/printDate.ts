import type { Spoken } from './model.js';
import { readPartialDate } from './partialDate.js';

const months: Readonly<Record<Spoken, readonly string[]>> = {
  EN: 'January February March April May June July August September October November December'.split(' '),
  NB: 'januar februar mars april mai juni juli august september oktober november desember'.split(' '),
};

/** Returns a partial date in words, no more precise than it is: "2012", "June 2012", "14 June 2012". What is no date stays as it is. */
export function printDate(text: string, language: Spoken): string {
  if (readPartialDate(text) === undefined) return text;
  const [year = '', month, day] = text.split('-');
  if (month === undefined) return year;
  const monthAndYear = `${months[language][Number(month) - 1] ?? month} ${year}`;
  if (day === undefined) return monthAndYear;
  return `${Number(day)}${language === 'EN' ? '' : '.'} ${monthAndYear}`;
}
