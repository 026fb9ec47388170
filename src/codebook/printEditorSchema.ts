import { present } from '../errors.js';
import type { Model, NodeType, RelationshipType } from '../model/model.js';
import { readDescriptions } from '../model/readDescriptions.js';
import { idPrefixes, idSchema } from './idSchema.js';
import type { JsonSchema } from './jsonSchema.js';
import { oneValueSchema } from './oneValueSchema.js';
import { requiredFields } from './requiredFields.js';
import { rowSchema } from './rowSchema.js';
import type { SchemaRules } from './rowSchema.js';
import { patternSchema } from './scalarSchema.js';
import type { CodeLists } from '../load/seed.js';
import { seedFieldsOf, seedFieldsOfLink } from '../load/seedFields.js';
import type { SeedFile } from '../load/seedFiles.js';

/**
 * Returns the JSON Schema of one file of the seed, for editors: they complete names and values and mark what is wrong
 * while one types. It says what checkSeed says of a row by itself; what needs other rows, such as whether an id is
 * there, is left to checkSeed.
 */
export function printEditorSchema(model: Model, codes: CodeLists, { part, name }: SeedFile): JsonSchema {
  const rules = { model, codes, descriptions: readDescriptions(model.sdl) };
  const row =
    part === 'nodes'
      ? nodeSchema(rules, present(model.types.get(name), name))
      : relationshipSchema(rules, present(model.relationships.get(name), name));
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: `${part}/${name}.json`,
    type: 'array',
    items: row,
  };
}

function nodeSchema(rules: SchemaRules, type: NodeType): JsonSchema {
  const fields = seedFieldsOf(type);
  const schema = rowSchema(rules, type.description, fields, requiredFields(rules.model, rules.codes, fields));
  const { properties = {} } = schema;
  const id = { ...properties['id'], ...idSchema([type.prefix]) };
  return { ...schema, properties: { ...properties, id }, ...oneValueSchema(type) };
}

function relationshipSchema(rules: SchemaRules, type: RelationshipType): JsonSchema {
  const link = present(rules.model.links.get(type.link), type.link);
  const fields = seedFieldsOfLink(link);
  const required = requiredFields(rules.model, rules.codes, fields);
  const schema = rowSchema(rules, link.description, fields, new Set(['from', 'to', ...required]));
  const ends = endsOf(rules.model, type);
  const own: Readonly<Record<string, JsonSchema>> = {
    from: { description: link.fields.get('from')?.description ?? '', ...idSchema([...ends.keys()]) },
    to: { description: link.fields.get('to')?.description ?? '', ...idSchema([...new Set([...ends.values()].flat())]) },
    key: {
      description: 'Tells apart relationships of one type that join the same two nodes; part of the id.',
      ...patternSchema('^[a-z0-9][a-z0-9-]*$', 'Expected lower-case letters, digits and hyphens.'),
    },
  };
  return { ...schema, properties: { ...own, ...schema.properties }, ...pairsSchema(ends) };
}

/** What ids of ends may begin with: of each start, its ends. */
function endsOf(model: Model, { ends }: RelationshipType): ReadonlyMap<string, readonly string[]> {
  const pairs = ends.flatMap(({ from, to }) =>
    idPrefixes(model, from).flatMap((start) => idPrefixes(model, to).map((end) => ({ start, end }))),
  );
  const starts = [...new Set(pairs.map((it) => it.start))].sort();
  return new Map(
    starts.map((start) => [start, [...new Set(pairs.filter((it) => it.start === start).map((it) => it.end))].sort()]),
  );
}

/** Where not every start goes with every end: which ends go with each start. */
function pairsSchema(ends: ReadonlyMap<string, readonly string[]>): JsonSchema {
  if (new Set([...ends.values()].map((it) => it.join(' '))).size === 1) return {};
  return {
    allOf: [...ends].map(([start, possible]) => ({
      if: { properties: { from: idSchema([start]) }, required: ['from'] },
      then: { properties: { to: idSchema(possible) } },
    })),
  };
}
