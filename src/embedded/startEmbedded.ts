import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { EmbeddedOptions, EmbeddedServer } from './embedded.js';
import { crashedJava, lostPort } from './explainFailure.js';
import { fetchJars } from './fetchJars.js';
import { findJava } from './findJava.js';
import { findPort } from './findPort.js';
import { foldersOf } from './folders.js';
import { givePassword } from './givePassword.js';
import { holdFolder } from './holdFolder.js';
import { keepRunning } from './keepRunning.js';
import { prepareFolders } from './prepareFolders.js';
import { printSettings } from './printSettings.js';
import { readPom } from './readPom.js';
import { type Run, type RunningNeo4j, runNeo4j } from './runNeo4j.js';

/**
 * This room is in charge of a Neo4j for those who bring none: fetching it, starting it on a free loopback port
 * with a password of its own, keeping it running, and stopping it with its parent.
 * It knows nothing of what is stored there, and speaks no Bolt beyond the handshake.
 *
 * Returns the server when it answers. Throws a GraphError of one line for people when it cannot be had.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const { home, environment, report } = options;
  const pom = await readPom(options.projectRoot);
  const folders = foldersOf(home, options.jarCache ?? join(home, 'lib'), pom.version);
  await prepareFolders(folders);
  const java = await findJava(environment);
  const hold = await holdFolder(folders, report);
  try {
    await fetchJars(folders, pom, java, environment, report);
    const maxHeap = options.maxHeap ?? '512m';
    const began = performance.now();
    report(`Starting Neo4j ${pom.version} ...`);
    const { run, running, password } = await startOnFreePort(
      { folders, java, environment, maxHeap, hold, report },
      options.pageCache ?? '64m',
    );
    const uri = `bolt://127.0.0.1:${run.port}`;
    report(`Neo4j runs at ${uri} after ${((performance.now() - began) / 1_000).toFixed(1)} s.`);
    const end = keepRunning(running, (signal) => runNeo4j(run, signal), report);
    let stopped: Promise<void> | undefined;
    return {
      uri,
      username: 'neo4j',
      password,
      stop: (byForce = false) => (stopped ??= end(byForce).then(() => hold.release())),
    };
  } catch (error) {
    await hold.release();
    throw error;
  }
}

/** A port is only found free, not kept: should another program take it meanwhile, another port is tried. */
async function startOnFreePort(
  shared: Omit<Run, 'port'>,
  pageCache: string,
): Promise<{ run: Run; running: RunningNeo4j; password: string }> {
  const { folders, java, environment, report } = shared;
  for (let attempt = 1; ; attempt += 1) {
    const run: Run = { ...shared, port: await findPort() };
    await writeFile(join(folders.settings, 'neo4j.conf'), printSettings({ port: run.port, pageCache }), {
      mode: 0o600,
    });
    const password = await givePassword(folders, java, environment);
    try {
      return { run, running: await runNeo4j(run, new AbortController().signal), password };
    } catch (error) {
      // A Java that broke down did so over its archive, which is gone by now.
      const mayPass = (await lostPort(folders)) || (await crashedJava(folders));
      if (attempt === 3 || !mayPass) throw error;
      report('Neo4j did not start; trying once more ...');
    }
  }
}
