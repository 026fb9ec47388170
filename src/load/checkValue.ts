import type { Problem } from '../errors.js';
import type { NodeType } from '../model/model.js';
import type { PlacedRow } from './seed.js';

const numbers: readonly string[] = ['quantity', 'low', 'high'];

/**
 * Returns what is wrong with the value that a row states in one of several ways: it is a number or range with its
 * unit, or a text, or a date, and never two of them. So `display` has one thing to show, and no number is bare.
 */
export function checkValue(type: NodeType, { row, where }: PlacedRow): readonly Problem[] {
  if (!type.fields.has('display')) return [];
  const given = Object.keys(row);
  const stated = given.filter((key) => numbers.includes(key));
  const ways = [...(stated.length > 0 ? [stated.join(' and ')] : []), ...given.filter((key) => isOther(key))];
  const oneWay: readonly Problem[] =
    ways.length === 1
      ? []
      : [{ where, expected: 'one of a number or range, a text, a date', got: ways.join(' and ') || 'none' }];
  const both = stated.includes('quantity') && stated.length > 1;
  return [
    ...oneWay,
    ...(both ? [{ where, expected: 'quantity, or low and high', got: stated.join(' and ') }] : []),
    ...(stated.length > 0 && row['unit'] === undefined
      ? [{ where: `${where} unit`, expected: 'the unit of the number', got: 'nothing' }]
      : []),
  ];
}

function isOther(key: string): boolean {
  return key === 'text' || key === 'date';
}
