import { readPartialDate } from '../model/partialDate.js';
import type { DaySpan } from '../model/partialDate.js';
import type { Spoken } from '../model/model.js';
import { printDate } from '../model/printDate.js';
import { printNumber } from '../model/printNumber.js';
import type { Saying } from '../model/saying.js';
import { sayTemplate } from './sayTemplate.js';

/** A value of a node or a link as it is stored; null or undefined when it is unknown. */
export type StoredValue = string | number | boolean | null | undefined;

/** How the time of a link is introduced behind its sentence, and what is said where its end is not known. */
const timeWords = {
  EN: {
    since: 'from',
    until: 'until',
    observed: 'attested',
    later: 'whether it still holds is not known',
    before: 'whether it held before is not known',
    endless: 'no end is known',
  },
  NB: {
    since: 'fra',
    until: 'til',
    observed: 'belagt',
    later: 'om det fortsatt gjelder, er ikke kjent',
    before: 'om det gjaldt før, er ikke kjent',
    endless: 'ingen slutt er kjent',
  },
} as const satisfies Readonly<Record<Spoken, Readonly<Record<string, string>>>>;

/**
 * Returns what a link says as a sentence without a full stop, its time and its certainty in brackets behind, and that
 * nobody knows whether it holds on the day, where nobody does:
 * "Rana Gruber extracts magnetite (attested 2017; whether it still holds is not known)". Null when a value that the
 * sentence cannot do without is unknown. `read` gives the stored value of a name; a link has ended when its `until`
 * lies before the day for sure.
 */
export function composeSentence(saying: Saying, read: (name: string) => StoredValue, day: string): string | null {
  const until = spanOf(read('until'));
  const ended = until !== undefined && until.latest < day;
  const sayIn = (over: boolean): string | undefined =>
    sayTemplate(saying.template, (name) => sayValue(saying, name, read(name), over), over);
  const text = sayIn(ended);
  if (text === undefined) return null;
  // What is said alike once it is over, such as that somebody funded something, holds for good.
  const doubt = sayIn(true) === sayIn(false) ? undefined : doubtOf(read, day);
  return `${capitalize(text)}${sayRemarks(saying, (name) => sayValue(saying, name, read(name), ended), doubt)}`;
}

/** What is not known of the day, when sources say when a link began or held, but not when it ended. */
function doubtOf(read: (name: string) => StoredValue, day: string): 'later' | 'before' | 'endless' | undefined {
  const [since, until, observed] = [spanOf(read('since')), spanOf(read('until')), spanOf(read('observed'))];
  if (until !== undefined) return undefined;
  if (observed === undefined) return since === undefined ? undefined : 'endless';
  if (observed.latest < day) return 'later';
  return observed.earliest > day && since === undefined ? 'before' : undefined;
}

function spanOf(date: StoredValue): DaySpan | undefined {
  return typeof date === 'string' ? readPartialDate(date) : undefined;
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

function sayRemarks(
  { language }: Saying,
  say: (name: string) => string | undefined,
  doubt: keyof (typeof timeWords)[Spoken] | undefined,
): string {
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
  const said = [remarks.join(', '), doubt === undefined ? '' : words[doubt]].filter((it) => it !== '');
  return said.length === 0 ? '' : ` (${said.join('; ')})`;
}

/** Names of things begin with a small letter, sentences do not. */
function capitalize(text: string): string {
  const [first = ''] = text;
  return `${first.toUpperCase()}${text.slice(first.length)}`;
}
