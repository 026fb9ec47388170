/**
 * The plan of an operation: frozen plain data that says what is read (levels and hops) and
 * how the answer looks (shapes). The cypher room prints the first, the answer room walks the second.
 *
 * A level is a set of distinct nodes. A hop leads from each node of a level to a page of another level,
 * so each distinct node is expanded once, however often the answer shows it.
 */
import type { FieldNode } from 'graphql';
import type { Direction, Language, Period } from '../model/model.js';
import type { Filter } from './filter.js';
import type { Facet, FacetShape, FacetsShape } from './facet.js';
import type { CountedNotice } from './countedNotice.js';
import type { Question, Search } from './search.js';
import type { Page } from './page.js';
import type { AnswerShape, ChosenLevel, QuestionPlan } from './question.js';
import type { SentenceShape } from './sentenceShape.js';
import type { Sought } from './sought.js';

/** What holds for a whole operation: the language of texts and the day that validity is judged on. */
export interface Perspective {
  readonly language: Language;
  /** ISO 8601 day: the one asked, or that of the release. */
  readonly day: string;
  /** With a day given by the caller, only what may have been valid then is seen. */
  readonly asOf: string | undefined;
  /** The day that the data is of. */
  readonly releaseDay: string;
}

export interface OperationPlan {
  /** Every response key of the operation, in order. */
  readonly keys: readonly string[];
  readonly roots: readonly RootPlan[];
  /** What is read: a statement each. */
  readonly reads: readonly SharedRead[];
  /** Root fields that graphql-js answers from the schema alone. */
  readonly introspection: readonly FieldNode[];
  /** The largest number of nodes, edges and list elements that the answer can hold. */
  readonly price: number;
  /** Only the price is asked for; nothing is read. */
  readonly dryRun: boolean;
}

/** Where a statement begins and where it goes from there. */
export interface RootRead {
  readonly perspective: Perspective;
  readonly origin: Origin;
  readonly level: Level;
  /** What is counted to be said beside the answer. */
  readonly notice: CountedNotice | undefined;
}

/** What one statement reads, and the root fields that are answered from it. */
export interface SharedRead {
  readonly read: RootRead;
  readonly roots: readonly RootPlan[];
}

/** One root field: one value in the answer. */
export interface RootPlan extends RootRead {
  readonly responseKey: string;
  readonly fieldName: string;
  readonly shape: RootShape;
  readonly nonNull: boolean;
  readonly locations: readonly Location[];
  /** What is asked for by a name or an id, should there be nothing. */
  readonly sought: Sought | undefined;
  /** What is asked before anything of the domain is read; undefined for all root fields but questions. */
  readonly question: QuestionPlan | undefined;
}

/** Where the nodes of a root field come from. */
export type Origin =
  | ScanOrigin
  | { readonly kind: 'ids'; readonly label: string; readonly ids: readonly string[] }
  | {
      readonly kind: 'mixedIds';
      readonly groups: readonly { readonly label: string; readonly ids: readonly string[] }[];
    }
  | NameOrigin
  | { readonly kind: 'identifier'; readonly label: string; readonly scheme: string; readonly value: string }
  | SearchOrigin
  /** For each of several texts the best so many. */
  | {
      readonly kind: 'resolve';
      readonly search: Search;
      readonly questions: readonly Question[];
      readonly size: number;
    }
  /** What the answer of a question names by id, per level. */
  | {
      readonly kind: 'chosen';
      readonly groups: readonly (ChosenLevel & { readonly ids: readonly string[] })[];
    }
  /** No node of the domain: what the loader notes of the release. */
  | { readonly kind: 'release' };

/** What bears a name, folded, in full; else what bears it without its trailing company form, where it has one. */
export interface NameOrigin {
  readonly kind: 'name';
  readonly label: string;
  readonly name: string;
  readonly withoutForm: string | undefined;
}

export interface ScanOrigin {
  readonly kind: 'scan';
  readonly label: string;
  readonly page: Page;
  readonly filter: Filter | undefined;
  /** Whether the total is asked for, and whether rows are. */
  readonly total: boolean;
  readonly rows: boolean;
  readonly facets: readonly Facet[];
}

/** A page of what a text finds; no question when the text holds no word. */
export interface SearchOrigin {
  readonly kind: 'search';
  readonly search: Search;
  readonly questions: readonly Question[];
  readonly page: Page;
  readonly total: boolean;
  readonly facets: readonly Facet[];
}

/** A set of distinct nodes, or of links standing alone: what is read of each, and where one goes from there. reads[0] is the id. */
export interface Level {
  readonly index: number;
  readonly of: 'nodes' | 'links';
  readonly types: readonly string[];
  /** When nodes of these types are there, for each kind of them; of links, when the nodes at their ends are. */
  readonly periods: readonly Period[];
  /** The id is the first. */
  readonly reads: readonly Read[];
  readonly hops: readonly Hop[];
  readonly references: readonly ReferenceHop[];
}

/** What is read of one node or link, by position in its row. */
export type Read =
  /** The id of the far node, with which the rows of a hop begin. */
  | { readonly kind: 'id' }
  | { readonly kind: 'property'; readonly name: string }
  /** A property, or what stands for it where it is absent. */
  | { readonly kind: 'known'; readonly name: string; readonly otherwise: string | number }
  /** How well a row fits the text that was asked for. */
  | { readonly kind: 'score' }
  | { readonly kind: 'linkType' }
  /** Whether a link leads from the node that the hop began at, or there. */
  | { readonly kind: 'direction' }
  | { readonly kind: 'validity' }
  /** The number of relationships that hold on the day asked. */
  | { readonly kind: 'related'; readonly pattern: Pattern }
  /** A property of the node at which a link begins or ends. */
  | { readonly kind: 'end'; readonly end: 'from' | 'to'; readonly name: string };

