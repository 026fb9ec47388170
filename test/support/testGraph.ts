import { join } from 'node:path';
import { parse, validate } from 'graphql';
import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import { executeOperation } from '../../src/api/executeOperation.js';
import type { Execution } from '../../src/api/execution.js';
import type { ExecutionResult } from '../../src/api/executionResult.js';
import { watchRelease } from '../../src/api/releaseWatch.js';
import type { Contract } from '../../src/contract/contract.js';
import { deriveContract } from '../../src/contract/deriveContract.js';
import { printReplanning } from '../../src/cypher/printLoad.js';
import { openGraph } from '../../src/graph/openGraph.js';
import type { Graph } from '../../src/graph/openGraph.js';
import { loadFolders } from '../../src/load/loadFolders.js';
import { readHeldRelease } from '../../src/load/readHeldRelease.js';
import { readSchema } from '../../src/load/readSchema.js';
import { readModel } from '../../src/model/readModel.js';

/** The root of the project, from which tests run. */
export const projectRoot = process.cwd();
export const seedFolder = join(projectRoot, 'seed');
export const codesFolder = join(projectRoot, 'schema', 'codes');
export const limits = { connectionDepth: 12, hops: 100, conditions: 200, price: 100_000 };
/** Long enough for a Neo4j that plans for several tests on a busy machine. */
export const timeLimit = 60_000;

/** Returns the contract of the shipped schema. */
export async function readContract(): Promise<Contract> {
  contract ??= readSchema(join(projectRoot, 'schema')).then((schema) => deriveContract(readModel(schema)));
  return contract;
}

let contract: Promise<Contract> | undefined;

/** Returns the Neo4j that globalSetup started. Close it after the tests of a file. */
export function openTestGraph(): Graph {
  return openGraph({
    uri: process.env['MINERALGRAPH_TEST_NEO4J_URI'] ?? '',
    username: 'neo4j',
    password: process.env['MINERALGRAPH_TEST_NEO4J_PASSWORD'] ?? '',
    database: undefined,
  });
}

/** A graph with data, and a way to ask it. */
export interface LoadedGraph {
  readonly graph: Graph;
  readonly contract: Contract;
  readonly execution: Execution;
  /** Runs an operation that must be valid. */
  readonly ask: (query: string, variables?: Record<string, unknown>) => Promise<ExecutionResult>;
  readonly close: () => Promise<void>;
}

/**
 * Loads seed folders (the shipped data without an argument) into the test server; data that is there already is kept, and so are
 * Neo4j's plans, which serve any small graph: to make them anew after each of so many loads would take longer than the tests.
 */
export async function loadTestGraph(folders: readonly string[] = [seedFolder]): Promise<LoadedGraph> {
  const graph = openTestGraph();
  const contract = await readContract();
  const options = { folders, codesFolder, report: () => undefined, besideOtherData: true };
  if (String(folders) !== seedFolder || !(await holdsShipped(graph)))
    await loadFolders(keepingPlans(graph), contract.model, options);
  const execution: Execution = { contract, graph, release: watchRelease(graph, timeLimit), limits, timeLimit };
  return {
    graph,
    contract,
    execution,
    ask: (query, variables = {}) => {
      const document = parse(query);
      const [error] = validate(contract.schema, document);
      if (error !== undefined) throw error;
      return executeOperation(execution, document, operationOf(document), variables);
    },
    close: () => graph.close(),
  };
}

/** Whether the loader would find by reading and checking all files that there is nothing to do. */
async function holdsShipped(graph: Graph): Promise<boolean> {
  const held = await readHeldRelease(graph);
  return held?.counts !== undefined && held.release === process.env['MINERALGRAPH_TEST_RELEASE'];
}

function keepingPlans(graph: Graph): Graph {
  const { text } = printReplanning();
  return { ...graph, run: async (statement) => (statement.text === text ? [] : graph.run(statement)) };
}

/** Returns the only operation of a document. */
export function operationOf(document: DocumentNode): OperationDefinitionNode {
  const operation = document.definitions.find((it) => it.kind === 'OperationDefinition');
  if (operation === undefined) throw new Error('The document has no operation.');
  return operation;
}
