import { readFile } from 'node:fs/promises';
import { availableParallelism, totalmem } from 'node:os';
import { join } from 'node:path';
import { readPom } from '../../src/embedded/readPom.js';

/** Returns what the figures depend on: the class of the machine and the versions, in one line. */
export async function describeMachine(projectRoot: string): Promise<string> {
  const memory = Math.max(8 * Math.round(totalmem() / 2 ** 33), 4);
  const lock = JSON.parse(await readFile(join(projectRoot, 'bench', 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { version?: string }>;
  };
  const version = (name: string): string => `${name} ${lock.packages[`node_modules/${name}`]?.version ?? 'unknown'}`;
  const pom = await readPom(projectRoot);
  const packages = ['@apollo/server', '@neo4j/graphql', 'dataloader', 'graphql', 'neo4j-driver'].map(version);
  return `${availableParallelism()} cores, about ${memory} GB; Node ${process.versions.node}, Neo4j ${pom.version}, ${packages.join(', ')}`;
}
