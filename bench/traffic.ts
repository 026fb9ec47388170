/** The command that sends all examples at once, as many clients do, and looks for what grows and what is left behind. */
import { mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '../src/config.js';
import { present } from '../src/errors.js';
import { openGraph } from '../src/graph/openGraph.js';
import { readExamples } from '../src/readExamples.js';
import { runCommand } from '../src/runCommand.js';
import { loadFolder } from './graph/loadFolder.js';
import { startNeo4j } from './graph/startNeo4j.js';
import { contestants } from './measure/contestant.js';
import { startContestant } from './measure/startContestant.js';
import { replaceSection } from './report/replaceSection.js';
import { findLeaks } from './traffic/findLeaks.js';
import { printTraffic } from './traffic/printTraffic.js';
import { runTraffic } from './traffic/runTraffic.js';
import { watchServer } from './traffic/watchServer.js';
import { wholeNumber } from './wholeNumber.js';

const help = `Sends all operations of examples/ to a server of its own over the shipped data, mixed: by GET and POST, with and
without persisted queries, from clients that leave before they are answered and with requests that are refused. Reports
times and what the server holds, and fails when an answer is not what it should be, or when memory, a socket, an operation
or a transaction is left behind.

Usage: npm run bench:traffic [-- OPTIONS]

  --minutes N          how long (10)
  --seconds N          how long, instead of --minutes
  --clients N          clients that ask without pause (16)
  --seed N             of the random choices (by the clock); it is printed
  --document FILE      puts the report into its section of a document, such as docs/benchmarks.md

With NEO4J_URI it uses that Neo4j, which must hold the data; else one of its own under .data/bench/. The log of the
server is .data/bench/traffic/server.log.
`;

await runCommand(help, async () => {
  const { values } = parseArgs({
    options: {
      minutes: { type: 'string', default: '10' },
      seconds: { type: 'string' },
      clients: { type: 'string', default: '16' },
      seed: { type: 'string', default: String(Date.now() % 1_000_000) },
      document: { type: 'string' },
    },
  });
  const seconds =
    values.seconds === undefined
      ? 60 * wholeNumber('--minutes', values.minutes, 1, 10_000)
      : wholeNumber('--seconds', values.seconds, 1, 600_000);
  const clients = wholeNumber('--clients', values.clients, 1, 40);
  const seed = wholeNumber('--seed', values.seed, 0, 1_000_000);
  const projectRoot = process.cwd();
  const home = join(projectRoot, '.data', 'bench', 'traffic');
  const report = (message: string): void => void process.stderr.write(`${message}\n`);
  report(`seed ${seed}`);
  await mkdir(home, { recursive: true });
  const log = await open(join(home, 'server.log'), 'w');
  const given = readConfig(process.env, projectRoot).neo4j;
  const own = given === undefined ? await startNeo4j(projectRoot, home, report) : undefined;
  const neo4j = present(own ?? given, 'a Neo4j');
  const graph = openGraph({ database: undefined, ...neo4j });
  try {
    if (own !== undefined) await loadFolder(projectRoot, 'seed', own, 512);
    const look = await watchServer(graph);
    const ours = present(contestants[0], 'our server');
    const server = await startContestant(ours, {
      projectRoot,
      neo4j,
      countHits: false,
      // Each client has an address of its own, as behind a proxy, and a budget that is counted and suffices. A machine
      // that has other things to do is no fault of the server.
      environment: { TRUST_PROXY: 'loopback', MINERALGRAPH_BUDGET: '1000000000', MINERALGRAPH_TIME_LIMIT: '30000' },
      log: log.fd,
    });
    try {
      const examples = await readExamples(join(projectRoot, 'examples'));
      const results = await runTraffic({
        server,
        look: () => look(server),
        operations: examples.map(({ operation }) => operation),
        clients,
        seconds,
        seed,
        report,
      });
      const text = printTraffic(results);
      process.stdout.write(`${text}\n`);
      if (values.document !== undefined) await replaceSection(values.document, 'traffic', text);
      const moments = results.parts.map((it) => it.moment);
      const wrong = [...results.whole.examples, ...findLeaks(moments, results.atRest)];
      wrong.forEach(report);
      if (wrong.length > 0) process.exitCode = 1;
    } finally {
      await server.stop();
    }
  } finally {
    await graph.close();
    await own?.stop();
    await log.close();
  }
});
