import type { Spoken } from './model.js';

/** Returns a number as it is written in a language: "22,400,000.5" in English, "22 400 000,5" with hard spaces in bokmål. */
export function printNumber(value: number, language: Spoken): string {
  const [whole = '', fraction] = String(Math.abs(value)).split('.');
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, language === 'EN' ? ',' : '\u00a0') : whole;
  const sign = value < 0 ? '−' : '';
  return `${sign}${grouped}${fraction === undefined ? '' : `${language === 'EN' ? '.' : ','}${fraction}`}`;
}
