import type { Pattern } from './queryPlan.js';

/** A condition. Logic is two-valued: a comparison with an absent value is false. */
export type Filter =
  | { readonly kind: 'and' | 'or'; readonly filters: readonly Filter[] }
  | { readonly kind: 'not'; readonly filter: Filter }
  | {
      readonly kind: 'compare';
      readonly side: 'node' | 'edge';
      readonly operand: Operand;
      readonly operator: Operator;
      readonly value: FilterValue;
    }
  | { readonly kind: 'has'; readonly pattern: Pattern; readonly label: string; readonly id: string }
  | {
      readonly kind: 'some' | 'none' | 'every';
      readonly pattern: Pattern;
      /** The label on which the ids of the far ends are unique. */
      readonly label: string;
      readonly filter: Filter;
    }
  | {
      readonly kind: 'count';
      readonly pattern: Pattern;
      readonly comparisons: readonly { readonly operator: Operator; readonly value: FilterValue }[];
    };

export type Operand =
  | { readonly kind: 'property'; readonly name: string }
  | { readonly kind: 'linkType' }
  | { readonly kind: 'linkTypeFolded' }
  | { readonly kind: 'validity' };

export type Operator =
  'eq' | 'ne' | 'in' | 'contains' | 'startsWith' | 'endsWith' | 'gt' | 'gte' | 'lt' | 'lte' | 'isNull';

export type FilterValue = string | number | boolean | readonly (string | number | boolean)[];
