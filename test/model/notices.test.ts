/** A schema is refused when what it declares to be said beside an answer cannot be counted or said. */
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readSchema } from '../../src/load/readSchema.js';
import { readModel } from '../../src/model/readModel.js';
import { projectRoot } from '../support/testGraph.js';

const files = await readSchema(join(projectRoot, 'schema'));

/** Reads the shipped schema with one text in the place of another. */
function readWith(text: string, other: string): () => void {
  expect(files.some((file) => file.text.includes(text))).toBe(true);
  return () => readModel(files.map((file) => ({ ...file, text: file.text.replace(text, other) })));
}

test.each([
  [
    'counted: ["certainty=INFERRED"]',
    'counted: ["certainty=GUESSED"]',
    'a value of Certainty for certainty, got GUESSED',
  ],
  ['counted: ["certainty=INFERRED"]', 'counted: ["proof=NONE"]', 'FIELD=VALUE of a field with one value, got proof'],
  ['saidBy: "observations"', 'saidBy: "name"', 'a relationship field of Cluster as saidBy, got name'],
  ['where: ["property=', 'where: ["sort=', 'FIELD=VALUE of a field with one value, got sort'],
  ['says: "display"', 'says: "quantity"', 'a text in languages as says, got quantity'],
  [
    '{counted} of the {total}',
    '{counted} of the {whole}',
    'only {counted}, {total}, {said} and [left out without a value], got {whole}',
  ],
  ['@root(through: "Cluster.members")', '@root(label: "Member")', '@root(through: "Type.field") beside it, got '],
])('%s becomes %s', (text, other, refusal) => {
  expect(readWith(text, other)).toThrow(`Query.members @notice: expected ${refusal}`);
});
