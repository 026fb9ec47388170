/** An operation of GraphQL as it is sent. */
export interface Operation {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** One question, as each contestant is asked it. */
export interface Template {
  readonly name: string;
  /** What makes it hard, in few words. */
  readonly about: string;
  /** For this project's server, and for the one with loaders, whose schema is a part of ours. */
  readonly ours: Operation;
  /** What is sent to the one with loaders in place of our variables, where its cursors differ. */
  readonly loadersVariables?: Readonly<Record<string, unknown>>;
  /** Whether ours alone has anything of the kind. */
  readonly onlyOurs?: boolean;
  readonly neo4jGraphql: Operation;
  /** The values of the statement that bears the template's name in bareStatements.ts. */
  readonly bareCypher: Readonly<Record<string, unknown>>;
}
