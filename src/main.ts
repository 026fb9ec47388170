/** The composition root: reads the settings, opens or starts Neo4j, loads the seed, serves the API, stops in order. */
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pino } from 'pino';
import { createServer } from './api/createServer.js';
import { watchRelease } from './api/releaseWatch.js';
import { warmUp } from './api/warmUp.js';
import { readConfig } from './config.js';
import { connect } from './connect.js';
import { deriveContract } from './contract/deriveContract.js';
import { loadPatiently } from './load/loadPatiently.js';
import { readSchema } from './load/readSchema.js';
import { limitsOf } from './limitsOf.js';
import { readModel } from './model/readModel.js';
import { readExamples } from './readExamples.js';
import { runCommand } from './runCommand.js';

const help = `mineralgraph: serves the knowledge graph of the mineral value chain over GraphQL.

Usage: npm start [-- --help]

Settings (environment):
  NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE
                        the Neo4j to use; without NEO4J_URI an own one is started
  PORT (4000), HOST (127.0.0.1)
  MINERALGRAPH_ORIGINS  origins of web pages that may call the API, with commas between them
  MINERALGRAPH_HOME     folder of the own Neo4j (.data)
  MINERALGRAPH_LOAD     auto: load seed/ at start; never: do not (auto, or never with NEO4J_URI)
  MINERALGRAPH_WARM     auto: run the examples once after start, in the background; never: do not (auto)
  MINERALGRAPH_GET, MINERALGRAPH_INTROSPECTION, MINERALGRAPH_SUGGESTIONS, MINERALGRAPH_IDE
                        on or off: queries by GET, questions about the schema, proposals in errors, the pages (on)
  MINERALGRAPH_METRICS  who may read /metrics: local, all or off (local)
  MINERALGRAPH_CONCURRENCY  most operations at the same time (40)
  MINERALGRAPH_BUDGET       largest price of all operations of a client in a minute, 0 for any (5000000)
  TRUST_PROXY           proxies that may say whose requests they bring, such as loopback or 10.0.0.0/8 (none)
  MINERALGRAPH_TIME_LIMIT   longest time of a statement in ms (10000)
  MINERALGRAPH_PRICE_LIMIT  largest price of an operation (100000)
`;

await runCommand(help, async () => {
  const projectRoot = join(import.meta.dirname, '..');
  const config = readConfig(process.env, projectRoot);
  const log = pino({ level: 'info' }, pino.destination(2));
  const report = (message: string): void => void process.stdout.write(`${message}\n`);
  const contract = deriveContract(readModel(await readSchema(join(projectRoot, 'schema'))));
  const { graph, close } = await connect(config, report);
  try {
    if (config.load === 'auto') {
      await loadPatiently(graph, contract.model, {
        folders: [join(projectRoot, 'seed')],
        codesFolder: join(projectRoot, 'schema', 'codes'),
        report,
      });
    }
    const execution = {
      contract,
      graph,
      release: watchRelease(graph, config.timeLimit),
      limits: limitsOf(config),
      timeLimit: config.timeLimit,
    };
    const examples = await readExamples(join(projectRoot, 'examples'));
    const server = await createServer({
      execution,
      onError: (error) => log.error(error),
      onEnd: (line) => log.info(line),
      origins: config.origins,
      serving: config.serving,
      version: await versionOf(projectRoot),
      idePath: await existing(join(projectRoot, 'dist', 'ide')),
      firstExample: examples.find(({ path }) => path === 'first-steps.graphql')?.operation ?? '{ __typename }',
      examples,
    });
    const url = await server.listen({ host: config.host, port: config.port });
    const warmedBy = config.warm === 'auto' ? examples.map(({ operation }) => operation) : [];
    const warming = warmUp(execution, warmedBy, (error) => log.debug(error));
    stopOnSignal(() => {
      warming.stop();
      return server.close().then(close);
    });
    report(
      `\nmineralgraph answers at ${url}/graphql\n  explore it at ${url}/graphiql (offline) or ${url}/sandbox (Apollo Sandbox)`,
    );
  } catch (error) {
    await close(error);
    throw error;
  }
});

/** Requests under way are answered, then connections and the embedded server are closed. */
function stopOnSignal(stop: () => Promise<void>): void {
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      void stop().finally(() => process.exit());
    });
  }
}

async function versionOf(projectRoot: string): Promise<string> {
  const { version } = JSON.parse(await readFile(join(projectRoot, 'package.json'), 'utf8')) as { version: string };
  return version;
}

async function existing(path: string): Promise<string | undefined> {
  return (await stat(path).catch(() => undefined)) === undefined ? undefined : path;
}
