/** Stops what globalSetup started, and says as the last line how many tests passed and failed. */
export default async function globalTeardown() {
  await globalThis.stopTestServers?.();
  const { passed, failed } = globalThis.testCounts ?? {};
  if (passed !== undefined) process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
}
