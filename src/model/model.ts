/**
 * The model: what the SDL under schema/ says about the graph, as plain data.
 * Everything later (public schema, plans, statements, checks of the seed) follows from it,
 * so that no name of the domain has to occur in code.
 */

/** Languages of names and texts, in the order in which an unknown one is looked for. */
export const languages = ['EN', 'NB', 'NN', 'SE'] as const;
export type Language = (typeof languages)[number];

/** Languages that sentences are worded in. */
export type Spoken = 'EN' | 'NB';

export type Direction = 'IN' | 'OUT' | 'BOTH';

export interface Model {
  /** Object types and interfaces with @node, by name. */
  readonly types: ReadonlyMap<string, NodeType>;
  /** Link types (@link), by name. */
  readonly links: ReadonlyMap<string, LinkType>;
  /** The interface that links standing alone are; undefined when the schema has none. */
  readonly linkInterface: LinkType | undefined;
  /** Object types that are stored inside their owner (labels, identifiers), by name. */
  readonly values: ReadonlyMap<string, ValueType>;
  readonly enums: ReadonlyMap<string, EnumType>;
  /** Types that answers of questions are made of (@answer), by name. */
  readonly answers: ReadonlyMap<string, AnswerType>;
  /** Every relationship type of the graph, by its Neo4j type. */
  readonly relationships: ReadonlyMap<string, RelationshipType>;
  /** Root fields declared with @root. */
  readonly roots: readonly DeclaredRoot[];
  /** The SDL as read, for the parts of the public schema that are taken over as they stand. */
  readonly sdl: string;
}

export interface NodeType {
  readonly name: string;
  readonly kind: 'object' | 'interface';
  readonly label: string;
  /** The label on which ids are unique: that of the widest interface, or the type's own. */
  readonly baseLabel: string;
  /** What ids of this type begin with, without the colon. */
  readonly prefix: string;
  readonly interfaces: readonly string[];
  /** Names of the object types that a node of this type can have: itself, or those that implement it. */
  readonly possibleTypes: readonly string[];
  readonly fields: ReadonlyMap<string, Field>;
  readonly description: string;
  readonly mark: Mark | undefined;
  /** When a node of the type is there; undefined for what has no time of its own. */
  readonly period: Period | undefined;
  /** How the loader makes the nodes from the rows of others; undefined when seed files hold them. */
  readonly derived: Derived | undefined;
}

/** The properties whose days say when something is there: not before the earliest of the first, not after the latest of the other. */
export interface Period {
  readonly since: string;
  readonly until: string;
}

export interface Derived {
  readonly by: Derivation;
  /** The root field that gives the nodes. */
  readonly rootField: string;
}

export type Derivation = 'CONFLICTS' | 'UNCITED';

export interface LinkType {
  readonly name: string;
  /** The name in compound names: PlainLink is shortened to Plain. */
  readonly shortName: string;
  readonly prefix: string;
  readonly fields: ReadonlyMap<string, Field>;
  readonly description: string;
  /** What relationships of each type that it describes say, one sentence per type. */
  readonly sentences: readonly Sentence[];
}

export interface Sentence {
  /** The relationship type. */
  readonly type: string;
  readonly wording: Wording;
}

export type Wording = Readonly<Record<Spoken, Template>>;

/** A text with places for values: what is to be said, part by part. */
export type Template = readonly TemplatePart[];

export type TemplatePart =
  | { readonly kind: 'text'; readonly text: string }
  /** The value that a name such as "to", "from.FIELD" or a field of the link stands for. */
  | { readonly kind: 'value'; readonly name: string }
  /** Left out where a value in it is not known. */
  | { readonly kind: 'optional'; readonly parts: Template }
  /** One text while the relationship may hold, another once it has ended. */
  | { readonly kind: 'tense'; readonly holding: string; readonly ended: string };

export interface ValueType {
  readonly name: string;
  readonly fields: ReadonlyMap<string, PropertyField | ValuesField>;
}

export interface EnumType {
  readonly name: string;
  readonly values: readonly string[];
  /** What sentences say for a value; values without words are not said. */
  readonly words: ReadonlyMap<string, Wording>;
}

/** A label that the loader sets by what a node's relationships say. */
export interface Mark {
  readonly relationship: string;
  readonly property: string;
  readonly values: readonly string[];
  readonly label: string;
  readonly otherwise: string;
}

export interface RelationshipType {
  readonly type: string;
  /** The link type that describes its properties. */
  readonly link: string;
  /** Pairs of object types that it may join, from the start to the end node. */
  readonly ends: readonly RelationshipEnds[];
}

export interface RelationshipEnds {
  readonly from: string;
  readonly to: string;
}

interface FieldBase {
  readonly name: string;
  readonly description: string;
  /** Since when it should no longer be asked for, and what to ask for instead; undefined for what may. */
  readonly deprecated: string | undefined;
  readonly nonNull: boolean;
}

