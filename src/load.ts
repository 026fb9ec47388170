/** The command that loads seed folders into the graph. */
import { join, resolve } from 'node:path';
import { readConfig } from './config.js';
import { connect } from './connect.js';
import { loadFolders } from './load/loadFolders.js';
import { readSchema } from './load/readSchema.js';
import { readModel } from './model/readModel.js';
import { runCommand } from './runCommand.js';

const help = `Loads seed folders into Neo4j, later ones over earlier ones. All are checked first; with a problem nothing is loaded.

Usage: npm run load [-- [--beside-other-data] [DIR ...]]

  DIR                   folders with dataset.json, nodes/ and relationships/; without one: seed
  --beside-other-data   load into a database that holds other things; they stay untouched

Uses the Neo4j of NEO4J_URI, or the own one (stop the server first).
`;

await runCommand(help, async (args) => {
  const projectRoot = join(import.meta.dirname, '..');
  const report = (message: string): void => void process.stdout.write(`${message}\n`);
  const given = args.filter((arg) => !arg.startsWith('--')).map((folder) => resolve(folder));
  const folders = given.length > 0 ? given : [join(projectRoot, 'seed')];
  const model = readModel(await readSchema(join(projectRoot, 'schema')));
  const { graph, close } = await connect(readConfig(process.env, projectRoot), report);
  try {
    const besideOtherData = args.includes('--beside-other-data');
    await loadFolders(graph, model, {
      folders,
      codesFolder: join(projectRoot, 'schema', 'codes'),
      report,
      besideOtherData,
    });
  } catch (error) {
    await close(error);
    throw error;
  }
  await close();
});
