import type { Model } from '../../src/model/model.js';
import type { Random } from './random.js';

/**
 * Names and texts, few enough that they collide: Norwegian letters and their other spellings, accents, company forms,
 * letters beyond the basic plane (whose order by code point differs from that by UTF-16), and what other languages
 * (Lucene, Cypher, JSON) would take for their own.
 */
const texts = [
  'Kvarts',
  'KVARTS',
  'kvarts AS',
  'Quartz',
  'Åsen',
  'Aasen',
  'asen',
  'Ærlig Østby',
  'Aerlig Ostby',
  'Élan',
  'zebra',
  'Ö',
  'Said "so"',
  'back\\slash',
  "O'Neil",
  'a*b?',
  'AND OR NOT',
  '﨎 sten',
  '𠀀 sten',
  '🪨',
  'Rana Gruber ASA',
  'rana  gruber',
] as const;

const numbers = [0, 1, 2, 3, 2.5, -3, 0.1, 1e6, 1e21, 123456789.125] as const;
const wholeNumbers = [0, 1, 2, 3, -5, 2016, 2147483647] as const;

/** Returns a name or a text, such as the seed is full of. */
export function randomText(random: Random): string {
  return random.pick(texts);
}

/** Returns a partial date near the middle of 2016: a year, a month or a day. */
export function randomPartialDate(random: Random): string {
  const year = random.pick(['2015', '2016', '2017']);
  const month = random.pick(['01', '06', '12']);
  return random.pick([year, `${year}-${month}`, `${year}-${month}-${random.pick(['01', '15', '30'])}`]);
}

/** Returns a value of a scalar or an enum of the schema. */
export function randomScalar(model: Model, type: string, random: Random): unknown {
  const values = model.enums.get(type)?.values;
  if (values !== undefined) return random.pick(values);
  switch (type) {
    case 'Int':
      return random.pick(wholeNumbers);
    case 'Float':
      return random.pick(numbers);
    case 'Boolean':
      return random.chance(0.5);
    case 'PartialDate':
      return randomPartialDate(random);
    case 'Date':
      return `2016-06-${random.pick(['01', '15', '30'])}`;
    case 'URL':
      return `https://example.org/${random.pick(['a', 'B', 'å', 'b/c'])}`;
    default:
      return randomText(random);
  }
}
