import type { JsonSchema } from './jsonSchema.js';

/** The calendar, so that 2015-02-29 is refused as readPartialDate refuses it. */
const leapYear = '(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)';
const dayOfYear = [
  '(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])',
  '(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)',
  '02-(?:0[1-9]|1\\d|2[0-8])',
].join('|');
const day = `\\d{4}-(?:${dayOfYear})|${leapYear}-02-29`;

const integer: JsonSchema = { type: 'integer', minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER };

/** Returns the schema of a scalar as checkRow accepts it. */
export function scalarSchema(type: string): JsonSchema {
  switch (type) {
    case 'Int':
      return integer;
    case 'Float':
      return { type: 'number' };
    case 'Boolean':
      return { type: 'boolean' };
    case 'PartialDate':
      return patternSchema(
        `^(?:\\d{4}|\\d{4}-(?:0[1-9]|1[0-2])|${day})$`,
        'Expected a year, month or day, such as 2012, 2012-06 or 2012-06-14.',
      );
    case 'Date':
      return patternSchema(`^(?:${day})$`, 'Expected a day such as 2012-06-14.');
    case 'URL':
      return patternSchema('^https?:/*[^/?#\\s]', 'Expected a web address such as https://example.org.');
    default:
      return patternSchema('\\S', 'Expected a text that is not blank.');
  }
}

/** Returns the schema of a text of a form, with what editors say about another form. */
export function patternSchema(pattern: string, patternErrorMessage: string): JsonSchema {
  return { type: 'string', pattern, patternErrorMessage };
}
