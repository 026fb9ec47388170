/** The command that writes a JSON Schema for every seed file, so that editors complete rows and mark faults in them. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { printEditorSchema } from './codebook/printEditorSchema.js';
import { readCodes } from './load/readCodes.js';
import { readSchema } from './load/readSchema.js';
import { seedFiles } from './load/seedFiles.js';
import { readModel } from './model/readModel.js';
import { runCommand } from './runCommand.js';

const help = `Writes a JSON Schema for every seed file to dist/seed-schema/, as schema/ and its code lists say.
.vscode/settings.json tells VS Code which file has which; other editors can be told the same.

Usage: npm run schema:editor
`;

await runCommand(help, async () => {
  const projectRoot = join(import.meta.dirname, '..');
  const folder = join(projectRoot, 'dist', 'seed-schema');
  const model = readModel(await readSchema(join(projectRoot, 'schema')));
  const codes = await readCodes(join(projectRoot, 'schema', 'codes'));
  await rm(folder, { recursive: true, force: true });
  const files = seedFiles(model);
  for (const file of files) {
    await mkdir(join(folder, file.part), { recursive: true });
    const schema = printEditorSchema(model, codes, file);
    await writeFile(join(folder, file.part, `${file.name}.json`), `${JSON.stringify(schema, null, 2)}\n`);
  }
  process.stdout.write(`${files.length} schemas in dist/seed-schema/\n`);
});
