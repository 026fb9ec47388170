import { join } from 'node:path';

/** Every path that the embedded Neo4j uses. */
export interface Folders {
  /** The data folder that the caller named. */
  readonly home: string;
  /** Neo4j's own home inside it. */
  readonly neo4j: string;
  readonly settings: string;
  readonly store: string;
  readonly logs: string;
  readonly run: string;
  readonly password: string;
  /** Says which process holds the data folder. */
  readonly owner: string;
  /** What Neo4j and its Java print, of the latest start alone. */
  readonly console: string;
  /** Where all versions of the jars lie. */
  readonly jarCache: string;
  readonly jars: string;
}

/** Returns the paths below a data folder. */
export function foldersOf(home: string, jarCache: string, version: string): Folders {
  const neo4j = join(home, 'neo4j');
  return {
    home,
    neo4j,
    settings: join(neo4j, 'conf'),
    store: join(neo4j, 'data'),
    logs: join(neo4j, 'logs'),
    run: join(neo4j, 'run'),
    password: join(neo4j, 'password'),
    owner: join(neo4j, 'run', 'owner.json'),
    console: join(neo4j, 'logs', 'console.log'),
    jarCache,
    jars: join(jarCache, version),
  };
}
