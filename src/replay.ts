/** The command that asks again what a saved response has a receipt of, and compares the answers. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'graphql';
import { executeOperation } from './api/executeOperation.js';
import { readReceipt } from './api/readReceipt.js';
import { watchRelease } from './api/releaseWatch.js';
import { readConfig } from './config.js';
import { connect } from './connect.js';
import { deriveContract } from './contract/deriveContract.js';
import { InputError, present } from './errors.js';
import { loadFolders } from './load/loadFolders.js';
import { readSchema } from './load/readSchema.js';
import { limitsOf } from './limitsOf.js';
import { readModel } from './model/readModel.js';
import { runCommand } from './runCommand.js';

const help = `Asks again what a saved response has a receipt of, and compares the new answer with it.

Usage: npm run replay -- FILE

  FILE   a response as the API gave it (JSON), or a receipt alone, with at least document, variables and
         release, or answerHash, of the receipt

Says whether release and answer are the same; ends with status 1 when the answer differs. Uses the Neo4j of
NEO4J_URI as it is loaded, or the own one with the seed (stop the server first).
`;

await runCommand(help, async ([file]) => {
  if (file === undefined) throw new InputError('BAD_ARGUMENT', 'Expected the name of a file; see --help.');
  const text = await readFile(file, 'utf8').catch(() => {
    throw new InputError('BAD_ARGUMENT', `${file}: expected a file that can be read.`);
  });
  const receipt = readReceipt(file, text);
  const projectRoot = join(import.meta.dirname, '..');
  const config = readConfig(process.env, projectRoot);
  const report = (message: string): void => void process.stdout.write(`${message}\n`);
  const contract = deriveContract(readModel(await readSchema(join(projectRoot, 'schema'))));
  const { graph, close } = await connect(config, report);
  try {
    if (config.load === 'auto') {
      await loadFolders(graph, contract.model, {
        folders: [join(projectRoot, 'seed')],
        codesFolder: join(projectRoot, 'schema', 'codes'),
        report,
      });
    }
    const { timeLimit } = config;
    const release = watchRelease(graph, timeLimit);
    const document = parse(receipt.document);
    const definition = document.definitions.find((it) => it.kind === 'OperationDefinition');
    const { data, errors } = await executeOperation(
      { contract, graph, release, limits: limitsOf(config), timeLimit },
      document,
      present(definition, 'an operation in the receipt'),
      receipt.variables,
    );
    const again = readReceipt('the new answer', JSON.stringify({ data, errors }));
    const sameRelease = again.release === receipt.release;
    const same =
      receipt.answerHash === undefined ? receipt.data === again.data : receipt.answerHash === again.answerHash;
    report(
      sameRelease
        ? `The release is the same: ${again.release}.`
        : `The release differs: it was ${receipt.release}, and is ${again.release}.`,
    );
    report(
      same ? 'The answer is the same.' : `The answer differs. It is now:\n${JSON.stringify({ data, errors }, null, 2)}`,
    );
    if (!same) process.exitCode = 1;
  } finally {
    await close();
  }
});
