/**
 * Gives the worker of a test file the Neo4j that globalSetup started for it, so that no two files load into the same one. What
 * is tested runs as `npm start` runs it, in production.
 */
process.env.NODE_ENV = 'production';
// Half the work of a Java that lives for seconds, as those that tests launch do, would be to make itself quick.
process.env.JAVA_TOOL_OPTIONS ??= '-XX:TieredStopAtLevel=1';
const servers = JSON.parse(process.env.MINERALGRAPH_TEST_SERVERS ?? '[]');
const server = servers[Number(process.env.JEST_WORKER_ID) - 1];
if (server !== undefined) {
  process.env.MINERALGRAPH_TEST_NEO4J_URI = server.uri;
  process.env.MINERALGRAPH_TEST_NEO4J_PASSWORD = server.password;
}
