/**
 * Every file test/queries/NAME.graphql is a behaviour: beside it stand the statement it compiles to (NAME.cypher) and
 * its answer on the shipped data (NAME.json). UPDATE_GOLDEN=1 writes them anew; review shows what changed.
 */
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { printQuestion, vocabularyOf } from '../src/cypher/printQuestion.js';
import type { Statement } from '../src/cypher/statement.js';
import { printStatement, printTogether } from '../src/cypher/printStatement.js';
import { planOperation } from '../src/plan/planOperation.js';
import type { RootPlan } from '../src/plan/queryPlan.js';
import { limits, loadTestGraph, operationOf, projectRoot } from './support/testGraph.js';
import type { LoadedGraph } from './support/testGraph.js';

const folder = join(projectRoot, 'test', 'queries');
const names = (await readdir(folder))
  .filter((it) => it.endsWith('.graphql'))
  .map((it) => it.slice(0, -'.graphql'.length));
const update = process.env['UPDATE_GOLDEN'] === '1';

let loaded: LoadedGraph;
beforeAll(async () => {
  loaded = await loadTestGraph();
});
afterAll(() => loaded.close());

describe('an operation compiles to its statements and gives its answer', () => {
  test.each(names)('%s', async (name) => {
    const query = await readFile(join(folder, `${name}.graphql`), 'utf8');
    await golden(`${name}.cypher`, await compile(query));
    const answer = await loaded.ask(query);
    await golden(`${name}.json`, `${JSON.stringify(answer, null, 2)}\n`);
  });
});

async function compile(query: string): Promise<string> {
  const document = parse(query);
  const fragments = new Map(
    document.definitions.flatMap((it) => (it.kind === 'FragmentDefinition' ? [[it.name.value, it] as const] : [])),
  );
  const release = await loaded.execution.release.current();
  const plan = planOperation(
    loaded.contract,
    { definition: operationOf(document), fragments, variables: {} },
    release,
    limits,
  );
  const reads = plan.reads.map(({ read }) => read);
  const together = reads.length > 1 ? [printTogether(reads).statement] : reads.map(printStatement);
  const statements = [...together, ...plan.roots.flatMap(printQuestions)];
  return `${statements.map(printGolden).join('\n')}// price: ${plan.price}\n`;
}

/** A question's own statements, given its arguments, and then what is read of the nodes and links that it names. */
function printQuestions(root: RootPlan): readonly Statement[] {
  const { question, perspective } = root;
  if (question === undefined) return [];
  const vocabulary = vocabularyOf(loaded.contract.model);
  const own = [...question.statements.values()].map((cypher) =>
    printQuestion(cypher, question.arguments, vocabulary, perspective),
  );
  const groups = question.levels.map((level) => ({ ...level, ids: [] }));
  return [...own, printStatement({ ...root, origin: { kind: 'chosen', groups } })];
}

function printGolden({ text, parameters }: Statement): string {
  const lines = Object.entries(parameters).map(([name, value]) => `// $${name} = ${JSON.stringify(value)}`);
  return `${text};\n${lines.map((line) => `${line}\n`).join('')}`;
}

async function golden(name: string, actual: string): Promise<void> {
  const path = join(folder, name);
  if (update) await writeFile(path, actual);
  expect(actual).toBe(await readFile(path, 'utf8'));
}
