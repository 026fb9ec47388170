import type { LocalizedField, PropertyField, ReferencesField, Spoken, Template } from './model.js';

/** How a relationship type is said in a language: its template, and what the names in it stand for. */
export interface Saying {
  readonly language: Spoken;
  readonly template: Template;
  /** By the names in the template, and by those of time and certainty, which are said behind it. */
  readonly values: ReadonlyMap<string, SaidValue>;
}

/** A value of a relationship's start, its end or its link; the value of a reference is the name of what it names. */
export interface SaidValue {
  readonly of: 'from' | 'to' | 'link';
  readonly field: PropertyField | LocalizedField | ReferencesField;
  /** The scalar or enum that the value is of. */
  readonly type: string;
  /** What is said for each value of an enum; undefined for a scalar. */
  readonly words: ReadonlyMap<string, Template> | undefined;
}
