/** Starts the embedded Neo4j and waits to be killed. Argument: the options as JSON. */
import { startEmbedded } from '../../dist/embedded/startEmbedded.js';

const options = JSON.parse(process.argv[2] ?? '{}');
const server = await startEmbedded({
  ...options,
  environment: process.env,
  report: (message) => console.error(message),
});
console.log(JSON.stringify({ uri: server.uri, password: server.password }));
setInterval(() => undefined, 60_000);
