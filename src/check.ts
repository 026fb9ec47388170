/** The command that checks seed folders without a database. */
import { join, resolve } from 'node:path';
import { InputError } from './errors.js';
import { checkForm } from './load/checkForm.js';
import { countOf } from './load/countOf.js';
import { checkFolders, printProblems } from './load/loadFolders.js';
import { readSchema } from './load/readSchema.js';
import type { Seed } from './load/seed.js';
import { readModel } from './model/readModel.js';
import { runCommand } from './runCommand.js';

const help = `Checks seed folders without a database: every problem in one run, with file, row, expected and got.

Usage: npm run check [-- [--fix] [--counts] [DIR ...]]

  DIR       folders of the seed, later ones over earlier ones; without one: seed
  --fix     sort the rows and write them in the fixed form
  --counts  say how many there are of each type of nodes and relationships
`;

await runCommand(help, async (args) => {
  const projectRoot = join(import.meta.dirname, '..');
  const given = args.filter((arg) => !arg.startsWith('--')).map((folder) => resolve(folder));
  const folders = given.length > 0 ? given : [join(projectRoot, 'seed')];
  const model = readModel(await readSchema(join(projectRoot, 'schema')));
  const form = await checkForm(folders, args.includes('--fix'));
  const { seed, problems } = await checkFolders(model, folders, join(projectRoot, 'schema', 'codes'));
  const all = [...form, ...problems];
  if (all.length > 0) throw new InputError('BAD_SEED', printProblems(all));
  const [nodes, relationships] = [countEach(seed.nodes), countEach(seed.relationships)];
  const kinds = [...nodes, ...relationships].map(([kind, count]) => `${kind} ${count}\n`);
  if (args.includes('--counts')) process.stdout.write(kinds.join(''));
  const sum = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((all, it) => all + it, 0);
  process.stdout.write(`${sum(nodes)} nodes and ${sum(relationships)} relationships; no problems\n`);
});

function countEach(files: Seed['nodes']): ReadonlyMap<string, number> {
  return new Map([...files].map(([kind, rows]) => [kind, countOf(rows)]));
}
