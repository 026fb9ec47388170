import type { Method } from '../model/model.js';
import type { Page } from './page.js';
import type { FieldShape, Level, SelectionShape } from './queryPlan.js';

/** What a question asks: its arguments, checked, and the Cypher that its method may ask. */
export interface QuestionPlan {
  readonly name: string;
  readonly method: Method;
  /** Cypher by name. */
  readonly statements: ReadonlyMap<string, string>;
  /** Every argument that the SDL declares; null where it is not given. */
  readonly arguments: Readonly<Record<string, unknown>>;
  /** The ids among the arguments, each with the label on which ids are unique. */
  readonly ids: readonly { readonly id: string; readonly label: string; readonly type: string }[];
  /** The fields of the answer that are shown or gone through. */
  readonly asked: readonly string[];
  /** The page of an answer that is a connection. */
  readonly page: Page | undefined;
  /** Where the nodes and links that the answer names are read. */
  readonly levels: readonly ChosenLevel[];
}

/** A level whose nodes or links an answer names, and the label on which their ids are unique; undefined for links. */
export interface ChosenLevel {
  readonly level: Level;
  readonly label: string | undefined;
}

/** Where a value of an answer comes from: the object at hand, or the rows of the nodes and links that it names. */
export type AnswerShape =
  | { readonly kind: 'object'; readonly name: string; readonly fields: readonly FieldShape[] }
  | { readonly kind: 'objects'; readonly name: string; readonly size: number; readonly fields: readonly FieldShape[] }
  /** How the answer was come by; made once all else is answered. */
  | { readonly kind: 'receipt'; readonly fields: readonly FieldShape[]; readonly levels: readonly ChosenLevel[] }
  | { readonly kind: 'listed'; readonly name: string; readonly type: string }
  | { readonly kind: 'named'; readonly name: string; readonly selection: SelectionShape }
  | { readonly kind: 'allNamed'; readonly name: string; readonly size: number; readonly selection: SelectionShape }
  /** What the nodes or links at the end of a path name at one position of their rows. */
  | {
      readonly kind: 'across';
      readonly path: readonly string[];
      readonly level: Level;
      readonly position: number;
      readonly size: number;
      readonly selection: SelectionShape;
    };
