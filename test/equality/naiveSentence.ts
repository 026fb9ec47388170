import { parse, print } from 'graphql';
import type { ConstDirectiveNode, EnumTypeDefinitionNode, ObjectTypeDefinitionNode } from 'graphql';
import type { Language } from '../../src/model/model.js';
import { readPartialDate } from '../../src/model/partialDate.js';
import type { MemoryLink, MemoryNode } from './memoryGraph.js';
import type { Naive } from './naive.js';

/** What is said of a link: the texts of the SDL with values put in by search and replace, dates and numbers by Intl. */
export function naiveSentence(naive: Naive, link: MemoryLink, language: Language): string | null {
  const english = language === 'EN';
  const { since, until, observed, certainty } = link.properties;
  const ended = typeof until === 'string' && (readPartialDate(until)?.latest ?? naive.graph.day) < naive.graph.day;
  const tenses = { met: false };
  const inTense = (text: string): string => {
    tenses.met ||= text.includes('|');
    return text.replace(/<([^|]*)\|([^>]*)>/g, ended ? '$2' : '$1');
  };
  const { objects, enums } = definitionsOf(naive.contract.model.sdl);
  const own = objects.find((it) => directivesOf(it, 'sentence').some((said) => argumentOf(said, 'type') === link.type));
  const sentence = directivesOf(own, 'sentence').find((it) => argumentOf(it, 'type') === link.type);

  const sayEnum = (type: string, value: string): string | undefined => {
    const node = enums.find((it) => it.name.value === type)?.values?.find((it) => it.name.value === value);
    const [words] = directivesOf(node, 'words');
    return words === undefined ? undefined : inTense(argumentOf(words, english ? 'en' : 'nb'));
  };
  const sayScalar = (type: string, value: unknown): string | undefined => {
    if (typeof value === 'number') return sayNumber(value, english);
    if (typeof value !== 'string') return undefined;
    if (type.endsWith('Date')) return sayDate(value, english);
    return enums.some((it) => it.name.value === type) ? sayEnum(type, value) : value;
  };
  const sayField = (
    object: ObjectTypeDefinitionNode | undefined,
    { properties }: MemoryNode | MemoryLink,
    name: string,
  ): string | undefined => {
    const field = object?.fields?.find((it) => it.name.value === name);
    const [references] = directivesOf(field, 'references');
    if (references !== undefined) {
      const named = naive.graph.nodes.get(String(properties[argumentOf(references, 'property')]));
      return sayScalar('String', named?.properties[`name${language}`]);
    }
    const type = field === undefined ? '' : print(field.type).replace('!', '');
    return sayScalar(type, properties[field?.arguments?.length === 1 ? `${name}${language}` : name]);
  };
  const say = (name: string): string | undefined => {
    const [end, field = 'name'] = name.split('.');
    if (end !== 'from' && end !== 'to') return sayField(own, link, name);
    const node = naive.graph.nodes.get(link[end]);
    const object = objects.find((it) => it.name.value === node?.type);
    return node === undefined ? undefined : sayField(object, node, field);
  };

  const names = /\{([^}]*)\}/g;
  const lacks = (text: string): boolean => [...text.matchAll(names)].some(([, name = '']) => say(name) === undefined);
  let text = inTense(argumentOf(sentence, english ? 'en' : 'nb'));
  while (text.includes('[')) text = text.replace(/\[([^[\]]*)\]/, (_, inner: string) => (lacks(inner) ? '' : inner));
  if (lacks(text)) return null;
  const said = text.replace(names, (_, name: string) => say(name) ?? '');
  const [from, to, seen] = english ? ['from', 'until', 'attested'] : ['fra', 'til', 'belagt'];
  const days = (value: unknown): { earliest: string; latest: string } | undefined =>
    typeof value === 'string' ? readPartialDate(value) : undefined;
  const unknown = (): string => {
    const seenOn = days(observed);
    if (until !== null && until !== undefined) return '';
    if (seenOn !== undefined && seenOn.latest < naive.graph.day)
      return english ? 'whether it still holds is not known' : 'om det fortsatt gjelder, er ikke kjent';
    if (seenOn !== undefined && seenOn.earliest > naive.graph.day && days(since) === undefined)
      return english ? 'whether it held before is not known' : 'om det gjaldt før, er ikke kjent';
    if (seenOn !== undefined || days(since) === undefined) return '';
    return english ? 'no end is known' : 'ingen slutt er kjent';
  };
  const date = (word: string, value: unknown): string =>
    typeof value === 'string' ? `${word} ${sayDate(value, english)}` : '';
  const time = `${date(from, since)} ${date(to, until)}`.trim();
  const behind = [time, date(seen, observed), sayEnum('Certainty', String(certainty)) ?? ''].filter((it) => it !== '');
  const remarks = [behind.join(', '), tenses.met ? unknown() : ''].filter((it) => it !== '').join('; ');
  return said.replace(/^./u, (it) => it.toUpperCase()) + (remarks === '' ? '' : ` (${remarks})`);
}

const read = new Map<
  string,
  { objects: readonly ObjectTypeDefinitionNode[]; enums: readonly EnumTypeDefinitionNode[] }
>();

function definitionsOf(sdl: string): {
  objects: readonly ObjectTypeDefinitionNode[];
  enums: readonly EnumTypeDefinitionNode[];
} {
  const known = read.get(sdl);
  if (known !== undefined) return known;
  const { definitions } = parse(sdl);
  const found = {
    objects: definitions.filter((it) => it.kind === 'ObjectTypeDefinition'),
    enums: definitions.filter((it) => it.kind === 'EnumTypeDefinition'),
  };
  read.set(sdl, found);
  return found;
}

function directivesOf(
  node: { readonly directives?: readonly ConstDirectiveNode[] | undefined } | undefined,
  name: string,
): readonly ConstDirectiveNode[] {
  return (node?.directives ?? []).filter((it) => it.name.value === name);
}

function argumentOf(directive: ConstDirectiveNode | undefined, name: string): string {
  const value = directive?.arguments?.find((it) => it.name.value === name)?.value;
  return value?.kind === 'StringValue' ? value.value : '';
}

const numbers = { en: numberFormat('en-GB'), nb: numberFormat('nb-NO') };
const dates = { en: dateFormats('en-GB'), nb: dateFormats('nb-NO') };

function numberFormat(locale: string): Intl.NumberFormat {
  return new Intl.NumberFormat(locale, { useGrouping: 'min2', maximumFractionDigits: 20 });
}

/** Returns what writes a year, a month and a day. */
function dateFormats(locale: string): readonly [Intl.DateTimeFormat, Intl.DateTimeFormat, Intl.DateTimeFormat] {
  const of = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(locale, { year: 'numeric', timeZone: 'UTC', ...options });
  return [of({}), of({ month: 'long' }), of({ month: 'long', day: 'numeric' })];
}

/** Beyond 21 digits both write the power of ten. */
function sayNumber(value: number, english: boolean): string {
  if (Math.abs(value) >= 1e21) return String(value);
  return (english ? numbers.en : numbers.nb).format(value).replace('-', '−');
}

function sayDate(text: string, english: boolean): string {
  const [ofYear, ofMonth, ofDay] = english ? dates.en : dates.nb;
  const format = text.length > 7 ? ofDay : text.length > 4 ? ofMonth : ofYear;
  return format.format(new Date(`${text.padEnd(10, '-01')}T00:00:00Z`));
}