/** A scalar or enum kept in one property. */
export interface PropertyField extends FieldBase {
  readonly kind: 'property';
  readonly type: string;
  readonly property: string;
  /** The code list that the value comes from. */
  readonly code: string | undefined;
}

/** A text that is kept once per language; the property's name ends with the language. */
export interface LocalizedField extends FieldBase {
  readonly kind: 'localized';
  readonly property: string;
}

/** A list of value objects, kept as JSON in one property. */
export interface ValuesField extends FieldBase {
  readonly kind: 'values';
  readonly type: string;
  readonly property: string;
}

/** Nodes or links that are named by their ids in one property. */
export interface ReferencesField extends FieldBase {
  readonly kind: 'references';
  readonly target: string;
  readonly property: string;
  readonly list: boolean;
}

/** Nodes or links that name this node by its id in one property of theirs. */
export interface CitingField extends FieldBase {
  readonly kind: 'citing';
  readonly target: string;
  readonly property: string;
}

/** Nodes at the other end of relationships. */
export interface RelationshipField extends FieldBase {
  readonly kind: 'relationship';
  readonly target: string;
  readonly types: readonly string[];
  readonly direction: Direction;
  readonly link: string;
  /** Only ends that also bear this label. */
  readonly label: string | undefined;
}

/** What a link is by its place in the graph: its Neo4j type, its two ends, whether it holds on a day, what it says. */
export interface LinkField extends FieldBase {
  readonly kind: 'link';
  readonly part: 'kind' | 'from' | 'to' | 'validity' | 'sentence';
  readonly type: string;
}

export type Field =
  PropertyField | LocalizedField | ValuesField | ReferencesField | CitingField | RelationshipField | LinkField;

/** A root field that the SDL declares with @root. */
export interface DeclaredRoot {
  readonly name: string;
  readonly target: string;
  readonly list: boolean;
  readonly label: string | undefined;
  /** "Type.field": a relationship of the dataset's own subject. */
  readonly through: string | undefined;
  /** What the field finds by text: a page for one text, or a few candidates for each of several. */
  readonly finds: 'page' | 'candidates' | undefined;
  /** Whether the field gives the surroundings of a node. */
  readonly neighbors: boolean;
  /** Whether the field gives what the loader notes of the release. */
  readonly release: boolean;
  /** What is said beside every answer of the field. */
  readonly notice: DeclaredNotice | undefined;
  readonly question: DeclaredQuestion | undefined;
  readonly description: string;
  readonly deprecated: string | undefined;
}

/** Ways to make the answer of a question from the rows of its statements. */
export type Method = 'DIRECT' | 'LAYERS' | 'PATHS' | 'PROPAGATE' | 'OTHERS' | 'SINGLE_POINTS';

/** A root field that has Cypher of its own. */
export interface DeclaredQuestion {
  readonly method: Method;
  /** Cypher by name. */
  readonly statements: ReadonlyMap<string, string>;
  /** Names of statements without a file: a model with such is refused. */
  readonly lacking: readonly string[];
  readonly arguments: readonly QuestionArgument[];
}

export interface QuestionArgument {
  readonly name: string;
  /** The argument as clients see it, as SDL. */
  readonly sdl: string;
  /** What it is when it is not given or null; undefined when the schema does not say. */
  readonly default: unknown;
  /** Whether it is a day of the calendar. */
  readonly isDay: boolean;
  /** The type whose ids it takes; undefined when it is no id. */
  readonly idOf: string | undefined;
  readonly between: { readonly least: number; readonly most: number } | undefined;
  /** The argument that it must differ from. */
  readonly unlike: string | undefined;
  /** The argument whose day it must come after. */
  readonly laterThan: string | undefined;
}

/** A type of which answers of questions are made. */
export interface AnswerType {
  readonly name: string;
  readonly fields: ReadonlyMap<string, AnswerField>;
}

/** What a field of an answer holds: a value, another object of the answer, a node or a link that the answer names by its id. */
export interface AnswerField {
  readonly name: string;
  readonly kind: 'value' | 'object' | 'named' | 'across';
  /** The scalar or enum, the type of the object, that of the node, or the interface of links. */
  readonly type: string;
  readonly list: boolean;
  readonly nonNull: boolean;
  /** The longest list: a number, or the argument that says it. */
  readonly most: number | string | undefined;
  /** From the object to what has a field of the same name, whose nodes are gathered. */
  readonly path: readonly string[];
}

/** What a root field that leads over links says beside its answer: how many of them are of a kind, and what is said of the whole. */
export interface DeclaredNotice {
  readonly code: string;
  /** What the links that are counted meet, by fields of the link. */
  readonly counted: readonly Condition[];
  /** The relationship field whose nodes say something of the whole. */
  readonly saidBy: string;
  /** What those nodes meet, by fields of theirs. */
  readonly where: readonly Condition[];
  /** The field of those nodes that is said. */
  readonly says: string;
  readonly wording: Wording;
}

/** A field and the value that it has. */
export interface Condition {
  readonly field: string;
  readonly value: string;
}
