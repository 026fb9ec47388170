/** The domain is named in schema/ and seed/ alone: another domain needs no change of code. */
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { parse, visit } from 'graphql';
import { projectRoot, readContract } from '../support/testGraph.js';

/** Names that the SDL shares with the program: the ground that every domain stands on, each with its reason. */
const shared: readonly string[] = [
  'Query', // the root of every schema, by the GraphQL specification
  'Node', // the Global Object Identification Specification
  'PageInfo', // the Relay Cursor Connections Specification
  'Link', // what every relationship carries
  'PlainLink', // a relationship that carries no more than that
  'Direction', // an argument of @relationship
  'Derivation', // an argument of @derived: what the loader works out
  'Method', // an argument of @question: how an answer is made
  'SortDirection', // an argument of every connection
  'Language', // of texts, names and operations
  'Validity', // of every link, worked out on the day asked
  'Date', // a scalar with rules of its own; also a class of JavaScript
  'PartialDate', // a scalar with rules of its own
  'URL', // a scalar with rules of its own; also a class of JavaScript
  'Path', // in an answer to a question, and where one is in a response
  'Receipt', // of any answer: the operation, the release, the sources
  'CONTAINS', // a relationship type of the domain, and an operator of Cypher, which is meant here
];

let names: readonly string[];
let lines: readonly string[];

beforeAll(async () => {
  names = [...(await definedNames()), ...(await readContract()).model.relationships.keys()];
  lines = await codeLines();
});

/** Returns the names of all types of the SDL, also of enums, scalars and values. */
async function definedNames(): Promise<readonly string[]> {
  const found: string[] = [];
  const note = (node: { readonly name: { readonly value: string } }): void => void found.push(node.name.value);
  visit(parse((await readContract()).model.sdl), {
    ObjectTypeDefinition: note,
    InterfaceTypeDefinition: note,
    EnumTypeDefinition: note,
    ScalarTypeDefinition: note,
  });
  return found;
}

/** Returns the lines of src/ with their places, but for what codegen writes. Comments count: their examples are made up. */
async function codeLines(): Promise<readonly string[]> {
  const files = (await readdir(join(projectRoot, 'src'), { recursive: true })).filter(
    (file) => file.endsWith('.ts') && !file.startsWith('generated'),
  );
  const read = files.map(async (file) => {
    const text = await readFile(join(projectRoot, 'src', file), 'utf8');
    return text.split('\n').map((line, index) => `${file}:${index + 1} ${line.trim()}`);
  });
  return (await Promise.all(read)).flat();
}

const linesWith = (name: string): readonly string[] => lines.filter((line) => new RegExp(`\\b${name}\\b`).test(line));

test('no type, relationship type or enum of the schema occurs in src/', () => {
  expect(names).toEqual(expect.arrayContaining(['Organization', 'OrganizationKind', 'Label', 'MEMBER_OF']));
  expect(lines.length).toBeGreaterThan(1000);
  const domain = names.filter((name) => !shared.includes(name));
  expect(domain.flatMap(linesWith)).toEqual([]);
});

test('nothing is shared without need', () => {
  expect(shared.filter((name) => !names.includes(name) || linesWith(name).length === 0)).toEqual([]);
});
