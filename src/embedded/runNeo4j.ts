import { GraphError } from '../errors.js';
import { askBolt } from './askBolt.js';
import { dropClassArchive, findClassArchive, keepClassArchive } from './classArchive.js';
import { crashedJava, explainFailure, refusedArchive } from './explainFailure.js';
import type { FolderHold } from './holdFolder.js';
import { type Launch, type LaunchedNeo4j, launchNeo4j } from './launchNeo4j.js';
import { pause } from './pause.js';

/** What every start of the same Neo4j shares. */
export interface Run extends Omit<Launch, 'archive'> {
  readonly port: number;
  readonly hold: FolderHold;
  readonly report: (message: string) => void;
}

/** A Neo4j that answers. */
export interface RunningNeo4j {
  /** Resolves when the process has ended and its class-data archive is put away. */
  readonly ended: Promise<unknown>;
  stop(byForce: boolean): Promise<void>;
}

const secondsToStart = 180;

/** Starts Neo4j and returns when it answers. Throws one line when it does not, or when the signal calls it off. */
export async function runNeo4j(run: Run, signal: AbortSignal): Promise<RunningNeo4j> {
  const archive = await findClassArchive(run.folders, run.java);
  const launched = await launchNeo4j({ ...run, archive });
  const ended = launched.ended.then((inOrder) => keepClassArchive(archive, inOrder));
  try {
    if (launched.pid !== undefined) await run.hold.noteNeo4j(launched.pid);
    await waitForBolt(run, launched, signal);
  } catch (error) {
    await launched.stop(false);
    if (await crashedJava(run.folders)) await dropClassArchive(archive);
    throw error;
  }
  if (await refusedArchive(run.folders)) await dropClassArchive(archive);
  return {
    ended,
    async stop(byForce) {
      const recording = archive.reading === undefined && !byForce;
      run.report(
        recording
          ? 'Stopping Neo4j and recording its classes, so that later starts are quick ...'
          : 'Stopping Neo4j ...',
      );
      await launched.stop(byForce);
      await ended;
    },
  };
}

async function waitForBolt(run: Run, launched: LaunchedNeo4j, signal: AbortSignal): Promise<void> {
  const state = { ended: false };
  void launched.ended.then(() => (state.ended = true));
  const end = performance.now() + secondsToStart * 1_000;
  while (!(await askBolt(run.port))) {
    if (state.ended) throw await explainFailure(run.folders);
    if (signal.aborted) throw new GraphError('Neo4j was stopped while it started.');
    if (performance.now() > end) {
      throw new GraphError(`Neo4j did not answer within ${secondsToStart} s (see ${run.folders.console}).`);
    }
    await pause(50, signal);
  }
  // Whoever answered was another program when ours has ended.
  if (state.ended) throw await explainFailure(run.folders);
}
