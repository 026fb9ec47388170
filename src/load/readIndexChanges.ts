import type { Index, IndexStatement } from '../cypher/indexStatement.js';
import { printHeldIndexes, printIndexes } from '../cypher/printLoad.js';
import { GraphError } from '../errors.js';
import type { Graph } from '../graph/openGraph.js';
import type { Model } from '../model/model.js';

/** What stands between the indexes of a database and those that the model asks for. */
export interface IndexChanges {
  /** Names of indexes that cover something else than the model asks under these names, or that Neo4j failed to fill. */
  readonly stale: readonly string[];
  /** The statements that make what is stale or not there. */
  readonly lacking: readonly IndexStatement[];
}

/**
 * Returns what has to be done about the indexes of a database. A stale one was made by a former schema, and making it
 * IF NOT EXISTS would keep it so; so would one that Neo4j failed to fill, as on a full disk. Throws a GraphError when `loadedBefore` is false, for then it is another's.
 */
export async function readIndexChanges(graph: Graph, model: Model, loadedBefore: boolean): Promise<IndexChanges> {
  const held = new Map(
    ((await graph.run(printHeldIndexes())) as unknown as readonly HeldIndex[]).map((index) => [index.name, index]),
  );
  const coversAsAsked = (index: Index): boolean => {
    const found = held.get(index.name);
    return found !== undefined && found.state !== 'FAILED' && coverageOf(found) === coverageOf(index);
  };
  const lacking = printIndexes(model).filter(({ index }) => !coversAsAsked(index));
  const stale = lacking.flatMap(({ index }) => (held.has(index.name) ? [index.name] : []));
  if (stale.length > 0 && !loadedBefore) {
    throw new GraphError(
      `The database has indexes that mineralgraph did not make, under names that it needs: ${stale.join(', ')}. Give it a database of its own, or drop them.`,
    );
  }
  return { stale, lacking };
}

interface HeldIndex extends Index {
  readonly state: string;
}

/** A full-text index keeps its labels and properties in an order of its own; the keys of another are a sequence. */
function coverageOf({ type, on, properties, analyzer }: Index): string {
  const keys = type === 'FULLTEXT' ? [...properties].sort() : properties;
  return JSON.stringify([type, [...on].sort(), keys, analyzer ?? null]);
}
