/** The composition root: reads the settings, opens or starts Neo4j, loads the seed, serves the API, stops in order. */
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pino } from 'pino';
import { createServer } from './api/createServer.js';
import { watchRelease } from './api/releaseWatch.js';
import { readConfig } from './config.js';
import type { Config } from './config.js';
import { deriveContract } from './contract/deriveContract.js';
import { startEmbedded } from './embedded/startEmbedded.js';
import { GraphError, InputError } from './errors.js';
import { openGraph } from './graph/openGraph.js';
import type { GraphAddress } from './graph/openGraph.js';
import { loadFolders } from './load/loadFolders.js';
import { readSchema } from './load/readSchema.js';
import { readModel } from './model/readModel.js';

const help = `mineralgraph: serves the knowledge graph of the mineral value chain over GraphQL.

Usage: npm start [-- --help]

Settings (environment):
  NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE
                        the Neo4j to use; without NEO4J_URI an own one is started
  PORT (4000), HOST (127.0.0.1)
  MINERALGRAPH_HOME     folder of the own Neo4j (.data)
  MINERALGRAPH_LOAD     auto: load seed/ at start; never: do not (auto, or never with NEO4J_URI)
  MINERALGRAPH_TIME_LIMIT   longest time of a statement in ms (10000)
  MINERALGRAPH_PRICE_LIMIT  largest price of an operation (100000)
`;

const connectionDepth = 12;
const mostHops = 100;

async function run(): Promise<void> {
  if (process.argv.includes('--help')) {
    process.stdout.write(help);
    return;
  }
  const projectRoot = join(import.meta.dirname, '..');
  const config = readConfig(process.env, projectRoot);
  const log = pino({ level: 'info' }, pino.destination(2));
  const report = (message: string): void => void process.stdout.write(`${message}\n`);
  const closers: (() => Promise<unknown>)[] = [];
  const stop = once(async () => {
    for (const close of closers.reverse()) await close().catch((error: unknown) => log.error(error));
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop().then(() => process.exit(0)));
  try {
    const address = await findNeo4j(config, report, closers);
    const graph = openGraph(address);
    closers.push(() => graph.close());
    const contract = deriveContract(readModel(await readSchema(join(projectRoot, 'schema'))));
    if (config.load === 'auto') {
      await loadFolders(graph, contract.model, { folders: [join(projectRoot, 'seed')], codesFolder: join(projectRoot, 'schema', 'codes'), report });
    }
    const limits = { connectionDepth, hops: mostHops, price: config.priceLimit };
    const execution = { contract, graph, release: watchRelease(graph, config.timeLimit), limits, timeLimit: config.timeLimit };
    const server = await createServer({
      execution,
      onError: (error) => log.error(error),
      idePath: await existing(join(projectRoot, 'dist', 'ide')),
      firstExample: await readFile(join(projectRoot, 'examples', 'first-steps.graphql'), 'utf8').catch(() => '{ __typename }'),
    });
    closers.push(() => server.close());
    const url = await server.listen({ host: config.host, port: config.port });
    report(`\nmineralgraph answers at ${url}/graphql\n  explore it at ${url}/graphiql (offline) or ${url}/sandbox (Apollo Sandbox)`);
  } catch (error) {
    await stop();
    fail(error);
  }
}

async function findNeo4j(config: Config, report: (message: string) => void, closers: (() => Promise<unknown>)[]): Promise<GraphAddress> {
  if (config.neo4j !== undefined) return config.neo4j;
  const { home, projectRoot, environment, jarCache } = config;
  const embedded = await startEmbedded({ home, projectRoot, environment, report, ...(jarCache === undefined ? {} : { jarCache }) });
  closers.push(() => embedded.stop());
  return { uri: embedded.uri, username: embedded.username, password: embedded.password, database: undefined };
}

async function existing(path: string): Promise<string | undefined> {
  return (await stat(path).catch(() => undefined)) === undefined ? undefined : path;
}

function once(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  return () => (running ??= work());
}

function fail(error: unknown): void {
  const known = error instanceof InputError || error instanceof GraphError;
  const inUse = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  if (known) process.stderr.write(`${error.message}\n`);
  else if (inUse) process.stderr.write('The port is taken. Set PORT to another one.\n');
  else process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
}

await run();
