/**
 * Tests run as native ES modules against the real Neo4j that globalSetup starts for each worker: one file after the other,
 * unless --maxWorkers says more.
 */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  globalSetup: '<rootDir>/test/support/globalSetup.js',
  globalTeardown: '<rootDir>/test/support/globalTeardown.js',
  setupFiles: ['<rootDir>/test/support/chooseServer.js'],
  testSequencer: '<rootDir>/test/support/dearFirst.js',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
    ],
  },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.data'],
  reporters: ['default', '<rootDir>/test/support/countReporter.js'],
  maxWorkers: 1,
  testTimeout: 300_000,
};
