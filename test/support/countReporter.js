/** Counts what passed and failed; globalTeardown says it, after everything else. */
export default class CountReporter {
  onRunComplete(_, { numPassedTests, numFailedTests, numFailedTestSuites }) {
    globalThis.testCounts = { passed: numPassedTests, failed: Math.max(numFailedTests, numFailedTestSuites) };
  }
}
