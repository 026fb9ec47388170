/**
 * Fetches Neo4j and lets it record its classes, which makes all later starts quick: what the tests would else begin with, while
 * one processor of two has nothing to do.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '../../dist/embedded/startEmbedded.js';

const projectRoot = join(import.meta.dirname, '..', '..');
const jarCache = process.env.MINERALGRAPH_JAR_CACHE ?? join(projectRoot, '.data', 'lib');
const home = await mkdtemp(join(tmpdir(), 'mineralgraph-test-'));
const report = (message) => process.stdout.write(`  ${message}\n`);
const server = await startEmbedded({ home, projectRoot, jarCache, environment: process.env, report });
await server.stop();
await rm(home, { recursive: true, force: true });
