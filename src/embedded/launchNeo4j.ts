import { spawn } from 'node:child_process';
import { open } from 'node:fs/promises';
import type { Environment } from './embedded.js';
import type { Java } from './findJava.js';
import { javaParameters, type JavaNeeds } from './javaParameters.js';
import { pause } from './pause.js';
import { watchParent } from './watchParent.js';

/** What a Neo4j is launched with. */
export interface Launch extends JavaNeeds {
  readonly java: Java;
  readonly environment: Environment | undefined;
}

/** A Neo4j that was launched and may not answer yet. */
export interface LaunchedNeo4j {
  /** Undefined when Java could not even be run. */
  readonly pid: number | undefined;
  /** Resolves when the process has ended; true when it ended in order. */
  readonly ended: Promise<boolean>;
  /** Asks it to stop, and ends it by force after a while, or at once. */
  stop(byForce: boolean): Promise<void>;
}

/** Recording the class-data archive takes some seconds, on a busy machine many. */
const millisecondsToStop = 60_000;

/** Starts the process of Neo4j, which stops when this process does. */
export async function launchNeo4j(launch: Launch): Promise<LaunchedNeo4j> {
  const { folders, environment } = launch;
  const home = `--home-dir=${folders.neo4j}`;
  // A file, not a pipe: Neo4j must not stumble over its output when this process is killed.
  const console = await open(folders.console, 'w', 0o600);
  try {
    const child = spawn(launch.java.command, parametersOf(launch, home), {
      cwd: folders.logs,
      stdio: ['ignore', console.fd, console.fd],
      // A group of its own: Ctrl-C in the terminal is for this process, which then stops Neo4j in order.
      detached: process.platform !== 'win32',
      windowsHide: true,
      ...(environment === undefined ? {} : { env: { ...environment } }),
    });
    const callOff = child.pid === undefined ? (): void => undefined : watchParent(child.pid, home);
    const ended = new Promise<boolean>((resolve) => {
      child.once('error', () => resolve(false));
      // 143: ended by SIGTERM as Java counts it.
      child.once('exit', (code) => resolve(code === 0 || code === 143));
    });
    void ended.then(callOff);
    return {
      pid: child.pid,
      ended,
      async stop(byForce) {
        child.kill(byForce ? 'SIGKILL' : 'SIGTERM');
        const limit = new AbortController();
        void ended.then(() => limit.abort());
        await pause(millisecondsToStop, limit.signal);
        child.kill('SIGKILL');
        await ended;
      },
    };
  } finally {
    await console.close();
  }
}

function parametersOf(launch: Launch, home: string): string[] {
  return [
    ...javaParameters(launch),
    'org.neo4j.server.CommunityEntryPoint',
    home,
    `--config-dir=${launch.folders.settings}`,
    '--console-mode',
  ];
}
