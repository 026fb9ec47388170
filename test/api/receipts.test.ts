/**
 * A receipt says what was asked, of which release, and what the answer rests on; the same operation on the same release
 * has the same receipt, byte by byte, and `npm run replay` asks again what it says.
 */
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { executeOperation } from '../../src/api/executeOperation.js';
import { GraphError } from '../../src/errors.js';
import type { Graph } from '../../src/graph/openGraph.js';
import { neo4jEnvironment } from '../support/neo4jEnvironment.js';
import { loadTestGraph, operationOf, projectRoot } from '../support/testGraph.js';
import type { LoadedGraph } from '../support/testGraph.js';

const question = `query Introductions($for: ID!) { introductions(for: $for, first: 2) { introductions { organization { name } score }
  receipt { document variables operationHash answerHash release date sourcesCount sources { id } citation bibtex } } }`;
const variables = { for: 'organization:skaland-graphite' };

const receipt = 'dataset { receipt { sourcesCount sources { id } } }';

interface Receipt {
  readonly operationHash: string;
  readonly answerHash: string;
  readonly release: string;
  readonly sourcesCount: number;
  readonly sources: readonly { readonly id: string }[];
  readonly citation: string;
}

let loaded: LoadedGraph;
let folder: string;
beforeAll(async () => {
  loaded = await loadTestGraph();
  folder = await mkdtemp(join(tmpdir(), 'mineralgraph-receipt-'));
});
afterAll(async () => {
  await loaded.close();
  await rm(folder, { recursive: true });
});

async function receiptOf(text: string, given: Record<string, unknown>, field: string): Promise<Receipt> {
  const { data, errors } = await loaded.ask(text, given);
  expect(errors).toBeUndefined();
  return (data?.[field] as { receipt: Receipt }).receipt;
}

describe('a receipt', () => {
  test('is the same for the same operation on the same release, and so is the whole answer', async () => {
    const [one, other] = [await loaded.ask(question, variables), await loaded.ask(question, variables)];
    expect(JSON.stringify(one.data)).toBe(JSON.stringify(other.data));
  });

  test('does not count spaces and comments, but values of variables', async () => {
    const plain = await receiptOf(question, variables, 'introductions');
    const spaced = await receiptOf(`# A comment\n${question.replaceAll(' {', '\n{')}`, variables, 'introductions');
    const other = await receiptOf(question, { for: 'organization:rana-gruber' }, 'introductions');
    expect(spaced.operationHash).toBe(plain.operationHash);
    expect(spaced.answerHash).toBe(plain.answerHash);
    expect(other.operationHash).not.toBe(plain.operationHash);
    expect(other.answerHash).not.toBe(plain.answerHash);
  });

  test('names the release and the sources of what the answer rests on, also of links that are not shown', async () => {
    const receipt = await receiptOf(question, variables, 'introductions');
    const shown = await loaded.ask(
      '{ introductions(for: "organization:skaland-graphite", first: 2) { introductions { sources { id } } } }',
    );
    const sources = receipt.sources.map((it) => it.id);
    expect(receipt.sourcesCount).toBe(sources.length);
    expect(receipt.release).toBe((await loaded.execution.release.current()).release);
    expect(receipt.citation).toContain(receipt.release);
    const { introductions } = shown.data?.['introductions'] as {
      introductions: readonly { sources: readonly { id: string }[] }[];
    };
    for (const { id } of introductions.flatMap((it) => it.sources)) expect(sources).toContain(id);
  });

  test('of a page rests on what the page shows, not on the row by which it is known to go on', async () => {
    const first = async (size: number): Promise<number> =>
      (await receiptOf(`{ organizations(first: ${size}) { nodes { name } } ${receipt} }`, {}, 'dataset')).sourcesCount;
    const { data } = await loaded.ask('{ organizations(first: 3) { nodes { sources { id } } } }');
    const { nodes } = data?.['organizations'] as { nodes: readonly { sources: readonly { id: string }[] }[] };
    const sourcesOf = (count: number): number =>
      new Set(nodes.slice(0, count).flatMap((it) => it.sources.map(({ id }) => id))).size;
    expect([await first(1), await first(2), await first(3)]).toEqual([sourcesOf(1), sourcesOf(2), sourcesOf(3)]);
  });

  test('rests on the nodes that facets show', async () => {
    const asked = '{ organizations(first: 1) { totalCount facets { minerals { node { sources { id } } } } }';
    const { sources } = await receiptOf(`${asked} ${receipt} }`, {}, 'dataset');
    const { data } = await loaded.ask(`${asked} }`);
    const { facets } = data?.['organizations'] as {
      facets: { minerals: readonly { node: { sources: readonly { id: string }[] } }[] };
    };
    const shown = new Set(facets.minerals.flatMap(({ node }) => node.sources.map(({ id }) => id)));
    expect(shown.size).toBeGreaterThan(10);
    expect(sources.map(({ id }) => id)).toEqual([...shown].sort());
  });

  test('stands under any key of the response', async () => {
    const { data } = await loaded.ask('{ dataset { __proto__: receipt { release } name } }');
    const { release } = await loaded.execution.release.current();
    expect(JSON.stringify(data?.['dataset'])).toContain(`{"__proto__":{"release":"${release}"}`);
  });

  test('that cannot be read is null with its error, and the rest of the answer stands', async () => {
    const { execution } = loaded;
    const document = parse('{ dataset { name receipt { release } } }');
    const read: Graph['read'] = (statements, limit) =>
      statements.some(({ text }) => text.includes('AS sources'))
        ? Promise.resolve([{ kind: 'error', error: new GraphError('Neo4j took too long.', { retryable: true }) }])
        : execution.graph.read(statements, limit);
    const failing = { ...execution, graph: { ...execution.graph, read } };
    const { data, errors } = await executeOperation(failing, document, operationOf(document), {});
    expect(data).toMatchObject({ dataset: { receipt: null } });
    expect((data?.['dataset'] as { name: string }).name).not.toBe('');
    expect(errors).toMatchObject([{ message: 'Neo4j took too long.', path: ['dataset', 'receipt'] }]);
  });

  test('of the dataset is of the whole operation: the sources of every node and edge beside it', async () => {
    const text = `{ organization(id: "organization:rana-gruber") { name minerals(first: 100) { nodes { name } } }
      dataset { receipt { document variables release answerHash sourcesCount sources { id } } } }`;
    const { sources } = await receiptOf(text, {}, 'dataset');
    const { data } = await loaded.ask(
      `{ organization(id: "organization:rana-gruber") { sources { id } minerals(first: 100) { edges { sources { id } node { sources { id } } } } } }`,
    );
    const named = new Set(JSON.stringify(data).match(/source:[a-z0-9-]+/g));
    expect(sources.map((it) => it.id)).toEqual([...named].sort());
  });
});

