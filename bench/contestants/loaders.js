/** Resolvers written by hand, with a DataLoader per field and arguments, on Apollo Server. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { newLoaders } from './loaders/newLoaders.js';
import { resolvers } from './loaders/resolvers.js';
import { openDriver } from './openDriver.js';
import { serveApollo } from './serveApollo.js';

const typeDefs = readFileSync(join(import.meta.dirname, 'loaders', 'schema.graphql'), 'utf8');
const driver = openDriver();
const read = async (text, parameters) => {
  const { records } = await driver.executeQuery(text, parameters, { routing: 'READ' });
  return records;
};
await serveApollo({ typeDefs, resolvers }, () => Promise.resolve({ read, loaders: newLoaders(read) }));
