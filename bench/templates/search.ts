import type { Template } from './template.js';

const query = '{ search(text: "kvasul", first: 20) { nodes { id name } } }';

/** The template of searching all types by text, which ours alone answers. */
export const search: Template = {
  name: 'search',
  about: 'entities of all types by text',
  onlyOurs: true,
  ours: { query },
  neo4jGraphql: { query },
  bareCypher: {},
};