describe('npm run replay', () => {
  test('says that release and answer are the same', async () => {
    const file = join(folder, 'response.json');
    await writeFile(file, JSON.stringify(await loaded.ask(question, variables)));
    const { status, stdout } = replay(file);
    expect(stdout).toContain('The release is the same');
    expect(stdout).toContain('The answer is the same.');
    expect(status).toBe(0);
  }, 60_000);

  test('shows the new answer when it is another than the receipt says', async () => {
    const { data } = await loaded.ask(question, variables);
    const { receipt } = data?.['introductions'] as { receipt: Receipt };
    const file = join(folder, 'receipt.json');
    await writeFile(file, JSON.stringify({ ...receipt, answerHash: '0'.repeat(64), release: '0'.repeat(16) }));
    const { status, stdout } = replay(file);
    expect(stdout).toContain('The release differs: it was 0000000000000000');
    expect(stdout).toContain('The answer differs. It is now:');
    expect(status).toBe(1);
  }, 60_000);

  test('says that the data of a response was changed, whatever its receipt says', async () => {
    const text = `query ($id: ID!) { __typename of: organization(id: $id) { name } ...Cited
      dataset { mine: receipt { document variables release answerHash } more: receipt { sourcesCount } name } }
      fragment Cited on Query { organizations(first: 1) { nodes { name } } }`;
    const { data } = await loaded.ask(text, { id: 'organization:rana-gruber' });
    const replayed = async (changed: Record<string, unknown>): Promise<ReturnType<typeof replay>> => {
      const file = join(folder, 'changed.json');
      await writeFile(file, JSON.stringify({ data: { ...data, ...changed } }, null, 2));
      return replay(file);
    };
    const kept = await replayed({});
    expect(kept.stdout).toContain('The answer is the same.');
    expect(kept.status).toBe(0);
    for (const changed of [
      { dataset: { ...(data?.['dataset'] as object), name: 'Another name' } },
      { more: 'what was not asked for' },
    ]) {
      const { status, stdout } = await replayed(changed);
      expect(stdout).toBe(
        "The file's data is not what its receipt was made for: it was changed since the API gave it.\n",
      );
      expect(status).toBe(1);
    }
  }, 60_000);

  test('says what fails when the operation can no longer be answered', async () => {
    const { data } = await loaded.ask(question, variables);
    const { receipt } = data?.['introductions'] as { receipt: Receipt };
    const file = join(folder, 'failing.json');
    await writeFile(file, JSON.stringify({ ...receipt, variables: '{"for": "mineral:quartz"}' }));
    const { status, stdout, stderr } = replay(file);
    expect(stdout).toMatch(/^The operation fails now:\n {2}.*mineral:quartz/);
    expect(stderr).toBe('');
    expect(status).toBe(1);
  }, 60_000);

  test.each([
    ['variables', 'for: "organization:skaland-graphite"', 'expected a JSON object as variables of the receipt'],
    ['variables', '[1]', 'expected a JSON object as variables of the receipt'],
    ['document', 'Who knows whom?', 'expected an operation as document of the receipt, got other text'],
    ['document', '{ nothing }', 'expected a document that fits the schema, got one that does not'],
  ])(
    'refuses a receipt with %s %s in a line, without a stack',
    async (key, value, said) => {
      const { data } = await loaded.ask(question, variables);
      const { receipt } = data?.['introductions'] as { receipt: Receipt };
      const file = join(folder, 'broken.json');
      await writeFile(file, JSON.stringify({ ...receipt, [key]: value }));
      const { status, stderr } = replay(file);
      expect(stderr).toContain(`${file}: ${said}`);
      expect(stderr).not.toContain('    at ');
      expect(status).toBe(1);
    },
    60_000,
  );

  test('refuses a file without a receipt, and says what it expected', async () => {
    const file = join(folder, 'other.json');
    await writeFile(file, '{"data": {"dataset": null}}');
    const { status, stderr } = replay(file);
    expect(stderr).toContain('expected a response with a receipt that has document, variables and release, got none');
    expect(status).toBe(1);
  }, 60_000);
});

function replay(file: string): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [join('dist', 'replay.js'), file], {
    cwd: projectRoot,
    encoding: 'utf8',
    env: {
      ...process.env,
      ...neo4jEnvironment(),
    },
  });
}
