import { modelVersion } from '../cypher/modelVersion.js';
import { printRelease } from '../cypher/printLoad.js';
import type { Graph } from '../graph/openGraph.js';

/** What a database holds, as the loader noted it there. */
export interface HeldRelease {
  readonly release: string | undefined;
  /** The version of the model that it was written in; undefined until a load has begun to write. */
  readonly modelVersion: number | undefined;
  /** How many there are of each kind; undefined unless it is whole and of the version that this program writes. */
  readonly counts: ReadonlyMap<string, number> | undefined;
  /** How many rows there are, whatever version wrote them; infinitely many when nobody knows, as after a load that was broken off. */
  readonly rows: number;
}

/** Returns what a database holds; undefined where no load ever began. */
export async function readHeldRelease(graph: Graph): Promise<HeldRelease | undefined> {
  const [row] = await graph.run(printRelease());
  const noted = row?.['release'] as Readonly<Record<string, unknown>> | undefined;
  if (noted === undefined) return undefined;
  const version = typeof noted['modelVersion'] === 'number' ? noted['modelVersion'] : undefined;
  const { state, counts: counted } = noted;
  const isReadable = state === 'COMPLETE' && typeof counted === 'string' && (version ?? 0) <= modelVersion;
  const counts = isReadable ? toCounts(counted) : undefined;
  return {
    release: typeof noted['release'] === 'string' ? noted['release'] : undefined,
    modelVersion: version,
    counts: version === modelVersion ? counts : undefined,
    rows: version === undefined ? 0 : [...(counts?.values() ?? [Infinity])].reduce((sum, count) => sum + count, 0),
  };
}

function toCounts(text: string): ReadonlyMap<string, number> {
  const counts = JSON.parse(text) as readonly { readonly kind: string; readonly count: number }[];
  return new Map(counts.map(({ kind, count }) => [kind, count]));
}
