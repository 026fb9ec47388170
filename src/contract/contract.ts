/**
 * This room derives the public schema from the model, one rule each and without exceptions.
 * It decides names and types of what clients see; it plans and reads nothing.
 */
import type { GraphQLSchema } from 'graphql';
import type { FacetField } from '../model/facetFields.js';
import type {
  AnswerType,
  DeclaredNotice,
  DeclaredQuestion,
  Model,
  NodeType,
  RelationshipField,
} from '../model/model.js';

export interface Contract {
  readonly model: Model;
  readonly schema: GraphQLSchema;
  /** The public schema as text, printed to schema.graphql. */
  readonly sdl: string;
  readonly roots: ReadonlyMap<string, RootField>;
  /** What each connection type of the schema joins, by its name. */
  readonly connections: ReadonlyMap<string, ConnectionType>;
  /** What nodes and edges of connections are counted by, by the name of the type that holds it. */
  readonly facets: ReadonlyMap<string, ReadonlyMap<string, FacetField>>;
}

/** A root field of the public schema and what answers it. */
export type RootField =
  | { readonly kind: 'one'; readonly name: string; readonly type: NodeType; readonly label: string }
  | { readonly kind: 'many'; readonly name: string; readonly type: NodeType; readonly label: string }
  | {
      readonly kind: 'through';
      readonly name: string;
      readonly owner: NodeType;
      readonly field: RelationshipField;
      readonly notice: DeclaredNotice | undefined;
    }
  | { readonly kind: 'identified'; readonly name: string; readonly type: NodeType; readonly label: string }
  | Finding<'search'>
  | Finding<'resolve'>
  | {
      readonly kind: 'neighbors';
      readonly name: string;
      readonly type: NodeType;
      /** Every relationship type that joins two nodes of the type. */
      readonly relationships: readonly string[];
    }
  | {
      readonly kind: 'question';
      readonly name: string;
      readonly question: DeclaredQuestion;
      /** The type of the answer, and the types that it is made of. */
      readonly type: AnswerType;
    }
  | { readonly kind: 'release'; readonly name: string; readonly type: string }
  | { readonly kind: 'node'; readonly name: string }
  | { readonly kind: 'nodes'; readonly name: string };

/** A root field that finds nodes of a type by text. */
interface Finding<Kind extends string> {
  readonly kind: Kind;
  readonly name: string;
  readonly type: NodeType;
  /** The enum that narrows it, and the object type that each of its values stands for. */
  readonly kindsName: string;
  readonly kinds: ReadonlyMap<string, NodeType>;
}

/** A pair of link type and node type whose connection, edge, filter and order share one name. */
export interface ConnectionType {
  /** What precedes Connection, Edge, Where and Order: link type, then node type. */
  readonly name: string;
  readonly target: string;
  /** Undefined for a root connection, whose edges carry no link. */
  readonly link: string | undefined;
}
