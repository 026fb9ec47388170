import { mismatch } from '../errors.js';
import { kebabCase } from '../model/kebabCase.js';
import type { Model } from '../model/model.js';
import { nearestTo } from './nearestTo.js';

/** What is longer is cut where it is told, and nothing is near to it. */
const longest = 80;
const form = /^[a-z][a-z-]*:[a-z0-9][a-z0-9-]*$/;

/**
 * Returns the id when it is well formed and of one of these object types. Throws BAD_ID otherwise, with the ids that may
 * have been meant.
 */
export function checkId(model: Model, id: string, types: readonly string[], where: string): string {
  const prefixes = types.map((name) => model.types.get(name)?.prefix ?? '');
  const isFormed = form.test(id);
  if (isFormed && prefixes.includes(id.slice(0, id.indexOf(':')))) return id;
  const examples = prefixes.length > 3 ? 'the type in kebab-case' : prefixes.map((it) => `${it}:`).join(' or ');
  const expected = isFormed ? `an id beginning with ${examples}` : `an id such as ${prefixes[0] ?? 'type'}:name`;
  const details = { id: shorten(id), suggestions: nearIds(id, prefixes) };
  throw mismatch('BAD_ID', { where, expected, got: `"${shorten(id)}"` }, '', details);
}

/** The ids that a misspelt one may stand for: one whose prefix is a letter off, in capitals, or left out where all are of one type. */
function nearIds(id: string, prefixes: readonly string[]): readonly string[] {
  if (id.length > longest) return [];
  const [first = '', second] = kebabCase(id.trim()).replace(/\s+/g, '-').split(/-*:-*/);
  const near = second === undefined ? (prefixes.length === 1 ? prefixes : []) : nearestTo(first, prefixes);
  return near.map((prefix) => `${prefix}:${second ?? first}`).filter((it) => form.test(it));
}

/** Returns the object type that an id belongs to, or undefined. */
export function typeOfId(model: Model, id: string): string | undefined {
  const prefix = id.slice(0, id.indexOf(':'));
  for (const type of model.types.values()) {
    if (type.kind === 'object' && type.prefix === prefix) return type.name;
  }
  return undefined;
}

/** Returns the link type that an id of a link belongs to, or undefined. */
export function linkTypeOfId({ links }: Model, id: string): string | undefined {
  const prefix = id.slice(0, id.indexOf(':'));
  return [...links.values()].find((it) => it.prefix === prefix)?.name;
}

function shorten(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
