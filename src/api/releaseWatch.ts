import { GraphError, present } from '../errors.js';
import { printRelease } from '../cypher/printLoad.js';
import type { Graph, Outcome } from '../graph/openGraph.js';
import type { ReleaseFacts } from '../plan/planOperation.js';

/** The release that the graph holds, as last seen. */
export interface LoadedRelease extends ReleaseFacts {
  readonly release: string;
}

export interface ReleaseWatch {
  /** Returns the release last seen, asking the graph the first time. */
  readonly current: () => Promise<LoadedRelease>;
  /** The release last seen, or undefined before the first. */
  readonly known: () => LoadedRelease | undefined;
  /** Takes note of what a transaction saw at its end; true when it is the release that was current. */
  readonly confirm: (seen: LoadedRelease) => boolean;
}

/** Returns a watch over the release of a graph, so that an operation never answers from two. */
export function watchRelease(graph: Graph, timeLimit: number): ReleaseWatch {
  let known: LoadedRelease | undefined;
  return {
    current: async () => {
      if (known === undefined) {
        const [outcome] = await graph.read([printRelease()], timeLimit);
        known = readRelease(outcome);
      }
      return known;
    },
    known: () => known,
    confirm: (seen) => {
      const same = known?.release === seen.release;
      known = seen;
      return same;
    },
  };
}

/** Returns the release that an outcome of its statement shows. Throws when none is loaded, or one only in part. */
export function readRelease(outcome: Outcome | undefined): LoadedRelease {
  if (outcome?.kind === 'error') throw outcome.error;
  const found = outcome?.rows[0]?.['release'] as Readonly<Record<string, string>> | undefined;
  if (found?.['state'] !== 'COMPLETE') {
    const state = found?.['state'] === 'LOADING' ? 'A load is under way, or was broken off' : 'No data is loaded yet';
    throw new GraphError(`${state}. Wait for the load to end, or run: npm run load`, { retryable: true });
  }
  return {
    release: present(found['release'], 'a release'),
    day: present(found['date'], 'a date of the release'),
    subjectId: present(found['subject'], 'a subject of the release'),
  };
}
