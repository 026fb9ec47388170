/** The command that measures the questions that only a graph can answer, on an invented graph with hubs. */
import { parseArgs } from 'node:util';
import { openGraph } from '../src/graph/openGraph.js';
import { runCommand } from '../src/runCommand.js';
import { chosen } from './chosen.js';
import { chainCountsOf } from './graph/countsOf.js';
import { keepFolder } from './graph/keepFolder.js';
import { keepLoaded } from './graph/keepLoaded.js';
import { startNeo4j } from './graph/startNeo4j.js';
import { contestants } from './measure/contestant.js';
import { startContestant } from './measure/startContestant.js';
import { bareValueChain } from './questions/bareValueChain.js';
import { measureQuestion } from './questions/measureQuestion.js';
import type { QuestionFigures } from './questions/measureQuestion.js';
import type { Question } from './questions/question.js';
import { questionsFor } from './questions/questionsFor.js';
import { printTable } from './report/printTable.js';
import { replaceSection } from './report/replaceSection.js';
import { wholeNumber } from './wholeNumber.js';

const help = `Measures the questions that have Cypher of their own (valueChain, paths, impact and others) with their default
arguments, each asked of twenty hubs and of twenty other things; and a value chain beside one statement written by hand.

Usage: npm run bench:questions [-- OPTIONS]

  --organizations N    organisations of the invented graph, which has some 2.5 times as many entities (100000)
  --only NAME,NAME     questions (all)
  --document FILE      puts the report into its section of a document, such as docs/benchmarks.md
  --reload             loads the graph anew, as is needed after a change of the schema or the loader

Uses a Neo4j of its own under .data/bench/, which is kept for the next run.
`;

await runCommand(help, async () => {
  const { values } = parseArgs({
    options: {
      organizations: { type: 'string', default: '100000' },
      only: { type: 'string' },
      document: { type: 'string' },
      reload: { type: 'boolean', default: false },
    },
  });
  const organizations = wholeNumber('--organizations', values.organizations, 1_000, 1_000_000);
  const counts = chainCountsOf(organizations);
  const questions = chosen('--only', questionsFor(counts.nodes), values.only);
  const projectRoot = process.cwd();
  const report = (message: string): void => void process.stderr.write(`${message}\n`);
  const { home, seed } = await keepFolder(projectRoot, `chains-${organizations}`, counts, report);
  const neo4j = await startNeo4j(projectRoot, home, report);
  const graph = openGraph({ ...neo4j, database: undefined });
  try {
    await keepLoaded({ projectRoot, seed, neo4j, graph, reload: values.reload, report });
    const [ours] = chosen('--against', contestants, 'ours');
    if (ours === undefined) return;
    const server = await startContestant(ours, { projectRoot, neo4j, countHits: false });
    try {
      const rows: string[][] = [];
      for (const question of questions) {
        report(`${question.name} ...`);
        // The statement written by hand is sent without GraphQL and HTTP.
        const byHand = question.query.includes('valueChain(')
          ? (parameters: Question['variables'][number]) => graph.run({ text: bareValueChain(), parameters })
          : undefined;
        rows.push(rowOf(question, await measureQuestion(server, question, byHand)));
      }
      const text = printTable(['question', 'median', 'p95', 'longest', 'first', 'cut', 'by hand', 'ratio'], rows);
      process.stdout.write(`${text}\n`);
      if (values.document !== undefined) await replaceSection(values.document, `questions ${organizations}`, text);
    } finally {
      await server.stop();
    }
  } finally {
    await graph.close();
    await neo4j.stop();
  }
});

function rowOf({ name }: Question, figures: QuestionFigures): string[] {
  const { median, p95, longest, first, cut, answers, beside: byHand, failures } = figures;
  // The time of a call that failed is no figure.
  if (failures.length > 0)
    throw new Error(`${name}: ${failures.length} of ${answers} calls failed: ${failures[0] ?? ''}`);
  const times = [median, p95, longest, first].map((it) => it.toFixed(0));
  const ratio = byHand === undefined ? ['', ''] : [byHand.toFixed(0), (median / byHand).toFixed(1)];
  return [name, ...times, `${cut} of ${answers}`, ...ratio];
}
