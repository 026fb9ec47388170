import neo4j from 'neo4j-driver';

/** Returns a driver for the Neo4j that the environment names. */
export function openDriver() {
  const { NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD } = process.env;
  return neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USERNAME, NEO4J_PASSWORD), { disableLosslessIntegers: true });
}
