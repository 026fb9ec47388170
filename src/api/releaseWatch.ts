import { GraphError, present } from '../errors.js';
import { modelVersion } from '../cypher/modelVersion.js';
import { printRelease } from '../cypher/printLoad.js';
import type { Graph, Outcome } from '../graph/openGraph.js';
import type { ReleaseFacts } from '../plan/releaseFacts.js';

/** The release that the graph holds, as last seen. */
export interface LoadedRelease extends ReleaseFacts {
  readonly release: string;
  /**
   * How often the loader has changed what the graph holds. A statement that sees the same number after all else it read,
   * and no change under way, has read this release alone.
   */
  readonly changes: number;
}

export interface ReleaseWatch {
  /** Asks the graph which release it holds now. Throws a GraphError when it holds none, or cannot be reached. */
  readonly look: () => Promise<LoadedRelease>;
  /** Returns the release last seen, asking the graph the first time. */
  readonly current: () => Promise<LoadedRelease>;
  /** The release last seen, or undefined before the first. */
  readonly known: () => LoadedRelease | undefined;
  /** Makes the graph be asked again: a statement saw that it has changed. */
  readonly forget: () => void;
}

/** Returns a watch over the release of a graph, so that an operation never answers from two. */
export function watchRelease(graph: Graph, timeLimit: number): ReleaseWatch {
  let known: LoadedRelease | undefined;
  const look = async (): Promise<LoadedRelease> => {
    const [outcome] = await graph.read([printRelease()], timeLimit);
    return readRelease(outcome);
  };
  return {
    look,
    current: async () => (known ??= await look()),
    known: () => known,
    forget: () => {
      known = undefined;
    },
  };
}

/** The release node as its statement returns it. */
interface StoredRelease {
  readonly release?: string;
  readonly state?: string;
  readonly modelVersion?: number;
  readonly date?: string;
  readonly subject?: string;
  readonly changes: number;
  readonly parallelTypes?: readonly string[];
  /** As JSON. */
  readonly mostRelated?: string;
  readonly counts?: string;
}

/** Returns the release that an outcome of its statement shows. Throws when none is loaded, or one only in part. */
function readRelease(outcome: Outcome | undefined): LoadedRelease {
  if (outcome?.kind === 'error') throw outcome.error;
  const found = outcome?.rows[0]?.['release'] as StoredRelease | undefined;
  refuseOtherModel(found);
  if (found?.state !== 'COMPLETE') {
    const state = found?.state === 'LOADING' ? 'A load is under way, or was broken off' : 'No data is loaded yet';
    throw new GraphError(`${state}. Wait for the load to end, or run: npm run load`, { retryable: true });
  }
  return {
    release: present(found.release, 'a release'),
    day: present(found.date, 'a date of the release'),
    subjectId: present(found.subject, 'a subject of the release'),
    changes: found.changes,
    ...(found.parallelTypes === undefined ? {} : { parallelTypes: found.parallelTypes }),
    mostRelated: JSON.parse(found.mostRelated ?? '{}') as Record<string, number>,
    sizes: sizesOf(found.counts ?? '[]'),
  };
}

/** What another version laid out otherwise would be answered wrongly. */
function refuseOtherModel(found: StoredRelease | undefined): void {
  const version = found?.modelVersion ?? modelVersion;
  if (version === modelVersion) return;
  const [by, remedy] = version < modelVersion ? ['an older', 'Run: npm run load'] : ['a newer', 'Upgrade this program'];
  throw new GraphError(
    `The data was loaded by ${by} mineralgraph (model ${version}, this one reads ${modelVersion}). ${remedy}`,
    { retryable: true },
  );
}

function sizesOf(counts: string): Readonly<Record<string, number>> {
  const kinds = JSON.parse(counts) as readonly { readonly kind: string; readonly count: number }[];
  return Object.fromEntries(kinds.map(({ kind, count }) => [kind, count]));
}
