/** Resolvers written by hand, with a DataLoader per field and arguments, on Apollo Server. */
import { newLoaders } from './loaders/newLoaders.js';
import { resolvers } from './loaders/resolvers.js';
import { typeDefs } from './loaders/typeDefs.js';
import { openDriver } from './openDriver.js';
import { serveApollo } from './serveApollo.js';

const driver = openDriver();
const read = async (text, parameters) => {
  const { records } = await driver.executeQuery(text, parameters, { routing: 'READ' });
  return records;
};
await serveApollo({ typeDefs, resolvers }, () => Promise.resolve({ read, loaders: newLoaders(read) }));
