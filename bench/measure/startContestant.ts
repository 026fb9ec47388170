import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import type { EmbeddedServer } from '../../src/embedded/embedded.js';
import type { Contestant } from './contestant.js';
import type { RunningContestant } from './runningContestant.js';

const secondsToStart = 120;

export interface StartOptions {
  readonly projectRoot: string;
  readonly neo4j: Pick<EmbeddedServer, 'uri' | 'username' | 'password'>;
  /** Whether statements are run under PROFILE, which makes them slower. */
  readonly countHits: boolean;
  /** Settings over those of benchmarks. */
  readonly environment?: Readonly<Record<string, string>>;
  /** The file that its log goes to; undefined: the output of errors. */
  readonly log?: number;
}

/** Starts a contestant in a process of its own and returns it when it says where it answers. */
export async function startContestant(contestant: Contestant, options: StartOptions): Promise<RunningContestant> {
  const { projectRoot, neo4j, countHits, environment = {}, log = 'inherit' } = options;
  const child = spawn(
    process.execPath,
    [
      '--expose-gc',
      '--import',
      join(projectRoot, 'bench', 'contestants', 'observe.js'),
      join(projectRoot, contestant.module),
    ],
    {
      stdio: ['ignore', 'pipe', log, 'ipc'],
      env: {
        ...process.env,
        NODE_ENV: 'production',
        MINERALGRAPH_WARM: 'never',
        NEO4J_URI: neo4j.uri,
        NEO4J_USERNAME: neo4j.username,
        NEO4J_PASSWORD: neo4j.password,
        PORT: '0',
        MINERALGRAPH_TIME_LIMIT: '120000',
        ...(countHits ? { PROFILE_HITS: 'yes' } : {}),
        ...environment,
      },
    },
  );
  const url = await Promise.race([addressOf(child), tooLate(contestant), ended(contestant, child)]);
  return {
    contestant,
    url,
    cpu: async () => {
      const { user, system } = (await ask(child, 'cpu')) as NodeJS.CpuUsage;
      return (user + system) / 1000;
    },
    hits: async () => (await ask(child, 'hits')) as number,
    heap: async () => (await ask(child, 'heap')) as number,
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.disconnect();
      await once(child, 'exit');
    },
  };
}

async function addressOf(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error('A contestant has no output.');
  return new Promise((resolve) => {
    createInterface({ input: child.stdout as NodeJS.ReadableStream }).on('line', (line) => {
      const url = /answers at (http\S+)/.exec(line)?.[1];
      if (url !== undefined) resolve(url);
    });
  });
}

async function tooLate({ name }: Contestant): Promise<never> {
  await wait(secondsToStart * 1000, undefined, { ref: false });
  throw new Error(`${name} did not start within ${secondsToStart} s.`);
}

async function ended({ name }: Contestant, child: ChildProcess): Promise<never> {
  await once(child, 'exit');
  throw new Error(`${name} ended.`);
}

async function ask(child: ChildProcess, question: 'cpu' | 'hits' | 'heap'): Promise<unknown> {
  const answer = once(child, 'message') as Promise<[unknown]>;
  child.send(question);
  return (await answer)[0];
}
