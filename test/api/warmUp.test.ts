/** After start the examples are run once in the background, so that nobody's first call waits for Neo4j to plan them. */
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parse, validate } from 'graphql';
import { warmUp } from '../../src/api/warmUp.js';
import type { Execution } from '../../src/api/execution.js';
import { readExamples } from '../../src/readExamples.js';
import { loadTestGraph, projectRoot } from '../support/testGraph.js';
import type { LoadedGraph } from '../support/testGraph.js';

let loaded: LoadedGraph;
beforeAll(async () => {
  loaded = await loadTestGraph();
});
afterAll(() => loaded.close());

const failures: unknown[] = [];
const onFailure = (error: unknown): void => void failures.push(error);

/** Forgets every plan of Neo4j, and returns how many there were. */
async function forgetPlans(): Promise<number> {
  const [row] = await loaded.graph.run({ text: 'CALL db.clearQueryCaches()', parameters: {} });
  return Number(/of (\d+) quer/.exec(String(row?.['value']))?.[1] ?? 0);
}

test('the examples are operations that it can run; their answers are held by other tests', async () => {
  const examples = await readExamples(join(projectRoot, 'examples'));
  expect(examples.length).toBeGreaterThanOrEqual(30);
  for (const { operation } of examples) {
    const document = parse(operation);
    expect(validate(loaded.contract.schema, document)).toEqual([]);
    expect(document.definitions.filter((it) => it.kind === 'OperationDefinition')).toHaveLength(1);
  }
});

test('each is run, without a failure, and Neo4j has planned its statements then', async () => {
  const examples = [1, 2, 3].map(
    (first) => `{ minerals(first: ${first}) { nodes { id${' name'.repeat(first - 1)} } } }`,
  );
  const asked: string[] = [];
  const execution: Execution = {
    ...loaded.execution,
    graph: {
      ...loaded.graph,
      read: (statements, limit) => {
        asked.push(...statements.map((it) => it.text));
        return loaded.graph.read(statements, limit);
      },
    },
  };
  await forgetPlans();
  await warmUp(execution, examples, onFailure).done;
  expect(failures).toEqual([]);
  expect(asked.length).toBeGreaterThanOrEqual(examples.length);
  expect(await forgetPlans()).toBeGreaterThanOrEqual(new Set(asked).size);
});

test('what fails is told, and the others are run', async () => {
  const told: string[] = [];
  const operations = ['{ not graphql', '{ unheardOf }', '{ mineral(id: "no id") { id } }', '{ dataset { release } }'];
  await forgetPlans();
  await warmUp(loaded.execution, operations, (error) => void told.push(String(error))).done;
  expect(told).toEqual([
    expect.stringContaining('Syntax Error'),
    expect.stringContaining('Cannot query field "unheardOf"'),
    expect.stringContaining('expected an id such as'),
  ]);
  expect(await forgetPlans()).toBeGreaterThan(0);
});

test('once stopped, nothing more is run', async () => {
  let reads = 0;
  const { graph } = loaded.execution;
  const execution: Execution = {
    ...loaded.execution,
    graph: {
      ...graph,
      read: (statements, limit) => {
        reads += 1;
        warming.stop();
        return graph.read(statements, limit);
      },
    },
  };
  const operation = '{ dataset { release } }';
  const warming = warmUp(execution, [operation, operation, operation], onFailure);
  await warming.done;
  expect([reads, failures]).toEqual([1, []]);
});
