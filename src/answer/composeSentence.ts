import { readPartialDate } from '../model/partialDate.js';
import type { Spoken } from '../model/model.js';
import { printDate } from '../model/printDate.js';
import { printNumber } from '../model/printNumber.js';
import type { Saying } from '../model/saying.js';
import { sayTemplate } from './sayTemplate.js';

/** A value of a node or a link as it is stored; null or undefined when it is unknown. */
export type StoredValue = string | number | boolean | null | undefined;

/** How the time of a link is introduced behind its sentence. */
const timeWords: Readonly<Record<Spoken, { since: string; until: string; observed: string }>> = {
  EN: { since: 'from', until: 'until', observed: 'attested' },
  NB: { since: 'fra', until: 'til', observed: 'belagt' },
};

/**
 * Returns what a link says as a sentence without a full stop, its time and its certainty in brackets behind:
 * "Rana Gruber extracts magnetite (attested 2017)". Null when a value that the sentence cannot do without is unknown.
 * `read` gives the stored value of a name; a link has ended when its `until` lies before the day for sure.
 */
export function composeSentence(saying: Saying, read: (name: string) => StoredValue, day: string): string | null {
  const until = read('until');
  const last = typeof until === 'string' ? readPartialDate(until)?.latest : undefined;
  const ended = last !== undefined && last < day;
  const say = (name: string): string | undefined => sayValue(saying, name, read(name), ended);
  const text = sayTemplate(saying.template, say, ended);
  return text === undefined ? null : `${capitalize(text)}${sayRemarks(saying.language, say)}`;
}

function sayValue({ values, language }: Saying, name: string, value: StoredValue, ended: boolean): string | undefined {
  const said = values.get(name);
  if (said === undefined || value === undefined || value === null) return undefined;
  if (said.words !== undefined) {
    const words = said.words.get(String(value));
    return words === undefined ? undefined : sayTemplate(words, () => undefined, ended);
  }
  if (typeof value === 'number') return printNumber(value, language);
  return ['Date', 'PartialDate'].includes(said.type) ? printDate(String(value), language) : String(value);
}

function sayRemarks(language: Spoken, say: (name: string) => string | undefined): string {
  const words = timeWords[language];
  const introduced = (name: 'since' | 'until' | 'observed'): readonly string[] => {
    const date = say(name);
    return date === undefined ? [] : [`${words[name]} ${date}`];
  };
  const certainty = say('certainty');
  const remarks = [
    [...introduced('since'), ...introduced('until')].join(' '),
    ...introduced('observed'),
    ...(certainty === undefined ? [] : [certainty]),
  ].filter((it) => it !== '');
  return remarks.length === 0 ? '' : ` (${remarks.join(', ')})`;
}

/** Names of things begin with a small letter, sentences do not. */
function capitalize(text: string): string {
  const [first = ''] = text;
  return `${first.toUpperCase()}${text.slice(first.length)}`;
}
