import { languages } from './model.js';
import type {
  Language,
  LinkField,
  LinkType,
  LocalizedField,
  NodeType,
  PropertyField,
  RelationshipField,
} from './model.js';

/** What nodes or edges can be ordered by, besides the id. */
export type OrderField =
  | { readonly kind: 'name'; readonly field: LocalizedField }
  | { readonly kind: 'scalar'; readonly field: PropertyField }
  /** The number of relationships, which the loader keeps. */
  | { readonly kind: 'count'; readonly field: RelationshipField }
  | { readonly kind: 'link'; readonly field: LinkField };

/**
 * Returns what nodes of a type, or edges with a link, can be ordered by, under the names that orders use: every scalar,
 * the name in the language of the operation, and the number of each kind of relationship. Other texts in several
 * languages are there to be read, not to be sorted by.
 */
export function orderFieldsOf(type: NodeType | LinkType): ReadonlyMap<string, OrderField> {
  return new Map(
    [...type.fields.values()].flatMap((field): readonly (readonly [string, OrderField])[] => {
      switch (field.kind) {
        case 'property':
          return field.name === 'id' ? [] : [[field.name, { kind: 'scalar', field }]];
        case 'localized':
          return field.name === 'name' ? [[field.name, { kind: 'name', field }]] : [];
        case 'relationship':
          return [[countProperty(field), { kind: 'count', field }]];
        case 'link':
          return field.part === 'kind' || field.part === 'validity' ? [[field.name, { kind: 'link', field }]] : [];
        case 'values':
        case 'references':
        case 'citing':
          return [];
      }
    }),
  );
}

/** Returns the properties that orders of nodes read for a field, in either direction and every language. */
export function orderPropertiesOf(order: OrderField): readonly string[] {
  switch (order.kind) {
    case 'name':
      return languages.map((language) => nameOrderProperty(order.field, language));
    case 'scalar':
      return [...new Set([scalarOrderProperty(order.field, false), scalarOrderProperty(order.field, true)])];
    case 'count':
      return [countProperty(order.field)];
    case 'link':
      return [];
  }
}

/** Returns the property in which the loader keeps what a name is ordered by in a language. */
export function nameOrderProperty(field: LocalizedField, language: Language): string {
  return `${field.property}Order${language}`;
}

/** Returns the property in which the loader keeps the number of relationships of a field. */
export function countProperty(field: RelationshipField): string {
  return `${field.name}Count`;
}

/**
 * Returns the property in which the loader keeps what a scalar is ordered by. One that may be unknown has a second for
 * the descending order, since unknown values come last in both and an index holds no absent ones.
 */
export function scalarOrderProperty(field: PropertyField, descending: boolean): string {
  return `${field.property}Order${descending && !field.nonNull ? 'Descending' : ''}`;
}

/** Whether what a scalar is ordered by is its value as it stands; texts, dates and truth values have a rule of their own. */
export function isOrderedByItself(field: PropertyField): boolean {
  return !['String', 'URL', 'PartialDate', 'Boolean'].includes(field.type);
}

/** Returns what stands for the unknown value of a scalar in an order: more, or less when descending, than any known one. */
export function unknownInOrder(field: PropertyField, descending: boolean): string | number {
  if (['Int', 'Float', 'Boolean'].includes(field.type)) return descending ? -Number.MAX_VALUE : Number.MAX_VALUE;
  return descending ? '' : '\uFFFF';
}
