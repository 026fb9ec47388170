import { present } from '../errors.js';
import { longestList } from '../model/longestList.js';
import { languages } from '../model/model.js';
import type { Field, Model, PropertyField, ValuesField } from '../model/model.js';
import { defaultsOf } from '../load/checkRow.js';
import { idPrefixes, idSchema } from './idSchema.js';
import type { JsonSchema } from './jsonSchema.js';
import { readParagraphs } from '../model/readParagraphs.js';
import { requiredFields, requiredOfValue } from './requiredFields.js';
import { scalarSchema } from './scalarSchema.js';
import type { CodeEntry, CodeLists } from '../load/seed.js';

export interface SchemaRules {
  readonly model: Model;
  readonly codes: CodeLists;
  /** What the SDL says about types and about values of enums. */
  readonly descriptions: ReadonlyMap<string, string>;
}

/** Returns the schema of a row: its fields, those that it must hold, and no others. */
export function rowSchema(
  rules: SchemaRules,
  description: string,
  fields: ReadonlyMap<string, Field>,
  required: ReadonlySet<string>,
): JsonSchema {
  return {
    ...describe(description),
    type: 'object',
    properties: Object.fromEntries([...fields].map(([name, field]) => [name, fieldSchema(rules, field)])),
    required: [...required],
    additionalProperties: false,
  };
}

/** A line per paragraph, for editors break no lines themselves; the Norwegian ones come last. */
function describe(description: string): JsonSchema {
  const { english, norwegian } = readParagraphs(description);
  return { description: [...english, ...norwegian.map((it) => `Norsk: ${it}`)].join('\n\n') };
}

function fieldSchema(rules: SchemaRules, field: Field): JsonSchema {
  return { ...describe(field.description), ...valueSchema(rules, field) };
}

function valueSchema(rules: SchemaRules, field: Field): JsonSchema {
  switch (field.kind) {
    case 'property':
      return propertySchema(rules, field);
    case 'localized':
      return textsSchema(rules);
    case 'values':
      return listSchema(rules, field, objectSchema(rules, field));
    case 'references':
      return field.list
        ? listSchema(rules, field, idSchema(idPrefixes(rules.model, field.target)))
        : idSchema(idPrefixes(rules.model, field.target));
    case 'relationship':
      return idSchema(idPrefixes(rules.model, field.target));
    case 'citing':
    case 'link':
      return {}; // no row states them
  }
}

/** `enum` rather than `oneOf` of constants: VS Code checks it five times faster, and shows the field's own description. */
function propertySchema({ model, codes, descriptions }: SchemaRules, field: PropertyField): JsonSchema {
  if (field.code !== undefined) {
    const entries = [...present(codes.get(field.code), `the code list ${field.code}`).values()];
    return { enum: entries.map((it) => it.code), enumDescriptions: entries.map(describeCode) };
  }
  const values = model.enums.get(field.type)?.values;
  if (values === undefined) return scalarSchema(field.type);
  const meanings = values.map((it) => describe(descriptions.get(`${field.type}.${it}`) ?? ''));
  return { enum: values, enumDescriptions: meanings.map((it) => it.description ?? '') };
}

function describeCode({ EN, NB, definition, ucum }: CodeEntry): string {
  const more = [definition, ucum === undefined ? undefined : `UCUM: ${ucum}.`];
  return [`${EN} (norsk: ${NB}).`, ...more].filter((it) => it !== undefined).join(' ');
}

function textsSchema({ descriptions }: SchemaRules): JsonSchema {
  const texts = languages.map((language) => {
    const description = descriptions.get(`Language.${language}`) ?? '';
    return [language, { ...describe(description), ...scalarSchema('String') }] as const;
  });
  return { type: 'object', properties: Object.fromEntries(texts), minProperties: 1, additionalProperties: false };
}

function objectSchema(rules: SchemaRules, field: ValuesField): JsonSchema {
  const { fields } = present(rules.model.values.get(field.type), field.type);
  const required = requiredOfValue(rules.model, rules.codes, fields);
  const schema = rowSchema(rules, rules.descriptions.get(field.type) ?? '', fields, required);
  const properties = Object.entries(schema.properties ?? {}).map(([name, own]) => {
    const otherwise = defaultsOf(name);
    return [name, otherwise === undefined ? own : { ...own, default: otherwise }] as const;
  });
  return { ...schema, properties: Object.fromEntries(properties) };
}

/** A list that a row must hold is one that must hold something. */
function listSchema({ model, codes }: SchemaRules, field: Field, items: JsonSchema): JsonSchema {
  const least = requiredFields(model, codes, new Map([[field.name, field]])).size;
  return { type: 'array', items, minItems: least, maxItems: longestList(field.name) };
}
