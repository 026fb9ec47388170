/** Makes the data folder that the tests copy, of which fetching and starting Neo4j is a part, while another processor lints. */
import { join } from 'node:path';
import { preparedHome } from './preparedHome.js';

await preparedHome(join(import.meta.dirname, '..', '..'), (message) => process.stdout.write(`  ${message}\n`));
