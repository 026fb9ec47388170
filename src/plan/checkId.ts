import { InputError } from '../errors.js';
import type { Model } from '../model/model.js';

const form = /^[a-z][a-z-]*:[a-z0-9][a-z0-9-]*$/;

/** Returns the id when it is well formed and of one of these object types. Throws BAD_ID otherwise. */
export function checkId(model: Model, id: string, types: readonly string[], where: string): string {
  const prefixes = types.map((name) => model.types.get(name)?.prefix ?? '');
  const examples = prefixes.length > 3 ? 'the type in kebab-case' : prefixes.map((it) => `${it}:`).join(' or ');
  if (!form.test(id)) {
    throw new InputError(
      'BAD_ID',
      `${where}: expected an id such as ${prefixes[0] ?? 'type'}:name, got "${shorten(id)}".`,
      { id: shorten(id) },
    );
  }
  const prefix = id.slice(0, id.indexOf(':'));
  if (!prefixes.includes(prefix)) {
    throw new InputError('BAD_ID', `${where}: expected an id beginning with ${examples}, got "${shorten(id)}".`, {
      id: shorten(id),
    });
  }
  return id;
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
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
