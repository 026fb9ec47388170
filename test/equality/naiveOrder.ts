import { present } from '../../src/errors.js';
import { orderKey } from '../../src/load/orderKey.js';
import type { Field } from '../../src/model/model.js';
import { readPartialDate } from '../../src/model/partialDate.js';
import { compareCodePoints } from './compareCodePoints.js';
import type { MemoryLink, MemoryNode } from './memoryGraph.js';
import { rowsOf, scalarOf } from './naive.js';
import type { Naive, NaiveRow } from './naive.js';

/** Where a row stands: the values of the order's keys, then the node's id and the link's, which break ties. */
export type Place = readonly (string | number)[];

interface NaiveOrder {
  readonly name: string;
  readonly placeOf: (row: NaiveRow) => Place;
  readonly compare: (one: Place, other: Place) => number;
}

type Scalar = string | number | boolean | undefined;

interface Key {
  readonly side: 'node' | 'edge';
  readonly name: string;
  readonly descending: boolean;
}

/** Returns the order that orderBy asks for. Keys after the id change nothing; ties are broken by ids in the direction of the last key. */
export function readNaiveOrder(naive: Naive, orderBy: unknown): NaiveOrder {
  const given = ((orderBy ?? []) as readonly object[]).map(readKey);
  const idKey = given.findIndex((key) => key.side === 'node' && key.name === 'id');
  const counting = idKey < 0 ? given : given.slice(0, idKey + 1);
  const last = counting.at(-1)?.descending ?? false;
  const keys = idKey < 0 ? counting : counting.slice(0, -1);
  const placeOf = ({ node, link }: NaiveRow): Place => [
    ...keys.map((key) => keyValue(naive, key.side === 'node' ? node : present(link, 'a link'), key)),
    node.id,
    ...(link === undefined ? [] : [link.id]),
  ];
  const compare = (one: Place, other: Place): number => {
    for (const [index, value] of one.entries()) {
      const difference = compareValues(value, present(other[index], 'a value to compare with'));
      if (difference !== 0) return (keys[index]?.descending ?? last) ? -difference : difference;
    }
    return 0;
  };
  const direction = (descending: boolean): string => (descending ? 'DESC' : 'ASC');
  const named = keys.map(
    ({ side, name, descending }) =>
      `${side === 'edge' ? 'edge.' : ''}${name}${name === 'name' ? naive.language : ''} ${direction(descending)}`,
  );
  return { name: [...named, `id ${direction(last)}`].join(', '), placeOf, compare };
}

function readKey(entry: object): Key {
  const [[name, value]] = Object.entries(entry) as [[string, unknown]];
  if (name === 'edge') return { ...readKey(value as object), side: 'edge' };
  return { side: 'node', name, descending: value === 'DESC' };
}

function compareValues(one: string | number, other: string | number): number {
  return typeof one === 'number' ? one - Number(other) : compareCodePoints(one, String(other));
}

function keyValue(naive: Naive, source: MemoryNode | MemoryLink, { name, descending }: Key): string | number {
  const { model } = naive.contract;
  if (name === 'id') return source.id;
  const type =
    source.kind === 'node'
      ? model.types.get(source.type)
      : model.links.get(model.relationships.get(source.type)?.link ?? '');
  const counted = [...(type?.fields.values() ?? [])].find(
    (it) => it.kind === 'relationship' && name === `${it.name}Count`,
  );
  if (counted?.kind === 'relationship' && source.kind === 'node') return rowsOf(naive, source, counted).length;
  const field = present(type?.fields.get(name), name);
  return orderValue(field, scalarOf(naive, source, field) as Scalar, descending);
}

/** Unknown values come last in either direction: they stand for the largest value, or for the least. */
function orderValue(field: Field, value: Scalar, descending: boolean): string | number {
  const type = field.kind === 'property' ? field.type : 'String';
  if (field.kind === 'link') return String(value);
  if (['Int', 'Float', 'Boolean'].includes(type)) {
    const largest = 1.7976931348623157e308;
    if (value === undefined) return descending ? -largest : largest;
    return Number(value);
  }
  if (value === undefined) return descending ? '' : '\uFFFF';
  if (type === 'PartialDate') {
    const span = present(readPartialDate(String(value)), 'the days of a date');
    return `${span.earliest}/${span.latest}`;
  }
  if (field.kind === 'localized') return orderKey(String(value));
  return type === 'String' || type === 'URL' ? orderKey(String(value)).slice(0, 200) || ' ' : String(value);
}
