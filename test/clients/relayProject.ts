import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parse, print, visit } from 'graphql';
import type { NameNode } from 'graphql';
import type { ConcreteRequest, ReaderFragment } from 'relay-runtime';
import { projectRoot } from '../support/testGraph.js';

/** Operations as relay-compiler made them. */
export interface RelayProject {
  /** Returns what an operation became. Its name may lack the ending that Relay wants. */
  readonly request: (name: string) => Promise<ConcreteRequest>;
  readonly fragment: (name: string) => Promise<ReaderFragment>;
  readonly remove: () => Promise<void>;
}

const require = createRequire(import.meta.url);
/** The program for this machine, from the package. */
const compiler = require('relay-compiler') as string;

/** Without a language relay-compiler wants the types of Flow, and stops. */
const config = {
  src: './src',
  schema: './schema.graphql',
  artifactDirectory: './artifacts',
  language: 'javascript',
  eagerEsModules: true,
};

/** Compiles documents, each a module, in a folder of their own. Throws what relay-compiler says of what it does not accept. */
export async function compileRelayProject(documents: readonly string[]): Promise<RelayProject> {
  const folder = await mkdtemp(join(tmpdir(), 'mineralgraph-relay-'));
  await Promise.all(['src', 'artifacts'].map((it) => mkdir(join(folder, it))));
  await copyFile(join(projectRoot, 'schema.graphql'), join(folder, 'schema.graphql'));
  await writeFile(join(folder, 'relay.config.json'), JSON.stringify(config));
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  for (const document of documents) {
    const { name, text } = relayModule(document);
    await writeFile(join(folder, 'src', `${name}.js`), text);
  }
  const run = promisify(execFile)(compiler, ['relay.config.json'], { cwd: folder });
  await run.catch((failed: unknown) => {
    const { stdout, stderr } = failed as { stdout: string; stderr: string };
    throw new Error(stdout + stderr);
  });
  const load = async (name: string): Promise<unknown> =>
    ((await import(join(folder, 'artifacts', `${name}.graphql.js`))) as { default: unknown }).default;
  return {
    request: async (name) => (await load(toQuery(name))) as ConcreteRequest,
    fragment: async (name) => (await load(name)) as ReaderFragment,
    remove: () => rm(folder, { recursive: true }),
  };
}

/** Names a module after its operation, and what it defines as Relay wants it. Shows what fragments read where they are spread. */
function relayModule(document: string): { name: string; text: string } {
  const parsed = parse(document);
  const module = parsed.definitions.flatMap((it) =>
    it.kind === 'OperationDefinition' ? (it.name?.value ?? []) : [],
  )[0];
  if (module === undefined) throw new Error('The operation has no name.');
  const named = (name: NameNode): NameNode => ({
    ...name,
    value: name.value.startsWith(module) ? name.value : `${module}_${name.value}`,
  });
  const text = print(
    visit(parsed, {
      OperationDefinition: (node) => ({ ...node, name: { ...node.name, value: toQuery(module) } }),
      FragmentDefinition: (node) => ({ ...node, name: named(node.name) }),
      FragmentSpread: (node) => ({ ...node, name: named(node.name) }),
    }),
  );
  return { name: module, text: `graphql\`${text}\`;\n` };
}

function toQuery(operation: string): string {
  return `${operation}Query`;
}
