import type { Index } from '../cypher/indexStatement.js';
import { printHeldIndexes, printIndexes } from '../cypher/printLoad.js';
import { GraphError } from '../errors.js';
import type { Graph } from '../graph/openGraph.js';
import type { Model } from '../model/model.js';

/**
 * Returns the names of indexes that cover something else than the model asks under these names: a former schema made
 * them, and making them IF NOT EXISTS would keep them so. Throws a GraphError when `loadedBefore` is false, for then
 * they are another's.
 */
export async function readStaleIndexes(graph: Graph, model: Model, loadedBefore: boolean): Promise<readonly string[]> {
  const held = (await graph.run(printHeldIndexes())) as unknown as readonly Index[];
  const asked = new Map(printIndexes(model).flatMap(({ index }) => (index === undefined ? [] : [[index.name, index]])));
  const stale = held
    .filter((it) => {
      const wanted = asked.get(it.name);
      return wanted !== undefined && coverageOf(wanted) !== coverageOf(it);
    })
    .map(({ name }) => name);
  if (stale.length > 0 && !loadedBefore) {
    throw new GraphError(
      `The database has indexes that mineralgraph did not make, under names that it needs: ${stale.join(', ')}. Give it a database of its own, or drop them.`,
    );
  }
  return stale;
}

/** A full-text index keeps its labels and properties in an order of its own; the keys of another are a sequence. */
function coverageOf({ type, on, properties, analyzer }: Index): string {
  const keys = type === 'FULLTEXT' ? [...properties].sort() : properties;
  return JSON.stringify([type, [...on].sort(), keys, analyzer ?? null]);
}
