import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { GraphError } from '../../src/errors.js';
import type { EmbeddedServer } from '../../src/embedded/embedded.js';

export interface LoadFigures {
  readonly seconds: number;
  /** The most memory that the loader's process held, in megabytes; undefined where the system does not say. */
  readonly peakMegabytes: number | undefined;
}

/**
 * Loads a seed folder as users do, by the program's own command, in a process whose heap has this bound in megabytes.
 * Throws a GraphError when the command fails.
 */
export async function loadFolder(
  projectRoot: string,
  seed: string,
  neo4j: EmbeddedServer,
  heapMegabytes: number,
): Promise<LoadFigures> {
  const began = Date.now();
  const child = spawn(
    process.execPath,
    [`--max-old-space-size=${heapMegabytes}`, join(projectRoot, 'dist', 'load.js'), seed],
    { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...environmentOf(neo4j) } },
  );
  const ending = new Promise<number | null>((resolve) => child.once('exit', resolve));
  let peak: number | undefined;
  let code: number | null | 'running' = 'running';
  while (code === 'running') {
    peak = (await peakOf(child.pid)) ?? peak;
    code = await Promise.race([ending, wait(200, 'running' as const)]);
  }
  const seconds = (Date.now() - began) / 1000;
  if (code !== 0) {
    const memory = peak === undefined ? '' : `, having held ${peak} MB`;
    throw new GraphError(`The loader ended with status ${String(code)} after ${seconds.toFixed(0)} s${memory}.`);
  }
  return { seconds, peakMegabytes: peak };
}

function environmentOf({ uri, username, password }: EmbeddedServer): Record<string, string> {
  return { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
}

/** Linux keeps the peak of each process. */
async function peakOf(pid: number | undefined): Promise<number | undefined> {
  const status = await readFile(`/proc/${String(pid)}/status`, 'utf8').catch(() => '');
  const kilobytes = /^VmHWM:\s+(\d+) kB/m.exec(status)?.[1];
  return kilobytes === undefined ? undefined : Math.round(Number(kilobytes) / 1024);
}
