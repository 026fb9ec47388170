import { present } from '../errors.js';
import type { Model } from '../model/model.js';
import type { JsonSchema } from './jsonSchema.js';
import { patternSchema } from './scalarSchema.js';

/** Returns the schema of an id by what it may begin with. */
export function idSchema(prefixes: readonly string[]): JsonSchema {
  const beginning = prefixes.length === 1 ? prefixes.join('') : `(?:${prefixes.join('|')})`;
  const examples = prefixes.map((prefix) => `${prefix}:short-name`);
  return patternSchema(`^${beginning}:[a-z0-9][a-z0-9-]*$`, `Expected an id such as ${examples.join(' or ')}.`);
}

/** Returns what ids of a type or an interface begin with; of what is no node type, what those of links begin with. */
export function idPrefixes(model: Model, name: string): readonly string[] {
  const type = model.types.get(name);
  return type === undefined
    ? [...model.links.values()].map((link) => link.prefix)
    : type.possibleTypes.map((possible) => present(model.types.get(possible), possible).prefix);
}
