/** Stops what globalSetup started, and says as the last line how many tests passed and failed. */
import { rm } from 'node:fs/promises';

export default async function globalTeardown() {
  const { server, home } = globalThis.testServer ?? {};
  await server?.stop();
  if (home !== undefined) await rm(home, { recursive: true, force: true });
  const { passed, failed } = globalThis.testCounts ?? {};
  if (passed !== undefined) process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
}
