import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import type { Template } from './template.js';

/**
 * Returns the template of searching all types by text, which ours alone answers; none, with a note, while the schema
 * has no field `search`.
 */
export async function readSearch(projectRoot: string, report: (message: string) => void): Promise<readonly Template[]> {
  const schema = buildSchema(await readFile(join(projectRoot, 'schema.graphql'), 'utf8'));
  if (schema.getQueryType()?.getFields()['search'] === undefined) {
    report('search: left out, since the schema has no field of that name yet');
    return [];
  }
  const query = '{ search(text: "kvasul", first: 20) { nodes { id name } } }';
  return [
    {
      name: 'search',
      about: 'entities of all types by text',
      onlyOurs: true,
      ours: { query },
      neo4jGraphql: { query },
      bareCypher: {},
    },
  ];
}
