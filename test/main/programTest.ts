import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { jarCache, makeFolder, waitUntil } from '../embedded/embeddedTest.js';
import { domainless } from '../support/domainless.js';
import { projectRoot } from '../support/testGraph.js';
import { writeSeed } from '../support/writeSeed.js';
import type { SeedFiles } from '../support/writeSeed.js';

/** A process of the program, and what it has said so far. */
export interface Program {
  readonly child: ChildProcess;
  readonly said: () => string;
  /** Returns once the text was said. Throws with all that was said when the process ends before. */
  readonly says: (text: string) => Promise<void>;
  /** Returns the address of the API once it answers. */
  readonly answers: () => Promise<string>;
  /** Sends a signal, and returns with the status once the process has ended. */
  readonly end: (signal: NodeJS.Signals) => Promise<number | null>;
}

/** The SDL of a domain by the names of its files; what belongs to no domain comes with it. */
export type SchemaTexts = Readonly<Record<string, string>>;

const running: ChildProcess[] = [];

/** Ends what a test file started and left; for its afterAll. */
export function endPrograms(): void {
  for (const child of running.splice(0)) if (child.exitCode === null) child.kill('SIGKILL');
}

/** Returns a folder with the built program and a seed of its own, which start loads, for the shipped schema or another one. */
export async function copyProgram(seed: SeedFiles, schema?: SchemaTexts): Promise<string> {
  const folder = await makeFolder();
  for (const name of ['dist', 'schema', 'package.json', 'pom.xml'])
    await cp(join(projectRoot, name), join(folder, name), { recursive: true });
  if (schema !== undefined) await writeSchema(join(folder, 'schema'), schema);
  await symlink(join(projectRoot, 'node_modules'), join(folder, 'node_modules'));
  await cp(await writeSeed(seed), join(folder, 'seed'), { recursive: true });
  return folder;
}

/** Starts the API as `npm start` does, on a free port, with the settings that are given. */
export function startProgram(folder: string, settings: Readonly<Record<string, string>>): Program {
  const child = spawn(process.execPath, [join(folder, 'dist', 'main.js')], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      JAVA_HOME: process.env['JAVA_HOME'],
      JAVA_TOOL_OPTIONS: process.env['JAVA_TOOL_OPTIONS'],
      PORT: '0',
      MINERALGRAPH_JAR_CACHE: jarCache,
      MINERALGRAPH_WARM: 'never',
      MINERALGRAPH_LOAD: 'auto',
      ...settings,
    },
  });
  running.push(child);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece: Buffer) => (said += piece.toString()));
  const hasEnded = (): boolean => child.exitCode !== null || child.signalCode !== null;
  const says = async (text: string): Promise<void> => {
    await waitUntil(() => said.includes(text) || hasEnded(), 280);
    if (!said.includes(text)) throw new Error(`Expected "${text}" to be said, but this was: ${said}`);
  };
  return {
    child,
    said: () => said,
    says,
    answers: async () => {
      await says('/sandbox');
      return /mineralgraph answers at (\S+)\/graphql/.exec(said)?.[1] ?? '';
    },
    end: async (signal) => {
      const ended = hasEnded() ? Promise.resolve() : once(child, 'exit');
      child.kill(signal);
      await ended;
      return child.exitCode;
    },
  };
}

/** Leaves of the shipped schema what belongs to no domain, and adds the texts. */
async function writeSchema(folder: string, texts: SchemaTexts): Promise<void> {
  for (const name of await readdir(folder))
    if (/\.(graphql|cypher)$/.test(name) && !domainless.includes(name)) await rm(join(folder, name));
  for (const [name, text] of Object.entries(texts)) await writeFile(join(folder, name), text);
}
