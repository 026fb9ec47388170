/** Returns the settings by which a command of the project finds the Neo4j of the tests. */
export function neo4jEnvironment(): Readonly<Record<string, string | undefined>> {
  return {
    NEO4J_URI: process.env['MINERALGRAPH_TEST_NEO4J_URI'],
    NEO4J_USERNAME: 'neo4j',
    NEO4J_PASSWORD: process.env['MINERALGRAPH_TEST_NEO4J_PASSWORD'],
  };
}
