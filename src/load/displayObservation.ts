import type { Language } from '../model/model.js';
import { printNumber } from '../model/printNumber.js';
import type { CodeLists, SeedRow } from './seed.js';
import { textOf } from './textOf.js';

/**
 * Returns an observation in words: value with its unit, basis and period, such as "1.7 Mt a year concentrate (2023)".
 * A number never stands without its unit. Norwegian text has a comma for the decimal point.
 */
export function displayObservation(codes: CodeLists, row: SeedRow, language: Language): string {
  const spoken = language === 'EN' ? 'EN' : 'NB';
  const number = (value: unknown): string => printNumber(Number(value), spoken);
  const unit = codes.get('unit')?.get(textOf(row, 'unit'))?.[spoken] ?? textOf(row, 'unit');
  const value = printValue(row, number, spoken);
  const measured = row['quantity'] ?? row['low'] ?? row['high'];
  const basis = row['basis'] === undefined ? '' : ` ${textOf(row, 'basis').toLowerCase().replaceAll('_', ' ')}`;
  const period = row['validFor'] === undefined ? '' : ` (${textOf(row, 'validFor')})`;
  return `${value}${measured === undefined || unit === '' ? '' : ` ${unit}`}${basis}${period}`;
}

function printValue(row: SeedRow, number: (value: unknown) => string, spoken: 'EN' | 'NB'): string {
  const { quantity, low, high } = row;
  if (quantity !== undefined) return number(quantity);
  if (low !== undefined && high !== undefined) return `${number(low)}–${number(high)}`;
  if (low !== undefined) return `${spoken === 'EN' ? 'at least' : 'minst'} ${number(low)}`;
  if (high !== undefined) return `${spoken === 'EN' ? 'at most' : 'høyst'} ${number(high)}`;
  return textOf(row, 'text') || textOf(row, 'date');
}
