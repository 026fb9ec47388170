/** The order in which the docs of GraphiQL list and search the types of the shipped schema. */
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { introspectionFromSchema } from 'graphql';
import { sortTypes } from '../../../src/api/ide/sortTypes.js';
import { deriveContract } from '../../../src/contract/deriveContract.js';
import { readSchema } from '../../../src/load/readSchema.js';
import { readModel } from '../../../src/model/readModel.js';
import { projectRoot } from '../../support/testGraph.js';

const { schema } = deriveContract(readModel(await readSchema(join(projectRoot, 'schema'))));
const { types } = introspectionFromSchema(schema).__schema;
const names = sortTypes(types).map(({ name }) => name);

test('nothing is lost', () => {
  expect([...names].sort()).toEqual(types.map(({ name }) => name).sort());
});

test('what can be asked comes first, filters come last, and a type comes before those made for its pages', () => {
  expect(names[0]).toBe('Query');
  const kinds = new Map(types.map(({ name, kind }) => [name, kind]));
  const firstInput = names.findIndex((name) => kinds.get(name) === 'INPUT_OBJECT');
  expect(names.slice(firstInput).every((name) => kinds.get(name) === 'INPUT_OBJECT')).toBe(true);
  const matches = names.filter((name) => name.includes('Mineral'));
  expect(matches[0]).toBe('Mineral');
  expect(matches.indexOf('MineralRight')).toBeLessThan(matches.indexOf('MineralConnection'));
});
