import type { Language, Wording } from '../model/model.js';
import { readTemplate } from '../model/readTemplate.js';
import type { Notice } from './notice.js';
import { sayTemplate } from './sayTemplate.js';

const wording = (en: string, nb: string): Wording => ({ EN: readTemplate(en), NB: readTemplate(nb) });

/** What each notice of this program says; those of a schema are worded there. */
const words = {
  NEAR_NAMES: wording(
    '{field}: found nothing for "{text}". Near names: {near}.',
    '{field}: fant ingenting for «{text}». Navn som ligner: {near}.',
  ),
  UNKNOWN_ID: wording('{field}: nothing is known by {ids}.', '{field}: ingenting er kjent under {ids}.'),
  NOT_THEN: wording(
    '{field}: {ids} is known, but was not there on {day}.',
    '{field}: {ids} er kjent, men fantes ikke {day}.',
  ),
  AFTER_RELEASE: wording(
    '{field}: {day} is later than {date}, the day that the data is of; what began since is not in it.',
    '{field}: {day} er senere enn {date}, dagen dataene er fra; det som har begynt siden, er ikke med.',
  ),
  CUT: wording(
    '{field}: {limit} or more fit[ {texts}]; only {limit} are kept, those that fit best. More letters or fewer types narrow it.',
    '{field}: {limit} eller flere passer[ til {texts}]; bare {limit} er tatt med, de som passer best. Flere bokstaver eller færre typer snevrer det inn.',
  ),
  CUT_LIST: wording(
    '{field}: {count} belong here; the first {size} of them are shown.',
    '{field}: {count} hører til her; de første {size} av dem er vist.',
  ),
  DEFAULT_PAGE: wording(
    '{field}: there are more than the {size} of a page without first or last. totalCount says how many there are, first gives up to 100, after goes on.',
    '{field}: det er flere enn de {size} på en side uten first eller last. totalCount sier hvor mange det er, first gir opptil 100, after fortsetter.',
  ),
} as const;

/** The codes of the notices of this program. */
export const noticeCodes = Object.keys(words) as readonly (keyof typeof words)[];

/** A notice without its sentence. */
export interface NoticeFacts {
  readonly code: keyof typeof words;
  readonly path: readonly string[];
  /** What the sentence names. */
  readonly said: Readonly<Record<string, string | undefined>>;
  /** What a program reads. */
  readonly details: Readonly<Record<string, unknown>>;
}

/** Returns a notice in words: in English for EN, in bokmål for all others. */
export function composeNotice({ code, path, said, details }: NoticeFacts, language: Language): Notice {
  const names: Readonly<Record<string, string | undefined>> = { field: path.join('.'), ...said };
  const message = sayTemplate(words[code][language === 'EN' ? 'EN' : 'NB'], (name) => names[name], false);
  return { code, message: message ?? code, path, ...details };
}
