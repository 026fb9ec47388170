/** graphql-codegen with its client preset: every example is typed, and what was typed compiles. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { projectRoot } from '../support/testGraph.js';
import { readExampleOperations } from './readExampleOperations.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mineralgraph-codegen-'));
  await symlink(join(projectRoot, 'node_modules'), join(folder, 'node_modules'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Runs a command of a package in the folder. Returns what it prints. */
async function run(command: string, ...args: readonly string[]): Promise<string> {
  const program = join(projectRoot, 'node_modules', '.bin', command);
  const finished = promisify(execFile)(process.execPath, [program, ...args], { cwd: folder });
  const { stdout } = await finished.catch((failed: unknown) => {
    const { stdout, stderr } = failed as { stdout: string; stderr: string };
    throw new Error(stdout + stderr);
  });
  return stdout;
}

/** Returns what a front end does with what was made: each example is there, and its variables and data have types. */
async function printUse(): Promise<string> {
  const names = (await readExampleOperations()).flatMap(({ text }) =>
    parse(text).definitions.flatMap((it) => (it.kind === 'OperationDefinition' ? (it.name?.value ?? []) : [])),
  );
  expect(new Set(names).size).toBeGreaterThanOrEqual(45);
  return `
    import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
    import type { OrganizationKind } from './made/graphql.js';
    import { ${names.map((name) => `${name}Document`).join(', ')} } from './made/graphql.js';
    declare function ask<Data, Variables>(document: DocumentTypeDecoration<Data, Variables>, variables: Variables): Data;
    ${names.map((name) => `ask(${name}Document, {});`).join(' ')}
    const page = ask(PageOfOrganizationsDocument, { first: 3 }).organizations;
    export const kinds: readonly OrganizationKind[] | undefined = page?.nodes.map((it) => it.kind);
    // @ts-expect-error A page is a number of rows.
    ask(PageOfOrganizationsDocument, { first: 'three' });
    // @ts-expect-error Nobody asked for it.
    export const missing = page?.nodes[0]?.summary;`;
}

test('the client preset types all examples, and what it made compiles', async () => {
  const preset = { preset: 'client', config: { useTypeImports: true, enumsAsTypes: true, importExtension: '.js' } };
  const codegen = {
    schema: join(projectRoot, 'schema.graphql'),
    documents: join(projectRoot, 'examples', '**', '*.graphql'),
    generates: { 'made/': preset },
  };
  const compilerOptions = { module: 'nodenext', target: 'es2023', strict: true, noEmit: true, types: [] };
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  await writeFile(join(folder, 'codegen.json'), JSON.stringify(codegen));
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions }));
  await writeFile(join(folder, 'use.ts'), await printUse());
  await run('graphql-codegen', '--config', 'codegen.json', '--silent');
  await run('tsc', '--project', 'tsconfig.json');
});
