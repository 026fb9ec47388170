/**
 * This room takes seed files into the graph: it reads them, checks them against the model, reports every problem
 * in one run, derives what is stored, and writes it with progress. The seed is the truth; the graph follows it.
 */

/** One row of a seed file as read: JSON whose keys are names of the schema. */
export type SeedRow = Readonly<Record<string, unknown>>;

/** A row that the loader makes from others, and the id of what it is made from. */
export type DerivedRow = SeedRow & { readonly of: string };

/** A row and where it stands, for messages to people. */
export interface PlacedRow {
  readonly row: SeedRow;
  /** File and line: "seed/nodes/TYPE.json:12". */
  readonly where: string;
}

/** What the data is as a whole, from dataset.json. */
export interface DatasetRow {
  readonly name: string;
  readonly date: string;
  readonly licence: string;
  readonly citation: string;
  /** Who is named as the author when the dataset is cited; its name without one. */
  readonly author?: string;
  /** Terms of groups of sources, where they differ from the licence. */
  readonly licences?: readonly SeedRow[];
  /** The id of the entity that the dataset is about: root fields over its relationships begin there. */
  readonly subject: string;
}

/**
 * All rows of one or more folders, by node type and by relationship type. Rows are gone through several times and read
 * from their files each time, so that a seed takes no more memory than what is kept of each node.
 */
export interface Seed {
  readonly dataset: DatasetRow;
  readonly nodes: ReadonlyMap<string, Iterable<PlacedRow>>;
  readonly relationships: ReadonlyMap<string, Iterable<PlacedRow>>;
}

/** A code list: codes that a property may hold, with names and definitions. */
export type CodeLists = ReadonlyMap<string, ReadonlyMap<string, CodeEntry>>;

export interface CodeEntry {
  readonly code: string;
  readonly EN: string;
  readonly NB: string;
  readonly definition?: string;
  readonly ucum?: string;
}

/** What is written for one node. */
export interface StoredNode {
  readonly id: string;
  readonly type: string;
  readonly labels: readonly string[];
  /** Labels that it must not bear, since marks may have changed. */
  readonly otherLabels: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
}

/** What is written for one relationship. */
export interface StoredRelationship {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, unknown>>;
}
