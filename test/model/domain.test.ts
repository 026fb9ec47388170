/** The domain is named in schema/ and seed/ alone: another domain needs no change of code. */
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readContract, projectRoot } from '../support/testGraph.js';

/** What the schema shares with the program: the ground that every domain stands on. */
const shared: readonly string[] = [
  'Node', // Global Object Identification Specification
  'Source', // of each fact; also a type of graphql-js
  'Direction', // of a relationship
  'Language', // of names and texts
  'Derivation', // the loader's own rules
  'SortDirection', // of an order
  'Validity', // of a link
  'CONTAINS', // an operator of Cypher
  'Conflict', // made by the loader
  'Uncited', // made by the loader
];

test('no type, relationship type or enum of the schema occurs in src/', async () => {
  const { model } = await readContract();
  const names = [...model.types.keys(), ...model.links.keys(), ...model.relationships.keys(), ...model.enums.keys()];
  const domain = names.filter((name) => !shared.includes(name) && name !== 'Entity' && name !== 'PlainLink');
  const word = new RegExp(`\\b(${domain.join('|')})\\b`);
  const files = (await readdir(join(projectRoot, 'src'), { recursive: true })).filter(
    (file) => file.endsWith('.ts') && !file.startsWith('generated'),
  );
  expect(files.length).toBeGreaterThan(50);
  const found = await Promise.all(
    files.map(async (file) => {
      const lines = (await readFile(join(projectRoot, 'src', file), 'utf8')).split('\n');
      const isComment = (line: string): boolean => /^\s*(\/\*\*|\*|\/\/)/.test(line);
      return lines.flatMap((line, index) =>
        !isComment(line) && word.test(line) ? [`${file}:${index + 1} ${line}`] : [],
      );
    }),
  );
  expect(found.flat()).toEqual([]);
});
