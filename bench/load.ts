/** The command that measures the loading of a large folder in bounded memory. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runCommand } from '../src/runCommand.js';
import { countsOf } from './graph/countsOf.js';
import { keepFolder } from './graph/keepFolder.js';
import { loadFolder } from './graph/loadFolder.js';
import { startNeo4j } from './graph/startNeo4j.js';
import { wholeNumber } from './wholeNumber.js';

const help = `Writes an invented graph as a seed folder and loads it with the program's own command, in a process of bounded memory.

Usage: npm run bench:load [-- OPTIONS]

  --entities N         nodes of the graph (1000000)
  --relationships N    relationships of the graph (5000000)
  --heap MEGABYTES     bound of the loader's heap (512)

Uses a Neo4j of its own under .data/bench/, which is emptied first. The loader shows progress, rate and time left.
`;

await runCommand(help, async () => {
  const { values } = parseArgs({
    options: { entities: { type: 'string' }, relationships: { type: 'string' }, heap: { type: 'string' } },
  });
  const entities = wholeNumber('--entities', values.entities ?? '1000000', 1_000, 9_999_999);
  const relationships = wholeNumber('--relationships', values.relationships ?? '5000000', entities, 6 * entities);
  const heap = wholeNumber('--heap', values.heap ?? '512', 64, 65_536);
  const projectRoot = process.cwd();
  const report = (message: string): void => void process.stdout.write(`${message}\n`);
  const counts = countsOf({ entities, relationships });
  const { home, seed } = await keepFolder(projectRoot, `${entities}-${relationships}`, counts, report);
  await rm(join(home, 'neo4j'), { recursive: true, force: true });
  const neo4j = await startNeo4j(projectRoot, home, report);
  try {
    const { seconds, peakMegabytes } = await loadFolder(projectRoot, seed, neo4j, heap);
    const rate = Math.round((entities + relationships) / seconds);
    const memory = peakMegabytes === undefined ? 'unknown' : `${peakMegabytes} MB`;
    report(`loaded in ${seconds.toFixed(0)} s, ${rate} rows a second; most memory of the loader: ${memory}`);
  } finally {
    await neo4j.stop();
  }
});
