/** The command that writes the public schema to schema.graphql, or says whether the file is fresh. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deriveContract } from './contract/deriveContract.js';
import { InputError } from './errors.js';
import { readSchema } from './load/readSchema.js';
import { readModel } from './model/readModel.js';
import { runCommand } from './runCommand.js';

const help = `Writes the public schema, which follows from schema/, to schema.graphql.

Usage: npm run schema:print | npm run schema:check

  --check   write nothing; fail when the file is not what would be written
`;

await runCommand(help, async (args) => {
  const projectRoot = join(import.meta.dirname, '..');
  const path = join(projectRoot, 'schema.graphql');
  const { sdl } = deriveContract(readModel(await readSchema(join(projectRoot, 'schema'))));
  if (!args.includes('--check')) {
    await writeFile(path, sdl);
    return;
  }
  const written = await readFile(path, 'utf8').catch(() => '');
  if (written !== sdl)
    throw new InputError('STALE', 'schema.graphql is not what schema/ says. Run: npm run schema:print');
});
