/** The command that compares this project's server with the alternatives, in one run on one Neo4j. */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { openGraph } from '../src/graph/openGraph.js';
import { runCommand } from '../src/runCommand.js';
import { chosen } from './chosen.js';
import { countsOf } from './graph/countsOf.js';
import { keepFolder } from './graph/keepFolder.js';
import { keepLoaded } from './graph/keepLoaded.js';
import { startNeo4j } from './graph/startNeo4j.js';
import { contestants } from './measure/contestant.js';
import { runTemplates } from './measure/runTemplates.js';
import { describeMachine } from './report/describeMachine.js';
import { printReport } from './report/printReport.js';
import { replaceSection } from './report/replaceSection.js';
import { readPlaces } from './templates/places.js';
import { search } from './templates/search.js';
import { templatesFor } from './templates/templatesFor.js';
import { wholeNumber } from './wholeNumber.js';

const help = `Compares this project's server with @neo4j/graphql, with loaders written by hand, and with bare Cypher.
All answer the same questions over HTTP from the same Neo4j, each in a process of its own; calls go round among them.
It is a report: it fails only when answers differ.

Usage: npm run bench [-- OPTIONS]

  --size N             entities of the invented graph, with five times as many relationships (10000)
  --only NAME,NAME     templates (all)
  --against NAME,NAME  contestants (${contestants.map(({ name }) => name).join(',')})
  --quick              fewer calls, for a first look
  --markdown FILE      writes the report to a file
  --document FILE      puts the report into its section of a document, such as docs/benchmarks.md
  --reload             loads the graph anew, as is needed after a change of the schema or the loader

Uses a Neo4j of its own under .data/bench/, which is kept for the next run.
`;

const thorough = { warmUpSeconds: 120, coldCalls: 3, calls: 100, seconds: 12, windows: 3, windowSeconds: 1 };
const quick = { warmUpSeconds: 60, coldCalls: 1, calls: 20, seconds: 5, windows: 1, windowSeconds: 1 };

await runCommand(help, async () => {
  const { values } = parseArgs({
    options: {
      size: { type: 'string', default: '10000' },
      only: { type: 'string' },
      against: { type: 'string' },
      quick: { type: 'boolean', default: false },
      markdown: { type: 'string' },
      document: { type: 'string' },
      reload: { type: 'boolean', default: false },
    },
  });
  const entities = wholeNumber('--size', values.size, 1_000, 1_000_000);
  const size = { entities, relationships: 5 * entities };
  const projectRoot = process.cwd();
  const report = (message: string): void => void process.stderr.write(`${message}\n`);
  const { home, seed } = await keepFolder(projectRoot, `${entities}-${size.relationships}`, countsOf(size), report);
  const neo4j = await startNeo4j(projectRoot, home, report);
  const graph = openGraph({ ...neo4j, database: undefined });
  try {
    await keepLoaded({ projectRoot, seed, neo4j, graph, reload: values.reload, report });
    const templates = [...templatesFor(await readPlaces(graph, size)), search];
    const results = await runTemplates({
      projectRoot,
      neo4j,
      graph,
      contestants: chosen('--against', contestants, values.against),
      templates: chosen('--only', templates, values.only),
      effort: values.quick ? quick : thorough,
      report,
    });
    const command = ['npm run bench --', `--size ${entities}`, ...(values.quick ? ['--quick'] : [])].join(' ');
    const text = printReport({ size, results, machine: await describeMachine(projectRoot), command });
    process.stdout.write(text);
    if (values.markdown !== undefined) await writeFile(values.markdown, text);
    if (values.document !== undefined) await replaceSection(values.document, `size ${entities}`, text);
    const differing = results.filter((it) => it.differing.length > 0);
    if (differing.length > 0) process.exitCode = 1;
  } finally {
    await graph.close();
    await neo4j.stop();
  }
});
