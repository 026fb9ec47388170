/** What the embedded Neo4j is started with. */
export interface EmbeddedOptions {
  /** The data folder, an absolute path. Store, password and logs lie in its folder `neo4j`. */
  readonly home: string;
  /** The folder that holds pom.xml. */
  readonly projectRoot: string;
  /** Takes the lines that tell people what goes on. */
  readonly report: (message: string) => void;
  /** Where PATH and JAVA_HOME are looked up; the environment of this process when left out. */
  readonly environment?: Environment;
  /** Where the jars and the class-data archive lie, an absolute path; `lib` in the data folder when left out. */
  readonly jarCache?: string;
  /** The heap's upper bound as Java writes it; 512m when left out. */
  readonly maxHeap?: string;
  /** The page cache's size as Neo4j writes it; 64m when left out. */
  readonly pageCache?: string;
}

/** A running Neo4j that is started again whenever it ends by itself, at the same address. */
export interface EmbeddedServer {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /**
   * Returns when Neo4j has ended and the data folder is free. May be called more than once. A Neo4j whose database is out of
   * order is to be ended by force: what it could not write it would go on to write as it stops, behind a gap in its log.
   */
  stop(byForce?: boolean): Promise<void>;
}

/** Environment variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>;
