/** The command that asks again what a saved response has a receipt of, and compares the answers. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { executeOperation } from './api/executeOperation.js';
import type { ExecutionResult } from './api/executionResult.js';
import { findReceipt } from './api/findReceipt.js';
import { hashSaved } from './api/hashSaved.js';
import { readOperation } from './api/readOperation.js';
import { readReceipt } from './api/readReceipt.js';
import type { SavedReceipt } from './api/readReceipt.js';
import { watchRelease } from './api/releaseWatch.js';
import { readConfig } from './config.js';
import { connect } from './connect.js';
import { deriveContract } from './contract/deriveContract.js';
import { InputError } from './errors.js';
import { loadFolders } from './load/loadFolders.js';
import { readSchema } from './load/readSchema.js';
import { limitsOf } from './limitsOf.js';
import { readModel } from './model/readModel.js';
import { runCommand } from './runCommand.js';

const help = `Asks again what a saved response has a receipt of, and compares the new answer with it.

Usage: npm run replay -- FILE

  FILE   a response as the API gave it (JSON), or a receipt alone, with at least document, variables and
         release, or answerHash, of the receipt

Says whether release and answer are the same; ends with status 1 when the answer differs, when it can no longer be
given, or when the data of a response is not what its receipt was made for. Uses the Neo4j of NEO4J_URI as it is
loaded, or the own one with the seed (stop the server first).
`;

await runCommand(help, async ([file]) => {
  if (file === undefined) throw new InputError('BAD_OPTION', 'Expected the name of a file; see --help.');
  const text = await readFile(file, 'utf8').catch(() => {
    throw new InputError('BAD_OPTION', `${file}: expected a file that can be read.`);
  });
  const receipt = readReceipt(file, text);
  const projectRoot = join(import.meta.dirname, '..');
  const config = readConfig(process.env, projectRoot);
  const report = (message: string): void => void process.stdout.write(`${message}\n`);
  const contract = deriveContract(readModel(await readSchema(join(projectRoot, 'schema'))));
  const operation = readOperation(file, contract.schema, receipt);
  if (receipt.data !== undefined && receipt.answerHash !== undefined) {
    const hash = hashSaved(contract, limitsOf(config), operation, receipt.data);
    if (hash !== undefined && hash !== receipt.answerHash) {
      report("The file's data is not what its receipt was made for: it was changed since the API gave it.");
      process.exitCode = 1;
      return;
    }
  }
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
    const answer = await executeOperation(
      { contract, graph, release, limits: limitsOf(config), timeLimit },
      operation.document,
      operation.definition,
      operation.variables,
    );
    const { same, told } = compare(receipt, answer);
    report(told);
    if (!same) process.exitCode = 1;
  } finally {
    await close();
  }
});

/** Whether a new answer is the one that a receipt is of, and what there is to say of it. */
function compare(receipt: SavedReceipt, { data, errors }: ExecutionResult): { same: boolean; told: string } {
  const again = findReceipt(data);
  if (again === undefined && errors !== undefined)
    return { same: false, told: `The operation fails now:\n${errors.map((it) => `  ${it.message}`).join('\n')}` };
  const same =
    receipt.answerHash === undefined
      ? JSON.stringify(receipt.data) === JSON.stringify(data)
      : receipt.answerHash === again?.['answerHash'];
  const answer = same
    ? 'The answer is the same.'
    : `The answer differs. It is now:\n${JSON.stringify({ data, errors }, null, 2)}`;
  if (again === undefined) return { same, told: answer };
  const release = String(again['release']);
  const ofRelease =
    release === receipt.release
      ? `The release is the same: ${release}.`
      : `The release differs: it was ${receipt.release}, and is ${release}.`;
  return { same, told: `${ofRelease}\n${answer}` };
}
