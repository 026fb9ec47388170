/**
 * A domain of one type and nothing but names, for tests in which it does not matter what is served: its few indexes are made
 * in a moment, and a cold Neo4j has little to plan.
 */
import type { SeedRow } from '../../src/load/seed.js';
import type { SeedFiles } from './writeSeed.js';

/** The SDL of the domain, by the names of its files; what no domain owns comes with it (domainless.ts). */
export const antSchema = {
  'Ant.graphql': `"An ant."
type Ant implements Node @node {
  "Its id."
  id: ID!
  "Its name."
  name(language: Language): String!
  "All its names."
  labels: [Label!]!
  "What others call it."
  identifiers: [Identifier!]!
}`,
};

/** Returns a seed of so many ants, with names of so many characters. */
export function antSeed(count: number, length = 10): SeedFiles {
  const ants = Array.from({ length: count }, (_, index): SeedRow => {
    const value = `Ant ${index} `.padEnd(length, 'of a long name ');
    return { id: `ant:a${index}`, labels: [{ value, language: 'NB', preferred: true, certainty: 'STATED' }] };
  });
  const dataset = { name: 'ants', date: '2020-01-01', licence: 'CC0', citation: 'ants', subject: 'ant:a0' };
  return { nodes: { Ant: ants }, texts: { 'dataset.json': JSON.stringify(dataset) } };
}
