import type { LinkField, LinkType, Model, NodeType, PropertyField, RelationshipField } from './model.js';

/** What nodes or links can be counted by. */
export type FacetField =
  /** Their type, where they may be of several. */
  | { readonly kind: 'type' }
  /** A value that many share; `type` is its scalar or enum. */
  | { readonly kind: 'value'; readonly field: PropertyField | LinkField; readonly type: string }
  /** The year of a date. */
  | { readonly kind: 'year'; readonly field: PropertyField }
  /** The nodes that relationships lead to. */
  | { readonly kind: 'related'; readonly field: RelationshipField };

/** The name under which nodes of an interface are counted by their type. */
export const typeFacet = 'type';

/**
 * Returns what nodes of a type, or links, can be counted by, under the names that facets use: the type of nodes under an
 * interface, every enum, truth value, whole number and code, every date by its year, and every relationship. Texts and
 * measures are left out, since hardly two share one.
 */
export function facetFieldsOf({ enums }: Model, type: NodeType | LinkType): ReadonlyMap<string, FacetField> {
  const fields = [...type.fields.values()].flatMap((field): readonly (readonly [string, FacetField])[] => {
    switch (field.kind) {
      case 'property':
        if (datesByYear.includes(field.type)) return [[field.name, { kind: 'year', field }]];
        if (!enums.has(field.type) && !counted.includes(field.type) && field.code === undefined) return [];
        return [[field.name, { kind: 'value', field, type: field.type }]];
      case 'link':
        if (field.part !== 'kind' && field.part !== 'validity') return [];
        return [[field.name, { kind: 'value', field, type: field.type }]];
      case 'relationship':
        return [[field.name, { kind: 'related', field }]];
      case 'localized':
      case 'values':
      case 'references':
      case 'citing':
        return [];
    }
  });
  const several = 'kind' in type && type.kind === 'interface';
  return new Map([...(several ? [[typeFacet, { kind: 'type' }] as const] : []), ...fields]);
}

const datesByYear: readonly string[] = ['PartialDate', 'Date'];
const counted: readonly string[] = ['Boolean', 'Int'];
