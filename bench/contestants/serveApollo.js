import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { startStandaloneServer } from '@apollo/server/standalone';

/** Serves a schema with Apollo Server as it comes, on a free port, and says where. */
export async function serveApollo(schema, context) {
  const server = new ApolloServer({ ...schema, plugins: [ApolloServerPluginLandingPageDisabled()] });
  const { url } = await startStandaloneServer(server, { context, listen: { host: '127.0.0.1', port: 0 } });
  process.stdout.write(`answers at ${url}\n`);
}
