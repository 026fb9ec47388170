/**
 * Names of the public schema gain company and do not go: what is gone since the last release fails the gate, what came
 * or is deprecated does not.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import { deriveContract } from '../../src/contract/deriveContract.js';
import { readSchema } from '../../src/load/readSchema.js';
import { readModel } from '../../src/model/readModel.js';
import { projectRoot } from '../support/testGraph.js';

const folder = await mkdtemp(join(tmpdir(), 'mineralgraph-schemas-'));
const shipped = await readSchema(join(projectRoot, 'schema'));

/** Returns the public schema, after a change of one file of schema/ in which a text stands once. */
function schemaWith(file: string, text: string, other: string): string {
  const files = shipped.map((it) => {
    if (it.name !== `schema/${file}`) return it;
    expect(it.text.split(text)).toHaveLength(2);
    return { ...it, text: it.text.replace(text, other) };
  });
  return deriveContract(readModel(files)).sdl;
}

/** Compares a schema with the shipped one as the gate does. */
async function compare(changed: string): Promise<{ fails: boolean; said: string }> {
  const path = join(folder, 'changed.graphql');
  await writeFile(path, changed);
  const command = [join(projectRoot, 'scripts', 'compareSchema.js'), join(projectRoot, 'schema.graphql'), path];
  try {
    const { stdout } = await promisify(execFile)(process.execPath, command);
    return { fails: false, said: stdout };
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    return { fails: true, said: `${stderr}${stdout}` };
  }
}

test('a schema that stays as it is has no changes', async () => {
  const { fails, said } = await compare(schemaWith('Mineral.graphql', '  formula: String\n', '  formula: String\n'));
  expect([fails, said]).toEqual([false, expect.stringMatching(/^0 changes since .*, of which 0 break clients\n$/)]);
});

test('a field that is gone is refused, and so is what followed from it', async () => {
  const { fails, said } = await compare(schemaWith('Mineral.graphql', '  formula: String\n', '  formulae: String\n'));
  expect(fails).toBe(true);
  expect(said).toContain("breaks clients: Field 'formula' was removed from object type 'Mineral'");
  expect(said).toContain("breaks clients: Input field 'formula' was removed from input object type 'MineralWhere'");
  expect(said).toContain("breaks clients: Input field 'formula' was removed from input object type 'MineralOrder'");
});

test('a field that may be null where it could not is refused', async () => {
  const { fails } = await compare(schemaWith('Observation.graphql', '  property: String!', '  property: String'));
  expect(fails).toBe(true);
});

test('a field that came passes', async () => {
  const added = '  formula: String\n  """\n  Colour of the streak.\n  """\n  streak: String\n';
  const { fails, said } = await compare(schemaWith('Mineral.graphql', '  formula: String\n', added));
  expect([fails, said]).toEqual([
    false,
    expect.stringMatching(/^[1-9]\d* changes since .*, of which 0 break clients\n$/),
  ]);
});

test('a field that is deprecated passes, and clients see why wherever they meet it', async () => {
  const reason = '@deprecated(reason: "Since 2027-01-15 use `labels`.")';
  const changed = schemaWith('Mineral.graphql', '  formula: String\n', `  formula: String ${reason}\n`);
  const { fails, said } = await compare(changed);
  expect([fails, said]).toEqual([false, expect.stringMatching(/, of which 0 break clients\n$/)]);
  // The field, its filter and its order.
  for (const type of ['String', 'StringWhere', 'SortDirection'])
    expect(changed).toContain(`formula: ${type} ${reason}`);
});

test('a question that is deprecated says so too', () => {
  const reason = '@deprecated(reason: "Since 2027-01-15 use `entity`.")';
  const changed = schemaWith('Query.graphql', 'dataset: Dataset ', `dataset: Dataset ${reason} `);
  expect(changed).toContain(`dataset: Dataset ${reason}`);
});
