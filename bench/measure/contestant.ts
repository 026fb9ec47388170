import type { Template } from '../templates/template.js';

export type ContestantName = 'ours' | 'neo4j-graphql' | 'loaders' | 'bare-cypher';

/** A server that answers the templates. */
export interface Contestant {
  readonly name: ContestantName;
  /** The module that serves it, in the project's folder. */
  readonly module: string;
  /** Returns the body of the request for a template. */
  readonly bodyOf: (template: Template) => string;
}

/** Who is compared: all over the same Neo4j, each in a process of its own. */
export const contestants: readonly Contestant[] = [
  { name: 'ours', module: 'dist/main.js', bodyOf: ({ ours }) => JSON.stringify(ours) },
  {
    name: 'neo4j-graphql',
    module: 'bench/contestants/neo4jGraphql.js',
    bodyOf: ({ neo4jGraphql }) => JSON.stringify(neo4jGraphql),
  },
  {
    name: 'loaders',
    module: 'bench/contestants/loaders.js',
    bodyOf: ({ ours, loadersVariables }) =>
      JSON.stringify({ query: ours.query, variables: loadersVariables ?? ours.variables }),
  },
  {
    name: 'bare-cypher',
    module: 'bench/dist/bench/contestants/bareCypher.js',
    bodyOf: ({ name, bareCypher }) => JSON.stringify({ template: name, parameters: bareCypher }),
  },
];
