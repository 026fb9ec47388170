import { localizedProperty } from '../model/localizedProperty.js';
import type { Language, Model } from '../model/model.js';
import { readSaying } from '../model/readSaying.js';
import type { SaidValue } from '../model/saying.js';
import { positionOf, referenceAt } from './planning.js';
import type { Planning, Reading } from './planning.js';
import type { PlannedSentence, SentenceShape, ValuePlace } from './sentenceShape.js';

/** Plans the sentence of a link: what the relationship types that it can be of need is read, and nothing else. */
export function planSentence(
  planning: Planning,
  reading: Reading,
  typeName: string,
  language: Language,
): SentenceShape {
  const { model } = planning.contract;
  const types = reading.relationshipTypes ?? typesStandingAlone(model, typeName);
  return {
    kind: 'sentence',
    typePosition: positionOf(reading.reads, { kind: 'linkType' }),
    day: planning.perspective.asOf ?? planning.perspective.day,
    sentences: new Map(types.map((type) => [type, planOne(planning, reading, type, language)])),
  };
}

function planOne(planning: Planning, reading: Reading, type: string, language: Language): PlannedSentence {
  const saying = readSaying(planning.contract.model, type, language);
  const places = [...saying.values].map(
    ([name, value]) => [name, placeOf(planning, reading, value, language)] as const,
  );
  return { saying, places: new Map(places) };
}

/** Names of the ends are read of the relationship itself, so that {from} is where it begins, whichever way one came. */
function placeOf(planning: Planning, reading: Reading, value: SaidValue, language: Language): ValuePlace {
  const { reads } = reading;
  const { field, of } = value;
  const name = field.kind === 'localized' ? localizedProperty(field.property, language) : field.property;
  if (of !== 'link') return { position: positionOf(reads, { kind: 'end', end: of, name }), named: undefined };
  const position = positionOf(reads, { kind: 'property', name });
  if (field.kind !== 'references') return { position, named: undefined };
  const { target } = referenceAt(planning, reading, position, field.target);
  const nameOfNamed = { kind: 'property', name: localizedProperty('name', language) } as const;
  return { position, named: { level: target, position: positionOf(target.reads, nameOfNamed) } };
}

/** Links standing alone join nodes of the types that the interface of links names as their ends. */
function typesStandingAlone({ relationships, linkInterface, types }: Model, linkName: string): readonly string[] {
  const possible = (end: 'from' | 'to'): readonly string[] => {
    const field = linkInterface?.fields.get(end);
    return field?.kind === 'link' ? (types.get(field.type)?.possibleTypes ?? []) : [];
  };
  const [starts, ends] = [possible('from'), possible('to')];
  return [...relationships.values()]
    .filter((it) => it.link === linkName)
    .filter((it) => it.ends.some((pair) => starts.includes(pair.from) && ends.includes(pair.to)))
    .map((it) => it.type);
}
