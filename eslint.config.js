/**
 * What is kept by lint of the rooms of src/ and of GraphQL; what is kept of all code is in .oxlintrc.jsonc. Rules that are
 * switched off say why.
 */
import graphql from '@graphql-eslint/eslint-plugin';
import typescript from '@typescript-eslint/parser';
import { defineConfig } from 'eslint/config';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';

/**
 * The rooms of src/ in the order of DESIGN: each may import those it names, and itself. Files beside the rooms compose
 * them and may import all; src/embedded/ is for them alone.
 */
const plans = ['errors.ts', 'model', 'generated', 'contract', 'plan'];
const answers = [...plans, 'config.ts', 'cypher', 'answer', 'graph'];
const rooms = {
  'errors.ts': [],
  'config.ts': ['errors.ts'],
  embedded: ['errors.ts', 'config.ts'],
  model: ['errors.ts'],
  contract: ['errors.ts', 'model', 'generated'],
  plan: plans,
  cypher: plans,
  answer: plans,
  question: plans,
  graph: answers,
  api: [...answers, 'question'],
  load: answers,
  codebook: ['errors.ts', 'model', 'load'],
};
const pureRooms = ['model', 'contract', 'plan', 'cypher', 'answer', 'question', 'codebook'].map(
  (room) => `src/${room}/**/*.ts`,
);
const compositionFiles = ['src/main.ts', 'src/load.ts', 'src/check.ts', 'src/replay.ts'];

const zones = Object.entries(rooms).map(([room, allowed]) => ({
  target: `./src/${room}`,
  from: './src',
  except: [...new Set([room, ...allowed])].map((it) => `./${it}`),
  message: `Of src, ${room} may import ${allowed.join(', ') || 'nothing'}.`,
}));

const onlyGraph = { name: 'neo4j-driver', message: 'Only src/graph/ speaks to Neo4j.' };
const noNode = { group: ['node:*'], message: 'This room is pure: no input, no output.' };

/** No clock, no chance, no waiting: what keeps a room pure besides its imports. */
const impurities = [
  [':function[async=true]', 'This room is pure: nothing in it waits.'],
  ['AwaitExpression', 'This room is pure: nothing in it waits.'],
  ['NewExpression[callee.name="Date"][arguments.length=0]', 'This room is pure: the clock is read outside.'],
  ['MemberExpression[object.name="Date"][property.name="now"]', 'This room is pure: the clock is read outside.'],
  ['MemberExpression[object.name="Math"][property.name="random"]', 'This room is pure: no chance.'],
].map(([selector, message]) => ({ selector, message }));

/** What of a schema has a description: all of it. */
const described = {
  types: true,
  rootField: true,
  DirectiveDefinition: true,
  FieldDefinition: true,
  InputValueDefinition: true,
  EnumValueDefinition: true,
};

export default defineConfig(
  { ignores: ['**/*.{js,jsx}', 'src/generated/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  {
    name: 'imports go one way',
    files: ['src/**/*.ts'],
    plugins: { 'import-x': importX },
    languageOptions: { parser: typescript },
    settings: {
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts'], extensionAlias: { '.js': ['.ts'] } })],
    },
    rules: {
      'import-x/no-restricted-paths': ['error', { basePath: import.meta.dirname, zones }],
      'no-restricted-imports': ['error', { paths: [onlyGraph] }],
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'src/config.ts alone reads the environment.' },
        { object: 'Date', property: 'now', message: 'A clock may be set: performance.now() only goes on.' },
      ],
    },
  },
  { files: compositionFiles, rules: { 'no-restricted-properties': 'off' } }, // they hand the environment to config.ts
  { files: ['src/graph/**/*.ts'], rules: { 'no-restricted-imports': 'off' } }, // the room that speaks to Neo4j
  {
    name: 'pure rooms',
    files: pureRooms,
    rules: {
      'no-restricted-imports': ['error', { paths: [onlyGraph], patterns: [noNode] }],
      'no-restricted-globals': [
        'error',
        'process',
        'fetch',
        'setTimeout',
        'setInterval',
        'setImmediate',
        'performance',
      ],
      'no-restricted-syntax': ['error', ...impurities],
    },
  },

  { files: ['**/*.graphql'], plugins: { '@graphql-eslint': graphql }, languageOptions: { parser: graphql.parser } },
  {
    name: 'the domain',
    files: ['schema/*.graphql'],
    rules: {
      ...graphql.configs['flat/schema-recommended'].rules,
      '@graphql-eslint/require-description': ['error', described],
      // Link types are reached by their names in @relationship, which the rule does not know.
      '@graphql-eslint/no-unreachable-types': 'off',
      // Value types and links have no id of their own; the model checks the ids of nodes.
      '@graphql-eslint/strict-id-in-types': 'off',
    },
  },
  {
    name: 'the public schema',
    files: ['schema.graphql'],
    rules: {
      ...graphql.configs['flat/schema-recommended'].rules,
      ...graphql.configs['flat/schema-relay'].rules,
      '@graphql-eslint/require-description': ['error', described],
      // Connections, edges and value types have no id.
      '@graphql-eslint/strict-id-in-types': 'off',
      // Short lists of values, and `nodes` of a connection, are plain lists.
      '@graphql-eslint/relay-edge-types': ['error', { listTypeCanWrapOnlyEdgeType: false }],
    },
  },
  {
    name: 'operations',
    files: ['examples/**/*.graphql', 'test/queries/*.graphql'],
    rules: {
      ...graphql.configs['flat/operations-recommended'].rules,
      // A hop is three levels, a connection with its edges and their nodes. What an operation may cost, the API says.
      '@graphql-eslint/selection-set-depth': ['error', { maxDepth: 12 }],
    },
  },
  // What newcomers read first is for people alone; all other examples ask for ids, by which caches of clients know things.
  { files: ['examples/first-steps.graphql'], rules: { '@graphql-eslint/require-selections': 'off' } },
  {
    name: 'operations of tests',
    files: ['test/queries/*.graphql'],
    rules: {
      '@graphql-eslint/no-anonymous-operations': 'off', // they are named by their files
      '@graphql-eslint/require-selections': 'off', // some are about what is not asked for
      '@graphql-eslint/selection-set-depth': 'off', // some are about depth
    },
  },
);
