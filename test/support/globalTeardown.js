import { rm } from 'node:fs/promises';

export default async function globalTeardown() {
  const { server, home } = globalThis.testServer ?? {};
  await server?.stop();
  if (home !== undefined) await rm(home, { recursive: true, force: true });
}
