/** Stops what globalSetup started, and says as the last line how many tests passed and failed. */
import { rm } from 'node:fs/promises';

export default async function globalTeardown() {
  const stop = async ({ server, home }) => {
    await server.stop();
    await rm(home, { recursive: true, force: true });
  };
  await Promise.all((globalThis.testServers ?? []).map(stop));
  const { passed, failed } = globalThis.testCounts ?? {};
  if (passed !== undefined) process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
}
