/** What the data folder says about the process that holds it. */
export interface Owner {
  readonly parent: ProcessMark;
  /** The Neo4j that the parent started, once it did. */
  readonly neo4j?: ProcessMark;
}

/** A process id with the start of its process, which no later process shares. */
export interface ProcessMark {
  readonly pid: number;
  readonly started: string;
}
