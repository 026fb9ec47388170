/** The command that writes the codebook to docs/data/codebook.md, or says whether the file is fresh. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { InputError } from './errors.js';
import { printCodebook } from './codebook/printCodebook.js';
import { readCodes } from './load/readCodes.js';
import { readSchema } from './load/readSchema.js';
import { readModel } from './model/readModel.js';
import { runCommand } from './runCommand.js';

const help = `Writes what types, fields, values and codes mean, as schema/ says, to docs/data/codebook.md.

Usage: npm run codebook | npm run codebook:check

  --check   write nothing; fail when the file is not what would be written
`;

await runCommand(help, async (args) => {
  const projectRoot = join(import.meta.dirname, '..');
  const path = join(projectRoot, 'docs', 'data', 'codebook.md');
  const model = readModel(await readSchema(join(projectRoot, 'schema')));
  const codebook = printCodebook(model, await readCodes(join(projectRoot, 'schema', 'codes')));
  if (!args.includes('--check')) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, codebook);
    return;
  }
  const written = await readFile(path, 'utf8').catch(() => '');
  if (written !== codebook)
    throw new InputError('STALE', 'docs/data/codebook.md is not what schema/ says. Run: npm run codebook');
});