/** From each node of a level to a page of relationships and the nodes at their ends, or to a page of what cites it. */
export interface Hop {
  readonly index: number;
  readonly route: Route;
  /** Labels that a node must bear to be expanded; empty when all nodes of the level are. */
  readonly sourceLabels: readonly string[];
  readonly page: Page;
  readonly filter: Filter | undefined;
  readonly total: boolean;
  readonly rows: boolean;
  /** The relationships that are counted by kind and direction; undefined when nobody asks. */
  readonly kinds: Pattern | undefined;
  readonly facets: readonly Facet[];
  /** Rows hold these, the far id first, then the order's keys, then the link's id where cursors are asked for. */
  readonly edgeReads: readonly Read[];
  /** Whether two relationships may lead to the same node, so that only the link's id tells their order. */
  readonly parallel: boolean;
  readonly cursors: boolean;
  /** From how many relationships on the page is looked for in the index of the far label; undefined where no node has so many. */
  readonly hub: { readonly degree: number; readonly label: string } | undefined;
  readonly references: readonly ReferenceHop[];
  readonly target: Level;
}

export type Route =
  | { readonly kind: 'relationships'; readonly pattern: Pattern }
  /** All nodes with a label, or all links, that name the node by its id in a property of theirs. */
  | { readonly kind: 'citing'; readonly property: string; readonly label: string | undefined };

export interface Pattern {
  readonly types: readonly string[];
  readonly direction: Direction;
  /** Labels that the far end must bear, left out where the relationship's type already implies them. */
  readonly labels: readonly string[];
  /** When nodes at the far end are there, for each kind of them. */
  readonly periods: readonly Period[];
}

/** From ids at one position of the rows of a level or a hop to the nodes or links that bear them. */
export interface ReferenceHop {
  readonly position: number;
  /** The label on which ids are unique; undefined for links. */
  readonly label: string | undefined;
  readonly target: Level;
}

/** How the value of a root field looks. */
export type RootShape =
  | { readonly kind: 'node'; readonly selection: SelectionShape }
  | { readonly kind: 'nodes'; readonly ids: readonly string[]; readonly selection: SelectionShape }
  | { readonly kind: 'connection'; readonly page: Page; readonly fields: readonly FieldShape[] }
  /** A connection of one node that the origin found, standing at the root. */
  | { readonly kind: 'through'; readonly hop: Hop; readonly fields: readonly FieldShape[] }
  /** For each text what it may mean; its rows stand at a position, nowhere when the text holds no word. */
  | {
      readonly kind: 'resolutions';
      readonly texts: readonly { readonly text: string; readonly position: number | undefined }[];
      readonly page: Page;
      readonly fields: readonly FieldShape[];
    }
  | { readonly kind: 'answer'; readonly fields: readonly FieldShape[] }
  | { readonly kind: 'release'; readonly fields: readonly FieldShape[] };

/** The fields of a selection for each object type that a node may have, in the order of the response. */
export interface SelectionShape {
  readonly fields: ReadonlyMap<string, readonly FieldShape[]>;
  /** The level whose rows hold the values. */
  readonly level: Level;
}

export interface Location {
  readonly line: number;
  readonly column: number;
}

/** One key of the response. */
export interface FieldShape {
  readonly responseKey: string;
  readonly fieldName: string;
  readonly parentType: string;
  readonly nonNull: boolean;
  readonly locations: readonly Location[];
  readonly value: ValueShape;
}

/** Where the value of a key comes from: the row of a node or of an edge, a value object, a page, a connection. */
export type ValueShape =
  | { readonly kind: 'typename'; readonly name: string }
  | { readonly kind: 'read'; readonly position: number; readonly type: string }
  | {
      readonly kind: 'values';
      readonly position: number;
      readonly size: number;
      readonly fields: readonly FieldShape[];
    }
  | { readonly kind: 'valueField'; readonly name: string; readonly type: string }
  | {
      readonly kind: 'valueObjects';
      readonly name: string;
      readonly size: number;
      readonly fields: readonly FieldShape[];
    }
  | {
      readonly kind: 'references';
      readonly position: number;
      readonly size: number;
      readonly selection: SelectionShape;
    }
  | { readonly kind: 'reference'; readonly position: number; readonly selection: SelectionShape }
  | SentenceShape
  | AnswerShape
  | { readonly kind: 'connection'; readonly hop: Hop; readonly fields: readonly FieldShape[] }
  | { readonly kind: 'edges'; readonly size: number; readonly fields: readonly FieldShape[] }
  | { readonly kind: 'nodes'; readonly size: number; readonly selection: SelectionShape }
  | { readonly kind: 'pageInfo'; readonly fields: readonly FieldShape[] }
  | { readonly kind: 'pageInfoField'; readonly name: string }
  | { readonly kind: 'totalCount' }
  | FacetsShape
  | FacetShape
  /** How many links there are, by kind and direction. */
  | { readonly kind: 'kinds'; readonly size: number; readonly fields: readonly FieldShape[] }
  | { readonly kind: 'cursor' }
  | { readonly kind: 'edgeNode'; readonly selection: SelectionShape }
  /** The only row whose score says that it bears the text. */
  | { readonly kind: 'match'; readonly selection: SelectionShape }
  /** A field of the node at the end of the edge, standing on the edge. */
  | { readonly kind: 'ofNode'; readonly level: Level; readonly value: ValueShape };
